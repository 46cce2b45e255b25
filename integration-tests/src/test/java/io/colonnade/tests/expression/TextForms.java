package io.colonnade.tests.expression;

import static io.colonnade.tests.expression.TextMaker.isOfColumn;
import static io.colonnade.tests.expression.TextMaker.present;
import static io.colonnade.tests.expression.TextMaker.quoted;

import io.colonnade.Sql;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.TextExpr;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Functions of texts that take more than the text. */
final class TextForms {
    /** How long the text of a date or of a number is at most. */
    private static final Extent OF_PRINTED = Extent.of(1, 20);

    private final RandomTrees trees;
    private final Random random;

    TextForms(RandomTrees trees) {
        this.trees = trees;
        this.random = trees.random();
    }

    void addTo(TextMaker texts, NumberMaker<Integer> integers) {
        texts.add(this::padded);
        texts.add(this::repeated);
        texts.add(this::replaced);
        texts.add(this::from);
        texts.add(this::part);
        texts.add(this::joined);
        texts.add(this::nullIf);
        texts.add(
                depth -> extreme(depth, "greatest", (x, y) -> Sql.greatest(x, y), BinaryOperator.maxBy(texts.order())));
        texts.add(depth -> extreme(depth, "least", (x, y) -> Sql.least(x, y), BinaryOperator.minBy(texts.order())));
        texts.add(depth -> printed(integers, depth));
        texts.add(depth -> printed(trees.longs(), depth));
        texts.add(this::printedDate);
        integers.add(this::position);
        integers.add(this::positionOfText);
    }

    private Tree<String, TextExpr<String>> text(int depth) {
        return trees.texts().make(depth);
    }

    private Tree<String, TextExpr<String>> padded(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        int length = random.nextInt(7);
        boolean left = random.nextBoolean();
        return new Tree<>(
                x.text() + (left ? ".lpad(" : ".rpad(") + length + ", '*')",
                left ? x.expr().lpad(length, '*') : x.expr().rpad(length, '*'),
                Tree.Model.of(x.model(), text -> {
                    String padding = "*".repeat(Math.max(0, length - text.length()));
                    String kept = text.substring(0, Math.min(length, text.length()));
                    return left ? padding + kept : kept + padding;
                }),
                x.extent().or(Extent.of(0, length)),
                List.of(x));
    }

    private @Nullable Tree<String, TextExpr<String>> repeated(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        int times = random.nextInt(4);
        return TextMaker.tree(
                x.text() + ".repeat(" + times + ")",
                x.expr().repeat(times),
                Tree.Model.of(x.model(), text -> text.repeat(times)),
                x.extent().times(Extent.of(0, times)),
                List.of(x));
    }

    private @Nullable Tree<String, TextExpr<String>> replaced(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        Tree<String, TextExpr<String>> y = text(depth);
        Tree<String, TextExpr<String>> z = text(depth);
        return !isOfColumn(x)
                ? null
                : TextMaker.tree(
                        x.text() + ".replace(" + y.text() + ", " + z.text() + ")",
                        present(x.expr().replace(y.expr(), z.expr())),
                        scope -> {
                            String text = x.model().in(scope);
                            String old = y.model().in(scope);
                            String replacement = z.model().in(scope);
                            return text == null || old == null || replacement == null
                                    ? null
                                    : old.isEmpty() ? text : text.replace(old, replacement);
                        },
                        x.extent().plus(x.extent().times(z.extent().or(Extent.of(0, 1)))),
                        List.of(x, y, z));
    }

    /** From a place that may lie before the text, or behind it. */
    private Tree<String, TextExpr<String>> from(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        Tree<Integer, NumberExpr<Integer>> from = trees.integers().make(depth);
        return new Tree<>(
                x.text() + ".substring(" + from.text() + ")",
                present(x.expr().substring(from.expr())),
                Tree.Model.of(x.model(), from.model(), (text, first) -> between(text, first, Integer.MAX_VALUE)),
                x.extent(),
                List.of(x, from));
    }

    private static String between(String text, long first, long length) {
        int start = (int) Math.max(0, Math.min(text.length(), first - 1));
        int end = (int) Math.max(start, Math.min(text.length(), first - 1 + Math.max(0, length)));
        return text.substring(start, end);
    }

