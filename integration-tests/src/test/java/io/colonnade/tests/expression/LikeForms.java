package io.colonnade.tests.expression;

import io.colonnade.query.BooleanExpr;
import io.colonnade.query.Condition;
import io.colonnade.query.TextExpr;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts held against patterns, and against parts of them. */
final class LikeForms {
    /** None ends with the escape, which is an error of most databases. */
    private static final List<String> PATTERNS = List.of(
            "%",
            "_", "__", "", "a%", "%b", "%\\%%", "%\\_%", "a\\%b", "%'%", "[z]", "%!%", "A%", "c\\\\d", "%世", "{0}%");

    private final RandomTrees trees;
    private final Random random;

    LikeForms(RandomTrees trees) {
        this.trees = trees;
        this.random = trees.random();
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> like(int depth) {
        Tree<String, TextExpr<String>> x = trees.texts().make(depth);
        String pattern = PATTERNS.get(random.nextInt(PATTERNS.size()));
        boolean like = random.nextBoolean();
        Pattern model = Pattern.compile(expression(pattern), Pattern.DOTALL);
        return TextMaker.isOfColumn(x)
                ? TruthMaker.tree(
                        x.text() + (like ? ".like(" : ".notLike(") + TextMaker.quoted(pattern) + ")",
                        like ? x.expr().like(pattern) : x.expr().notLike(pattern),
                        Tree.Model.of(x.model(), text -> model.matcher(text).matches() == like),
                        List.of(x))
                : null;
    }

    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        for (int index = 0; index < pattern.length(); index++) {
            char sign = pattern.charAt(index);
            if (sign == '\\') {
                expression.append(Pattern.quote(pattern.substring(++index, index + 1)));
            } else {
                expression.append(sign == '%' ? ".*" : sign == '_' ? "." : Pattern.quote(String.valueOf(sign)));
            }
        }
        return expression.toString();
    }

    @Nullable
    Tree<Boolean, BooleanExpr<Boolean>> literal(int depth) {
        Tree<String, TextExpr<String>> x = trees.texts().make(depth);
        String part = TextMaker.VALUES.get(random.nextInt(TextMaker.VALUES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> search(x, "contains", part, x.expr().contains(part), text -> text.contains(part));
            case 1 -> search(x, "startsWith", part, x.expr().startsWith(part), text -> text.startsWith(part));
            case 2 -> search(x, "endsWith", part, x.expr().endsWith(part), text -> text.endsWith(part));
            default -> ignoringCase(x, part);
        };
    }

    private @Nullable Tree<Boolean, BooleanExpr<Boolean>> ignoringCase(Tree<String, TextExpr<String>> x, String any) {
        String part = random.nextBoolean() ? any : any.toUpperCase(Locale.ROOT);
        String small = part.toLowerCase(Locale.ROOT);
        return switch (random.nextInt(3)) {
            case 0 ->
                search(
                        x,
                        "containsIgnoreCase",
                        part,
                        x.expr().containsIgnoreCase(part),
                        text -> text.toLowerCase(Locale.ROOT).contains(small));
            case 1 ->
                search(
                        x,
                        "startsWithIgnoreCase",
                        part,
                        x.expr().startsWithIgnoreCase(part),
                        text -> text.toLowerCase(Locale.ROOT).startsWith(small));
            default ->
                search(
                        x,
                        "eqIgnoreCase",
                        part,
                        x.expr().eqIgnoreCase(part),
                        text -> text.toLowerCase(Locale.ROOT).equals(small));
        };
    }

    private static @Nullable Tree<Boolean, BooleanExpr<Boolean>> search(
            Tree<String, TextExpr<String>> x,
            String name,
            String part,
            Condition condition,
            java.util.function.Function<String, Boolean> model) {
        return TextMaker.isOfColumn(x)
                ? TruthMaker.tree(
                        x.text() + "." + name + "(" + TextMaker.quoted(part) + ")",
                        condition,
                        Tree.Model.of(x.model(), model),
                        List.of(x))
                : null;
    }
}
