package io.colonnade.tests.expression;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;

import io.colonnade.query.Case;
import io.colonnade.query.Condition;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.TextExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts. Texts are compared only where one of them comes from a column: those of MySQL and MariaDB that come from
 * values alone have the collation of the connection, which ignores case.
 */
final class TextMaker extends Maker<String, TextExpr<String>> {
    /** With wildcards, quotes, escapes, blanks at both ends, and what takes more than one byte. */
    static final List<String> VALUES = List.of(
            "", "a", "Ab", "aB", "b ", " a", "a%b", "a_b", "x!y", "c\\d", "it's", "\"", "?", "{0}", "[z]", "--", "世");

    private static final BigDecimal LONGEST = BigDecimal.valueOf(200);
    private static final Extent OF_COLUMN = new Extent(BigDecimal.ZERO, BigDecimal.TEN, 1);

    private final List<Form<String, TextExpr<String>>> forms = new ArrayList<>(List.of(
            depth -> changed(depth, "upper()", TextExpr::upper, text -> text.toUpperCase(Locale.ROOT)),
            depth -> changed(depth, "lower()", TextExpr::lower, text -> text.toLowerCase(Locale.ROOT)),
            depth -> changed(depth, "trim()", TextExpr::trim, text -> text.replaceAll("^ +| +$", "")),
            depth -> changed(depth, "ltrim()", TextExpr::ltrim, text -> text.replaceAll("^ +", "")),
            depth -> changed(depth, "rtrim()", TextExpr::rtrim, text -> text.replaceAll(" +$", "")),
            depth -> changed(depth, "left(2)", text -> text.left(2), text -> text.substring(0, shorter(text, 2))),
            depth -> changed(
                    depth, "right(2)", text -> text.right(2), text -> text.substring(text.length() - shorter(text, 2))),
            depth ->
                    changed(depth, "substring(2)", text -> text.substring(2), text -> text.substring(shorter(text, 1))),
            depth -> changed(
                    depth,
                    "substring(2, 2)",
                    text -> text.substring(2, 2),
                    text -> text.substring(shorter(text, 1), shorter(text, 3))),
            depth -> changed(
                    depth, "replace(\"a\", \"'\")", text -> text.replace("a", "'"), text -> text.replace("a", "'")),
            this::joined,
            this::joinedWithValue,
            this::coalesced,
            this::orElseValue,
            depth -> branches(depth, TextMaker::cased)));

    TextMaker(RandomTrees trees) {
        super(trees);
    }

    @Override
    List<Form<String, TextExpr<String>>> forms() {
        return forms;
    }

    @Override
    Tree<String, TextExpr<String>> column(Sample table) {
        return random.nextBoolean()
                ? Tree.leaf(name(table) + "title", table.title, OF_COLUMN, read(table, SampleRow::title))
                : Tree.leaf(
                        name(table) + "maybeTitle",
                        present(table.maybeTitle),
                        OF_COLUMN,
                        read(table, SampleRow::maybeTitle));
    }

    @Override
    Tree<String, TextExpr<String>> value() {
        String value = one(VALUES);
        return Tree.leaf(
                "value(" + quoted(value) + ")",
                io.colonnade.Sql.value(value),
                Extent.of(0, value.length()),
                scope -> value);
    }

    @Override
    Tree<String, TextExpr<String>> aggregate() {
        Tree<String, TextExpr<String>> x = ofRows();
        if (!isOfColumn(x)) {
            return value();
        }
        return random.nextBoolean()
                ? aggregated("min", text -> present(min(text)), x, this::least)
                : aggregated("max", text -> present(max(text)), x, this::greatest);
    }

    @Override
    Comparator<String> order() {
        return Comparator.naturalOrder();
    }

    @Override
    boolean areComparable(Tree<String, ?> left, Tree<String, ?> right) {
        return isOfColumn(left) || isOfColumn(right);
    }