    private Tree<String, TextExpr<String>> part(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        Tree<Integer, NumberExpr<Integer>> from = trees.integers().make(depth);
        Tree<Integer, NumberExpr<Integer>> length = trees.integers().make(depth);
        return new Tree<>(
                x.text() + ".substring(" + from.text() + ", " + length.text() + ")",
                present(x.expr().substring(from.expr(), length.expr())),
                scope -> {
                    String text = x.model().in(scope);
                    Integer first = from.model().in(scope);
                    Integer count = length.model().in(scope);
                    return text == null || first == null || count == null ? null : between(text, first, count);
                },
                x.extent(),
                List.of(x, from, length));
    }

    private @Nullable Tree<String, TextExpr<String>> joined(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        Tree<String, TextExpr<String>> y = text(depth);
        return TextMaker.tree(
                "concatWs(\", \", " + x.text() + ", " + y.text() + ")",
                Sql.concatWs(", ", x.expr(), y.expr()),
                scope -> Stream.of(x, y)
                        .map(part -> part.model().in(scope))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                x.extent().or(Extent.NONE).plus(y.extent().or(Extent.NONE)).plus(Extent.of(0, 2)),
                List.of(x, y));
    }

    private @Nullable Tree<String, TextExpr<String>> nullIf(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        String value = trees.texts().one(TextMaker.VALUES);
        return !isOfColumn(x)
                ? null
                : new Tree<>(
                        x.text() + ".nullIf(" + quoted(value) + ")",
                        present(x.expr().nullIf(value)),
                        Tree.Model.of(x.model(), text -> text.equals(value) ? null : text),
                        x.extent(),
                        List.of(x));
    }

    private @Nullable Tree<String, TextExpr<String>> extreme(
            int depth, String name, BinaryOperator<TextExpr<String>> call, BinaryOperator<String> model) {
        Tree<String, TextExpr<String>> y = text(depth);
        Tree<String, TextExpr<String>> x = trees.texts().admitting(text(depth), y);
        return !trees.texts().areComparable(x, y)
                ? null
                : new Tree<>(
                        name + "(" + x.text() + ", " + y.text() + ")",
                        call.apply(x.expr(), y.expr()),
                        Tree.Model.of(x.model(), y.model(), model),
                        x.extent().or(y.extent()),
                        List.of(x, y));
    }

    private static <N extends Number> Tree<String, TextExpr<String>> printed(NumberMaker<N> maker, int depth) {
        Tree<N, NumberExpr<N>> x = maker.make(depth);
        return new Tree<>(
                x.text() + ".asText()",
                present(x.expr().asText()),
                Tree.Model.of(x.model(), String::valueOf),
                OF_PRINTED,
                List.of(x));
    }

    private Tree<String, TextExpr<String>> printedDate(int depth) {
        Tree<LocalDate, OrderedExpr<LocalDate>> x = trees.dates().make(depth);
        return new Tree<>(
                x.text() + ".asText()",
                present(x.expr().asText()),
                Tree.Model.of(x.model(), LocalDate::toString),
                OF_PRINTED,
                List.of(x));
    }

    private @Nullable Tree<Integer, NumberExpr<Integer>> position(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        String part = trees.texts().one(TextMaker.VALUES);
        return part.isEmpty() || !isOfColumn(x)
                ? null
                : new Tree<>(
                        x.text() + ".position(" + quoted(part) + ")",
                        Kind.present(x.expr().position(part)),
                        Tree.Model.of(x.model(), text -> text.indexOf(part) + 1),
                        Extent.of(0, 200),
                        List.of(x));
    }

    private @Nullable Tree<Integer, NumberExpr<Integer>> positionOfText(int depth) {
        Tree<String, TextExpr<String>> x = text(depth);
        Tree<String, TextExpr<String>> y = text(depth);
        return !trees.texts().areComparable(x, y)
                ? null
                : new Tree<>(
                        x.text() + ".position(" + y.text() + ")",
                        Kind.present(x.expr().position(y.expr())),
                        Tree.Model.of(x.model(), y.model(), (text, part) -> text.indexOf(part) + 1),
                        Extent.of(0, 200),
                        List.of(x, y));
    }
}
