package io.colonnade.tests.expression;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;
import static io.colonnade.tests.expression.TemporalKind.present;

import io.colonnade.Sql;
import io.colonnade.query.Case;
import io.colonnade.query.Condition;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes dates, or timestamps. */
final class TemporalMaker<T extends Temporal> extends Maker<T, OrderedExpr<T>> {
    private final TemporalKind<T> kind;
    private final List<Form<T, OrderedExpr<T>>> forms = new ArrayList<>();

    TemporalMaker(RandomTrees trees, TemporalKind<T> kind) {
        super(trees);
        this.kind = kind;
        forms.add(this::coalesced);
        forms.add(this::orElseValue);
        forms.add(this::nullIf);
        forms.add(depth -> branches(depth, TemporalMaker::cased));
        forms.add(depth -> extreme(depth, "greatest", (x, y) -> Sql.greatest(x, y), BinaryOperator.maxBy(order())));
        forms.add(depth -> extreme(depth, "least", (x, y) -> Sql.least(x, y), BinaryOperator.minBy(order())));
        forms.add(depth -> plus(depth, "plusYears", ChronoUnit.YEARS, random.nextInt(9) - 4));
        forms.add(depth -> plus(depth, "plusMonths", ChronoUnit.MONTHS, random.nextInt(41) - 20));
        forms.add(depth -> plus(depth, "plusDays", ChronoUnit.DAYS, random.nextInt(801) - 400));
        forms.add(this::plusNumber);
        forms.add(this::startOfDays);
        if (kind.hasTime()) {
            forms.add(this::startOfTime);
            forms.add(depth -> plus(depth, "plusHours", ChronoUnit.HOURS, random.nextInt(101) - 50));
            forms.add(depth -> plus(depth, "plusMinutes", ChronoUnit.MINUTES, random.nextInt(4001) - 2000));
            forms.add(depth -> plus(depth, "plusSeconds", ChronoUnit.SECONDS, random.nextInt(200_001) - 100_000));
        }
    }

    TemporalKind<T> kind() {
        return kind;
    }

    /** Adds a form that makes such values of something else. */
    void add(Form<T, OrderedExpr<T>> form) {
        forms.add(form);
    }

    @Override
    List<Form<T, OrderedExpr<T>>> forms() {
        return forms;
    }

    @Override
    Tree<T, OrderedExpr<T>> column(Sample table) {
        TemporalKind.Column<T> column = random.nextBoolean() ? kind.column() : kind.maybe();
        return Tree.leaf(
                name(table) + column.name(),
                column.expr().apply(table),
                kind.extent(),
                read(table, column.component()));
    }

    @Override
    Tree<T, OrderedExpr<T>> value() {
        T value = one(kind.values());
        return Tree.leaf("value(" + value + ")", kind.value().apply(value), kind.extent(), scope -> value);
    }

    @Override
    Tree<T, OrderedExpr<T>> aggregate() {
        return random.nextBoolean()
                ? aggregated("min", x -> present(min(x)), ofRows(), this::least)
                : aggregated("max", x -> present(max(x)), ofRows(), this::greatest);
    }

    @Override
    Comparator<T> order() {
        return kind.order();
    }

    private @Nullable Tree<T, OrderedExpr<T>> tree(
            String text, OrderedExpr<T> expr, Tree.Model<T> model, Extent extent, List<Tree<?, ?>> parts) {
        return TemporalKind.fits(extent) ? new Tree<>(text, expr, model, extent, parts) : null;
    }

    private @Nullable Tree<T, OrderedExpr<T>> plus(int depth, String name, ChronoUnit unit, int amount) {
        Tree<T, OrderedExpr<T>> x = make(depth);
        return tree(
                name + "(" + x.text() + ", " + amount + ")",
                plus(unit, x.expr(), amount),
                Tree.Model.of(x.model(), value -> kind.plus().by(value, amount, unit)),
                x.extent().plus(days(Extent.of(amount, amount), unit)),
                List.of(x));
    }

    private static <T extends Temporal> OrderedExpr<T> plus(ChronoUnit unit, OrderedExpr<T> x, int amount) {
        return switch (unit) {
            case YEARS -> Sql.plusYears(x, amount);
            case MONTHS -> Sql.plusMonths(x, amount);
            case DAYS -> Sql.plusDays(x, amount);
            case HOURS -> Sql.plusHours(x, amount);
            case MINUTES -> Sql.plusMinutes(x, amount);
            default -> Sql.plusSeconds(x, amount);
        };
    }

    /** How far something is moved at most, in days. */
    private static Extent days(Extent amount, ChronoUnit unit) {
        long each = switch (unit) {
            case YEARS -> 366;
            case MONTHS -> 31;
            default -> 1;
        };
        return amount.or(Extent.NONE).times(Extent.of(each, each));
    }

    /** So many as an expression says. */
    private @Nullable Tree<T, OrderedExpr<T>> plusNumber(int depth) {
        ChronoUnit unit = one(kind.hasTime() ? UNITS_OF_TIME : UNITS_OF_DATE);
        Tree<T, OrderedExpr<T>> x = make(depth);
        Tree<Integer, NumberExpr<Integer>> amount = trees.integers().make(depth);
        return tree(
                "plus" + unit + "(" + x.text() + ", " + amount.text() + ")",
                present(plus(unit, x.expr(), amount.expr())),
                Tree.Model.of(
                        x.model(), amount.model(), (value, count) -> kind.plus().by(value, count, unit)),
                x.extent().plus(days(amount.extent(), unit)),
                List.of(x, amount));
    }

