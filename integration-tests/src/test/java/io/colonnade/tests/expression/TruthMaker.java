package io.colonnade.tests.expression;

import static io.colonnade.Sql.allOf;
import static io.colonnade.Sql.anyOf;

import io.colonnade.query.BooleanExpr;
import io.colonnade.query.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes conditions, which are truth values, too. */
final class TruthMaker extends Maker<Boolean, BooleanExpr<Boolean>> {
    private final List<Form<Boolean, BooleanExpr<Boolean>>> forms = new ArrayList<>(List.of(
            this::and,
            this::or,
            this::not,
            depth -> many(depth, true),
            depth -> many(depth, false),
            this::isNull,
            this::sameTruth,
            this::oneOfTruths,
            this::orElse));

    TruthMaker(RandomTrees trees) {
        super(trees);
        Comparisons comparisons = new Comparisons(trees);
        Subqueries subqueries = new Subqueries(trees);
        RowValues rows = new RowValues(trees);
        LikeForms patterns = new LikeForms(trees);
        forms.addAll(List.of(
                comparisons::compared,
                comparisons::compared,
                comparisons::compared,
                comparisons::looselyCompared,
                comparisons::comparedWithLong,
                comparisons::comparedWithValue,
                comparisons::between,
                comparisons::betweenValues,
                comparisons::in,
                patterns::like,
                patterns::literal,
                rows::compared,
                rows::comparedWithValues,
                rows::in,
                rows::inQuery,
                subqueries::exists,
                subqueries::in,
                subqueries::comparedWithGreatest,
                subqueries::comparedWithOne));
    }

    @Override
    List<Form<Boolean, BooleanExpr<Boolean>>> forms() {
        return forms;
    }

    @Override
    Tree<Boolean, BooleanExpr<Boolean>> column(Sample table) {
        return random.nextBoolean()
                ? Tree.leaf(name(table) + "read", table.read, Extent.NONE, read(table, SampleRow::read))
                : Tree.leaf(
                        name(table) + "maybeRead",
                        present(table.maybeRead),
                        Extent.NONE,
                        read(table, SampleRow::maybeRead));
    }

    @Override
    Tree<Boolean, BooleanExpr<Boolean>> value() {
        boolean value = random.nextBoolean();
        return Tree.leaf("value(" + value + ")", io.colonnade.Sql.value(value), Extent.NONE, scope -> value);
    }

    /** What rows are grouped by. */
    @Override
    Tree<Boolean, BooleanExpr<Boolean>> aggregate() {
        return Tree.leaf(
                "SAMPLE.read",
                Sample.SAMPLE.read,
                Extent.NONE,
                scope -> scope.outer().read());
    }

    @Override
    Comparator<Boolean> order() {
        return Comparator.naturalOrder();
    }

    static Tree<Boolean, BooleanExpr<Boolean>> tree(
            String text, Condition condition, Tree.Model<Boolean> model, List<Tree<?, ?>> parts) {
        return new Tree<>(text, present(condition.asValue()), model, Extent.NONE, parts);
    }

    /** The generator keeps count of what may be null by itself. */
    @SuppressWarnings("unchecked") // only what the types say of null differs
    private static BooleanExpr<Boolean> present(BooleanExpr<? extends @Nullable Boolean> expr) {
        return (BooleanExpr<Boolean>) expr;
    }

    private Tree<Boolean, BooleanExpr<Boolean>> and(int depth) {
        return joined(make(depth), "and", make(depth), Condition::and, Truths::and);
    }

    private Tree<Boolean, BooleanExpr<Boolean>> or(int depth) {
        return joined(make(depth), "or", make(depth), Condition::or, Truths::or);
    }

    private static Tree<Boolean, BooleanExpr<Boolean>> joined(
            Tree<Boolean, BooleanExpr<Boolean>> x,
            String name,
            Tree<Boolean, BooleanExpr<Boolean>> y,
            BinaryOperator<Condition> call,
            BinaryOperator<@Nullable Boolean> model) {
        return tree(
                x.text() + "." + name + "(" + y.text() + ")",
                call.apply(x.expr(), y.expr()),
                scope -> model.apply(x.model().in(scope), y.model().in(scope)),
                List.of(x, y));
    }

    private Tree<Boolean, BooleanExpr<Boolean>> not(int depth) {
        Tree<Boolean, BooleanExpr<Boolean>> x = make(depth);
        return tree(
                x.text() + ".not()",
                x.expr().not(),
                scope -> Truths.not(x.model().in(scope)),
                List.of(x));
    }

    /** Of none to three. */
    private Tree<Boolean, BooleanExpr<Boolean>> many(int depth, boolean all) {
        List<Tree<Boolean, BooleanExpr<Boolean>>> terms = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            terms.add(make(depth));
        }
        List<BooleanExpr<Boolean>> conditions = terms.stream().map(Tree::expr).toList();
        return tree(
                (all ? "allOf" : "anyOf") + terms.stream().map(Tree::text).toList(),
                all ? allOf(conditions) : anyOf(conditions),
                scope -> {
                    Boolean whole = all;
                    for (Tree<Boolean, BooleanExpr<Boolean>> term : terms) {
                        Boolean truth = term.model().in(scope);
                        whole = all ? Truths.and(whole, truth) : Truths.or(whole, truth);
                    }
                    return whole;
                },
                List.copyOf(terms));
    }

    private Tree<Boolean, BooleanExpr<Boolean>> isNull(int depth) {
        Tree<?, ?> x = trees.any(depth);
        boolean is = random.nextBoolean();
        return tree(
                x.text() + (is ? ".isNull()" : ".isNotNull()"),
                is ? x.expr().isNull() : x.expr().isNotNull(),
                scope -> (x.model().in(scope) == null) == is,
                List.of(x));
    }

    private Tree<Boolean, BooleanExpr<Boolean>> sameTruth(int depth) {
        Tree<Boolean, BooleanExpr<Boolean>> x = make(depth);
        Tree<Boolean, BooleanExpr<Boolean>> y = make(depth);
        String name = one(List.of("eq", "ne", "isDistinctFrom", "isNotDistinctFrom"));
        Condition condition = switch (name) {
            case "eq" -> x.expr().eq(y.expr());
            case "ne" -> x.expr().ne(y.expr());
            case "isDistinctFrom" -> x.expr().isDistinctFrom(y.expr());
            default -> x.expr().isNotDistinctFrom(y.expr());
        };
        return tree(
                x.text() + "." + name + "(" + y.text() + ")",
                condition,
                scope -> Truths.compare(name, x.model().in(scope), y.model().in(scope), order()),
                List.of(x, y));
    }

    private Tree<Boolean, BooleanExpr<Boolean>> oneOfTruths(int depth) {
        Tree<Boolean, BooleanExpr<Boolean>> x = make(depth);
        boolean value = random.nextBoolean();
        boolean in = random.nextBoolean();
        return tree(
                x.text() + (in ? ".in(" : ".notIn(") + value + ")",
                in ? x.expr().in(value) : x.expr().notIn(value),
                Tree.Model.of(x.model(), truth -> (truth == value) == in),
                List.of(x));
    }

    private Tree<Boolean, BooleanExpr<Boolean>> orElse(int depth) {
        Tree<Boolean, BooleanExpr<Boolean>> x = make(depth);
        boolean value = random.nextBoolean();
        return new Tree<>(
                x.text() + ".orElse(" + value + ")",
                x.expr().orElse(value),
                Tree.Model.coalesce(x.model(), scope -> value),
                Extent.NONE,
                List.of(x));
    }
}