    /** Whether a column with its collation is in it. */
    static boolean isOfColumn(Tree<String, ?> tree) {
        return tree.extent().scale() > 0;
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The generator keeps count of what may be null by itself. */
    @SuppressWarnings("unchecked") // only what the types say of null differs
    static TextExpr<String> present(TextExpr<? extends @Nullable String> expr) {
        return (TextExpr<String>) expr;
    }

    /** A text, or null where it could be too long. */
    static @Nullable Tree<String, TextExpr<String>> tree(
            String text, TextExpr<String> expr, Tree.Model<String> model, Extent extent, List<Tree<?, ?>> parts) {
        return extent.high().compareTo(LONGEST) > 0 ? null : new Tree<>(text, expr, model, extent, parts);
    }

    /** Adds a form that makes texts of something else. */
    void add(Form<String, TextExpr<String>> form) {
        forms.add(form);
    }

    /** Numbers that are the lengths of texts. */
    void addLengthTo(NumberMaker<Integer> integers) {
        integers.add(depth -> {
            Tree<String, TextExpr<String>> x = make(depth);
            NumberExpr<Integer> length = Kind.present(x.expr().length());
            return new Tree<>(
                    x.text() + ".length()",
                    length,
                    Tree.Model.of(x.model(), text -> text.codePointCount(0, text.length())),
                    Extent.of(0, x.extent().high().longValue()),
                    List.of(x));
        });
    }

    private static int shorter(String text, int length) {
        return Math.min(text.length(), length);
    }

    private Tree<String, TextExpr<String>> changed(
            int depth, String name, UnaryOperator<TextExpr<String>> call, UnaryOperator<String> model) {
        Tree<String, TextExpr<String>> x = make(depth);
        return new Tree<>(
                x.text() + "." + name, call.apply(x.expr()), Tree.Model.of(x.model(), model), x.extent(), List.of(x));
    }

    private @Nullable Tree<String, TextExpr<String>> joined(int depth) {
        Tree<String, TextExpr<String>> y = make(depth);
        Tree<String, TextExpr<String>> x = admitting(make(depth), y);
        Extent extent = x.extent().plus(y.extent());
        return tree(
                x.text() + ".concat(" + y.text() + ")",
                x.expr().concat(y.expr()),
                Tree.Model.of(x.model(), y.model(), String::concat),
                extent,
                List.of(x, y));
    }

    private Tree<String, TextExpr<String>> joinedWithValue(int depth) {
        Tree<String, TextExpr<String>> x = make(depth);
        String value = one(VALUES);
        return new Tree<>(
                x.text() + ".concat(" + quoted(value) + ")",
                x.expr().concat(value),
                Tree.Model.of(x.model(), text -> text + value),
                x.extent().plus(Extent.of(0, value.length())),
                List.of(x));
    }

    private Tree<String, TextExpr<String>> coalesced(int depth) {
        Tree<String, TextExpr<String>> y = make(depth);
        Tree<String, TextExpr<String>> x = make(depth);
        boolean method = random.nextBoolean();
        Tree<String, TextExpr<String>> left = method ? admitting(x, y) : x;
        return new Tree<>(
                method ? left.text() + ".orElse(" + y.text() + ")" : "coalesce(" + x.text() + ", " + y.text() + ")",
                method ? left.expr().orElse(y.expr()) : coalesce(x.expr(), y.expr()),
                Tree.Model.coalesce(x.model(), y.model()),
                x.extent().or(y.extent()),
                List.of(x, y));
    }

    private Tree<String, TextExpr<String>> orElseValue(int depth) {
        Tree<String, TextExpr<String>> x = make(depth);
        String value = one(VALUES);
        return new Tree<>(
                x.text() + ".orElse(" + quoted(value) + ")",
                x.expr().orElse(value),
                Tree.Model.coalesce(x.model(), scope -> value),
                x.extent().or(Extent.of(0, value.length())),
                List.of(x));
    }

    private static TextExpr<String> cased(
            Condition first,
            TextExpr<String> one,
            Condition second,
            TextExpr<String> two,
            @Nullable TextExpr<String> otherwise) {
        Case.OfText<String> cases = caseWhen(first, one).when(second, two);
        return otherwise == null ? present(cases.end()) : cases.orElse(otherwise);
    }
}
