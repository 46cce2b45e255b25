package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Param;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of dates and times; a point in time is taken in UTC. Users call the words of {@code Sql}. */
public final class Temporals {
    private static final String DATE = SqlTypes.DATE.name();
    private static final String TIME = SqlTypes.TIME.name();
    private static final String TIMESTAMP = SqlTypes.TIMESTAMP.name();
    private static final String INSTANT = SqlTypes.TIMESTAMP_WITH_TIME_ZONE.name();

    private Temporals() {}

    /** A part of a date. */
    public static NumberExpr<@Nullable Integer> ofDate(Function function, OrderedExpr<?> x) {
        return number(SqlTypes.INTEGER, function, inUtc(checked(function, x, DATE, TIMESTAMP, INSTANT)));
    }

    /** A part of a time of day. */
    public static NumberExpr<@Nullable Integer> ofTime(Function function, OrderedExpr<?> x) {
        return number(SqlTypes.INTEGER, function, inUtc(checked(function, x, TIME, TIMESTAMP, INSTANT)));
    }

    /** Seconds since 1970. */
    public static NumberExpr<@Nullable Long> epochSecond(OrderedExpr<?> x) {
        Function function = Function.EPOCH_SECOND;
        return number(SqlTypes.BIGINT, function, inUtc(checked(function, x, TIMESTAMP, INSTANT)));
    }

    /** So many days and more later. */
    public static <T extends @Nullable Object> OrderedExpr<T> plusDays(
            Function function, OrderedExpr<T> x, int number) {
        return same(x, function, checked(function, x, DATE, TIMESTAMP, INSTANT), integer(number));
    }

    /** So many days and more later. */
    public static <T extends @Nullable Object> OrderedExpr<@Nullable T> plusDays(
            Function function, OrderedExpr<T> x, NumberExpr<?> number) {
        return same(
                x.nullable(),
                function,
                checked(function, x, DATE, TIMESTAMP, INSTANT),
                Numbers.integer(function, number));
    }

    /** So many hours and less later. */
    public static <T extends @Nullable Object> OrderedExpr<T> plusHours(
            Function function, OrderedExpr<T> x, int number) {
        return same(x, function, checked(function, x, TIMESTAMP, INSTANT), integer(number));
    }

    /** So many hours and less later. */
    public static <T extends @Nullable Object> OrderedExpr<@Nullable T> plusHours(
            Function function, OrderedExpr<T> x, NumberExpr<?> number) {
        return same(
                x.nullable(), function, checked(function, x, TIMESTAMP, INSTANT), Numbers.integer(function, number));
    }

    /** The first moment of a unit of days. */
    public static <T extends @Nullable Object> OrderedExpr<T> startOfDays(Function function, OrderedExpr<T> x) {
        return same(x, function, checked(function, x, DATE, TIMESTAMP, INSTANT));
    }

    /** The first moment of a unit of hours. */
    public static <T extends @Nullable Object> OrderedExpr<T> startOfHours(Function function, OrderedExpr<T> x) {
        return same(x, function, checked(function, x, TIMESTAMP, INSTANT));
    }

    /** What is between two dates. */
    public static NumberExpr<@Nullable Integer> between(Function function, OrderedExpr<?> from, OrderedExpr<?> to) {
        checked(function, to, DATE);
        return number(SqlTypes.INTEGER, function, checked(function, from, DATE), to.node());
    }

    /** Whole seconds between two dates with times of day, or between two points in time. */
    public static NumberExpr<@Nullable Long> secondsBetween(OrderedExpr<?> from, OrderedExpr<?> to) {
        Function function = Function.SECONDS_BETWEEN;
        checked(function, to, from.type().name());
        return number(
                SqlTypes.BIGINT,
                function,
                inUtc(checked(function, from, TIMESTAMP, INSTANT)),
                inUtc(to).node());
    }

    /** A date, or what has one, as another type. */
    public static <T> OrderedExpr<@Nullable T> dateAs(Function function, OrderedExpr<?> x, SqlType<T> type) {
        return converted(function, checked(function, x, DATE, TIMESTAMP, INSTANT), type);
    }

