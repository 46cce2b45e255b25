package io.colonnade.tests.expression;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;

import io.colonnade.query.Case;
import io.colonnade.query.Condition;
import io.colonnade.query.OrderedExpr;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes dates. */
final class DateMaker extends Maker<LocalDate, OrderedExpr<LocalDate>> {
    static final List<LocalDate> VALUES = List.of(
            LocalDate.of(2024, 2, 29), LocalDate.of(1999, 12, 31), LocalDate.of(2000, 1, 1), LocalDate.of(1970, 1, 1));

    private final List<Form<LocalDate, OrderedExpr<LocalDate>>> forms =
            List.of(this::coalesced, this::orElseValue, depth -> branches(depth, DateMaker::cased));

    DateMaker(RandomTrees trees) {
        super(trees);
    }

    @Override
    List<Form<LocalDate, OrderedExpr<LocalDate>>> forms() {
        return forms;
    }

    @Override
    Tree<LocalDate, OrderedExpr<LocalDate>> column(Sample table) {
        return random.nextBoolean()
                ? Tree.leaf(name(table) + "bought", table.bought, Extent.NONE, read(table, SampleRow::bought))
                : Tree.leaf(
                        name(table) + "maybeBought",
                        present(table.maybeBought),
                        Extent.NONE,
                        read(table, SampleRow::maybeBought));
    }

    @Override
    Tree<LocalDate, OrderedExpr<LocalDate>> value() {
        LocalDate value = one(VALUES);
        return Tree.leaf("value(" + value + ")", io.colonnade.Sql.value(value), Extent.NONE, scope -> value);
    }

    @Override
    Tree<LocalDate, OrderedExpr<LocalDate>> aggregate() {
        return random.nextBoolean()
                ? aggregated("min", date -> present(min(date)), ofRows(), this::least)
                : aggregated("max", date -> present(max(date)), ofRows(), this::greatest);
    }

    @Override
    Comparator<LocalDate> order() {
        return Comparator.comparing(LocalDate::toEpochDay);
    }

    /** The generator keeps count of what may be null by itself. */
    @SuppressWarnings("unchecked") // only what the types say of null differs
    private static OrderedExpr<LocalDate> present(OrderedExpr<? extends @Nullable LocalDate> expr) {
        return (OrderedExpr<LocalDate>) expr;
    }

    private Tree<LocalDate, OrderedExpr<LocalDate>> coalesced(int depth) {
        Tree<LocalDate, OrderedExpr<LocalDate>> y = make(depth);
        Tree<LocalDate, OrderedExpr<LocalDate>> x = make(depth);
        return new Tree<>(
                "coalesce(" + x.text() + ", " + y.text() + ")",
                coalesce(x.expr(), y.expr()),
                Tree.Model.coalesce(x.model(), y.model()),
                Extent.NONE,
                List.of(x, y));
    }

    private Tree<LocalDate, OrderedExpr<LocalDate>> orElseValue(int depth) {
        Tree<LocalDate, OrderedExpr<LocalDate>> x = make(depth);
        LocalDate value = one(VALUES);
        return new Tree<>(
                x.text() + ".orElse(" + value + ")",
                x.expr().orElse(value),
                Tree.Model.coalesce(x.model(), scope -> value),
                Extent.NONE,
                List.of(x));
    }

    private static OrderedExpr<LocalDate> cased(
            Condition first,
            OrderedExpr<LocalDate> one,
            Condition second,
            OrderedExpr<LocalDate> two,
            @Nullable OrderedExpr<LocalDate> otherwise) {
        Case.OfOrdered<LocalDate> cases = caseWhen(first, one).when(second, two);
        return otherwise == null ? present(cases.end()) : cases.orElse(otherwise);
    }
}
