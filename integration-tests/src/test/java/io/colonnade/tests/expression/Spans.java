package io.colonnade.tests.expression;

import static io.colonnade.tests.expression.TemporalKind.present;

import io.colonnade.Sql;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts of dates and timestamps, what lies between two of them, and one as the other. */
final class Spans {
    /** Days in a year, rounded up. */
    private static final long YEAR = 366;

    private static final List<Part> OF_DATES = List.of(
            new Part("year", Sql::year, ChronoField.YEAR, Extent.of(1_840, 2_100)),
            new Part("quarter", Sql::quarter, IsoFields.QUARTER_OF_YEAR, Extent.of(1, 4)),
            new Part("month", Sql::month, ChronoField.MONTH_OF_YEAR, Extent.of(1, 12)),
            new Part("week", Sql::week, IsoFields.WEEK_OF_WEEK_BASED_YEAR, Extent.of(1, 53)),
            new Part("weekYear", Sql::weekYear, IsoFields.WEEK_BASED_YEAR, Extent.of(1_840, 2_100)),
            new Part("dayOfMonth", Sql::dayOfMonth, ChronoField.DAY_OF_MONTH, Extent.of(1, 31)),
            new Part("dayOfWeek", Sql::dayOfWeek, ChronoField.DAY_OF_WEEK, Extent.of(1, 7)),
            new Part("dayOfYear", Sql::dayOfYear, ChronoField.DAY_OF_YEAR, Extent.of(1, YEAR)));

    private static final List<Part> OF_TIMES = List.of(
            new Part("hour", Sql::hour, ChronoField.HOUR_OF_DAY, Extent.of(0, 23)),
            new Part("minute", Sql::minute, ChronoField.MINUTE_OF_HOUR, Extent.of(0, 59)),
            new Part("second", Sql::second, ChronoField.SECOND_OF_MINUTE, Extent.of(0, 59)));

    private final RandomTrees trees;

    Spans(RandomTrees trees) {
        this.trees = trees;
    }

    private record Part(
            String name,
            Function<OrderedExpr<? extends Temporal>, NumberExpr<@Nullable Integer>> call,
            TemporalField field,
            Extent extent) {
        <T extends Temporal> Tree<Integer, NumberExpr<Integer>> of(Tree<T, OrderedExpr<T>> x) {
            return new Tree<>(
                    name + "(" + x.text() + ")",
                    Kind.present(call.apply(x.expr())),
                    Tree.Model.of(x.model(), value -> value.get(field)),
                    extent,
                    List.of(x));
        }
    }

    void addTo(NumberMaker<Integer> integers, NumberMaker<Long> longs) {
        TemporalMaker<LocalDate> dates = trees.dates();
        TemporalMaker<LocalDateTime> timestamps = trees.timestamps();
        integers.add(depth -> dates.one(OF_DATES).of(dates.make(depth)));
        integers.add(depth -> dates.one(OF_DATES).of(timestamps.make(depth)));
        integers.add(depth -> dates.one(OF_TIMES).of(timestamps.make(depth)));
        integers.add(depth -> between(depth, "daysBetween", Sql::daysBetween, (x, y) -> ChronoUnit.DAYS.between(x, y)));
        integers.add(depth -> between(
                depth,
                "monthsBetween",
                Sql::monthsBetween,
                (x, y) -> Period.between(x, y).toTotalMonths()));
        integers.add(depth -> between(depth, "yearsBetween", Sql::yearsBetween, (x, y) ->
                (long) Period.between(x, y).getYears()));
        longs.add(this::secondsBetween);
        longs.add(this::epochSecond);
        dates.add(this::asDate);
        dates.add(this::lastDayOfMonth);
        dates.add(this::made);
        timestamps.add(this::asTimestamp);
    }

    /** What two dates are apart. */
    @FunctionalInterface
    private interface Between {
        NumberExpr<@Nullable Integer> of(OrderedExpr<LocalDate> x, OrderedExpr<LocalDate> y);
    }