    /** What has a time of day as another type. */
    public static <T> OrderedExpr<@Nullable T> timeAs(Function function, OrderedExpr<?> x, SqlType<T> type) {
        return converted(function, checked(function, x, TIMESTAMP, INSTANT), type);
    }

    /** A point in time as date and time of day in UTC. */
    public static <T> OrderedExpr<@Nullable T> atUtc(OrderedExpr<?> x, SqlType<T> type) {
        Expression utc = inUtc(checked(Function.AT_UTC, x, INSTANT)).node();
        return new Terms.OfOrdered<>(new Term(utc, type, Claim.NULLABLE, null));
    }

    /** Date and time of day in UTC as a point in time. */
    public static <T> OrderedExpr<@Nullable T> fromUtc(OrderedExpr<?> x, SqlType<T> type) {
        return converted(Function.FROM_UTC, checked(Function.FROM_UTC, x, TIMESTAMP), type);
    }

    /** A date of its parts. */
    public static OrderedExpr<@Nullable LocalDate> made(NumberExpr<?> year, NumberExpr<?> month, NumberExpr<?> day) {
        Function function = Function.MAKE_DATE;
        FunctionCall call = new FunctionCall(
                function,
                year.type(),
                List.of(
                        Numbers.integer(function, year),
                        Numbers.integer(function, month),
                        Numbers.integer(function, day)));
        return new Terms.OfOrdered<>(new Term(call, SqlTypes.DATE, Claim.NULLABLE, null));
    }

    static OrderedExpr<@Nullable LocalDate> parsed(TextExpr<?> text) {
        Expression call = Calls.of(Function.TEXT_TO_DATE, text);
        return new Terms.OfOrdered<>(new Term(call, SqlTypes.DATE, Claim.NULLABLE, null));
    }

    private static <T> OrderedExpr<@Nullable T> converted(Function function, OrderedExpr<?> x, SqlType<T> type) {
        return new Terms.OfOrdered<>(new Term(Calls.of(function, inUtc(x)), type, Claim.NULLABLE, null));
    }

    private static <N extends Number> NumberExpr<@Nullable N> number(
            SqlType<N> type, Function function, Expr<?> x, Expression... more) {
        return Calls.number(type, function, x, more);
    }

    /** Another value of the same type; of a point in time it is found in UTC. */
    private static <T extends @Nullable Object> OrderedExpr<T> same(
            OrderedExpr<T> like, Function function, OrderedExpr<?> x, Expression... more) {
        Expression found = Calls.of(function, inUtc(x), more);
        return new Terms.OfOrdered<>(Term.like(like, isInstant(x) ? call(Function.FROM_UTC, found) : found));
    }

    private static OrderedExpr<?> inUtc(OrderedExpr<?> x) {
        if (!isInstant(x)) {
            return x;
        }
        FunctionCall call = new FunctionCall(Function.AT_UTC, x.type(), List.of(x.node()));
        return new Terms.OfOrdered<@Nullable Object>(new Term(call, SqlTypes.TIMESTAMP, Claim.NULLABLE, null));
    }

    private static boolean isInstant(OrderedExpr<?> x) {
        return x.type().name().equals(INSTANT);
    }

    private static Expression call(Function function, Expression argument) {
        return new FunctionCall(function, SqlTypes.TIMESTAMP, List.of(argument));
    }

    private static Expression integer(int value) {
        return new Param(SqlTypes.INTEGER, value);
    }

    private static OrderedExpr<?> checked(Function function, OrderedExpr<?> x, String... types) {
        List<String> allowed = List.of(types);
        if (allowed.contains(x.type().name())) {
            return x;
        }
        throw new RefusedException(
                Rule.STATEMENT,
                Description.name(function) + " takes a value of type " + String.join(" or ", allowed) + ", and "
                        + x.description() + " is " + x.type() + ".");
    }
}