    private static final List<ChronoUnit> UNITS_OF_DATE = List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);

    private static final List<ChronoUnit> UNITS_OF_TIME = List.of(
            ChronoUnit.YEARS,
            ChronoUnit.MONTHS,
            ChronoUnit.DAYS,
            ChronoUnit.HOURS,
            ChronoUnit.MINUTES,
            ChronoUnit.SECONDS);

    private static <T extends Temporal> OrderedExpr<@Nullable T> plus(
            ChronoUnit unit, OrderedExpr<T> x, NumberExpr<?> amount) {
        return switch (unit) {
            case YEARS -> Sql.plusYears(x, amount);
            case MONTHS -> Sql.plusMonths(x, amount);
            case DAYS -> Sql.plusDays(x, amount);
            case HOURS -> Sql.plusHours(x, amount);
            case MINUTES -> Sql.plusMinutes(x, amount);
            default -> Sql.plusSeconds(x, amount);
        };
    }

    private @Nullable Tree<T, OrderedExpr<T>> startOfDays(int depth) {
        return switch (random.nextInt(kind.hasTime() ? 5 : 4)) {
            case 0 -> start(depth, "startOfYear", Sql::startOfYear, value -> value.withDayOfYear(1));
            case 1 ->
                start(depth, "startOfQuarter", Sql::startOfQuarter, value -> value.with(IsoFields.DAY_OF_QUARTER, 1));
            case 2 -> start(depth, "startOfMonth", Sql::startOfMonth, value -> value.withDayOfMonth(1));
            case 3 ->
                start(
                        depth,
                        "startOfWeek",
                        Sql::startOfWeek,
                        value -> value.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            default -> start(depth, "startOfDay", Sql::startOfDay, value -> value);
        };
    }

    private @Nullable Tree<T, OrderedExpr<T>> start(
            int depth, String name, UnaryOperator<OrderedExpr<T>> call, UnaryOperator<LocalDate> model) {
        Tree<T, OrderedExpr<T>> x = make(depth);
        return tree(
                name + "(" + x.text() + ")",
                call.apply(x.expr()),
                Tree.Model.of(
                        x.model(),
                        value -> kind.start().apply(model.apply(kind.date().apply(value)))),
                x.extent().plus(Extent.of(-366, 0)),
                List.of(x));
    }

    private @Nullable Tree<T, OrderedExpr<T>> startOfTime(int depth) {
        Tree<T, OrderedExpr<T>> x = make(depth);
        boolean hour = random.nextBoolean();
        return tree(
                (hour ? "startOfHour(" : "startOfMinute(") + x.text() + ")",
                hour ? Sql.startOfHour(x.expr()) : Sql.startOfMinute(x.expr()),
                Tree.Model.of(x.model(), value -> {
                    T day = kind.start().apply(kind.date().apply(value));
                    ChronoUnit unit = hour ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
                    return kind.plus().by(day, unit.between(day, value), unit);
                }),
                x.extent(),
                List.of(x));
    }

    private @Nullable Tree<T, OrderedExpr<T>> extreme(
            int depth, String name, BinaryOperator<OrderedExpr<T>> call, BinaryOperator<T> model) {
        Tree<T, OrderedExpr<T>> y = make(depth);
        Tree<T, OrderedExpr<T>> x = admitting(make(depth), y);
        return tree(
                name + "(" + x.text() + ", " + y.text() + ")",
                call.apply(x.expr(), y.expr()),
                Tree.Model.of(x.model(), y.model(), model),
                x.extent().or(y.extent()),
                List.of(x, y));
    }

    @SuppressWarnings("NullAway") // which sees what may be null in the types of lambdas on late JDKs only
    private @Nullable Tree<T, OrderedExpr<T>> nullIf(int depth) {
        Tree<T, OrderedExpr<T>> x = make(depth);
        T value = one(kind.values());
        return tree(
                x.text() + ".nullIf(" + value + ")",
                present(x.expr().nullIf(value)),
                Tree.Model.of(x.model(), found -> order().compare(found, value) == 0 ? null : found),
                x.extent(),
                List.of(x));
    }

    private @Nullable Tree<T, OrderedExpr<T>> coalesced(int depth) {
        Tree<T, OrderedExpr<T>> y = make(depth);
        Tree<T, OrderedExpr<T>> x = make(depth);
        return tree(
                "coalesce(" + x.text() + ", " + y.text() + ")",
                coalesce(x.expr(), y.expr()),
                Tree.Model.coalesce(x.model(), y.model()),
                x.extent().or(y.extent()),
                List.of(x, y));
    }

    private @Nullable Tree<T, OrderedExpr<T>> orElseValue(int depth) {
        Tree<T, OrderedExpr<T>> x = make(depth);
        T value = one(kind.values());
        return tree(
                x.text() + ".orElse(" + value + ")",
                x.expr().orElse(value),
                Tree.Model.coalesce(x.model(), scope -> value),
                x.extent().or(kind.extent()),
                List.of(x));
    }

    private static <T> OrderedExpr<T> cased(
            Condition first,
            OrderedExpr<T> one,
            Condition second,
            OrderedExpr<T> two,
            @Nullable OrderedExpr<T> otherwise) {
        Case.OfOrdered<T> cases = caseWhen(first, one).when(second, two);
        return otherwise == null ? present(cases.end()) : cases.orElse(otherwise);
    }
}