    private Tree<Integer, NumberExpr<Integer>> between(
            int depth, String name, Between call, java.util.function.ToLongBiFunction<LocalDate, LocalDate> model) {
        Tree<LocalDate, OrderedExpr<LocalDate>> x = trees.dates().make(depth);
        Tree<LocalDate, OrderedExpr<LocalDate>> y = trees.dates().make(depth);
        return new Tree<>(
                name + "(" + x.text() + ", " + y.text() + ")",
                Kind.present(call.of(x.expr(), y.expr())),
                Tree.Model.of(x.model(), y.model(), (from, to) -> Math.toIntExact(model.applyAsLong(from, to))),
                y.extent().plus(x.extent().negate()),
                List.of(x, y));
    }

    private Tree<Long, NumberExpr<Long>> secondsBetween(int depth) {
        Tree<LocalDateTime, OrderedExpr<LocalDateTime>> x = trees.timestamps().make(depth);
        Tree<LocalDateTime, OrderedExpr<LocalDateTime>> y = trees.timestamps().make(depth);
        return new Tree<>(
                "secondsBetween(" + x.text() + ", " + y.text() + ")",
                Kind.present(Sql.secondsBetween(x.expr(), y.expr())),
                Tree.Model.of(x.model(), y.model(), (from, to) -> ChronoUnit.SECONDS.between(from, to)),
                seconds(y.extent().plus(x.extent().negate())),
                List.of(x, y));
    }

    private static Extent seconds(Extent days) {
        return days.plus(Extent.of(-1, 1)).times(Extent.of(86_400, 86_400));
    }

    private Tree<Long, NumberExpr<Long>> epochSecond(int depth) {
        Tree<LocalDateTime, OrderedExpr<LocalDateTime>> x = trees.timestamps().make(depth);
        return new Tree<>(
                "epochSecond(" + x.text() + ")",
                Kind.present(Sql.epochSecond(x.expr())),
                Tree.Model.of(x.model(), value -> value.toEpochSecond(ZoneOffset.UTC)),
                seconds(x.extent()),
                List.of(x));
    }

    private Tree<LocalDate, OrderedExpr<LocalDate>> asDate(int depth) {
        Tree<LocalDateTime, OrderedExpr<LocalDateTime>> x = trees.timestamps().make(depth);
        return new Tree<>(
                "asDate(" + x.text() + ")",
                present(Sql.asDate(x.expr())),
                Tree.Model.of(x.model(), LocalDateTime::toLocalDate),
                x.extent(),
                List.of(x));
    }

    private @Nullable Tree<LocalDate, OrderedExpr<LocalDate>> lastDayOfMonth(int depth) {
        Tree<LocalDate, OrderedExpr<LocalDate>> x = trees.dates().make(depth);
        Extent extent = x.extent().plus(Extent.of(0, 31));
        return TemporalKind.fits(extent)
                ? new Tree<>(
                        "lastDayOfMonth(" + x.text() + ")",
                        present(Sql.lastDayOfMonth(x.expr())),
                        Tree.Model.of(x.model(), date -> date.with(TemporalAdjusters.lastDayOfMonth())),
                        extent,
                        List.of(x))
                : null;
    }

    /** Of a year that has a beginning. */
    private Tree<LocalDate, OrderedExpr<LocalDate>> made(int depth) {
        Tree<LocalDate, OrderedExpr<LocalDate>> x = trees.dates().make(depth);
        int month = 1 + trees.random().nextInt(12);
        int day = 1 + trees.random().nextInt(28);
        return new Tree<>(
                "makeDate(year(" + x.text() + "), value(" + month + "), value(" + day + "))",
                present(Sql.makeDate(Sql.year(x.expr()), Sql.value(month), Sql.value(day))),
                Tree.Model.of(x.model(), date -> LocalDate.of(date.getYear(), month, day)),
                x.extent().plus(Extent.of(-YEAR, YEAR)),
                List.of(x));
    }

    private Tree<LocalDateTime, OrderedExpr<LocalDateTime>> asTimestamp(int depth) {
        Tree<LocalDate, OrderedExpr<LocalDate>> x = trees.dates().make(depth);
        return new Tree<>(
                "asTimestamp(" + x.text() + ")",
                present(Sql.asTimestamp(x.expr())),
                Tree.Model.of(x.model(), LocalDate::atStartOfDay),
                x.extent(),
                List.of(x));
    }
}
