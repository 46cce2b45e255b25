package io.colonnade;

import io.colonnade.ast.Conflict;
import io.colonnade.query.Aggregates;
import io.colonnade.query.BooleanExpr;
import io.colonnade.query.Case;
import io.colonnade.query.Condition;
import io.colonnade.query.Delete;
import io.colonnade.query.Expr;
import io.colonnade.query.Insert;
import io.colonnade.query.Literals;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.Select;
import io.colonnade.query.Subqueries;
import io.colonnade.query.TextExpr;
import io.colonnade.query.Tuples;
import io.colonnade.query.Update;
import io.colonnade.schema.Column;
import io.colonnade.schema.Table;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words that statements begin with, and those that stand for no column; meant for
 * {@code import static io.colonnade.Sql.*}.
 *
 * <pre>{@code
 * List<Shelf> shelves = select(AUTHOR.name, count()).into(Shelf::new)
 *         .from(BOOK).join(AUTHOR).on(BOOK.authorId.eq(AUTHOR.id))
 *         .groupBy(AUTHOR.name).having(count().gt(3))
 *         .fetch(db);
 * }</pre>
 */
public final class Sql extends Compiling {
    private Sql() {}

    /** {@code insertInto(t)} makes {@code insert into t}. */
    public static <R> Insert.NeedsValues<R> insertInto(Table<R> table) {
        return Insert.NeedsValues.of(table);
    }

    /**
     * {@code excluded(t.c)} makes {@code excluded.c}: the value of a row that could not be inserted, in
     * {@code onConflict(…).doUpdate(…)}.
     */
    @SuppressWarnings("unchecked") // every kind of column makes its own kind
    public static <C extends Column<?>> C excluded(C column) {
        return (C) column.in(Conflict.EXCLUDED);
    }

    /** {@code tuple(a, b)} makes {@code (a, b)}: two values compared as one. */
    public static <A extends @Nullable Object, B extends @Nullable Object> Tuples.Tuple2<A, B> tuple(
            Expr<A> first, Expr<B> second) {
        return new Tuples.Tuple2<>(first, second);
    }

    /** {@code tuple(a, b, c)} makes {@code (a, b, c)}: three values compared as one. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Tuples.Tuple3<A, B, C> tuple(Expr<A> first, Expr<B> second, Expr<C> third) {
        return new Tuples.Tuple3<>(first, second, third);
    }

    /** {@code update(t)} makes {@code update t}. */
    public static Update.NeedsSet update(Table<?> table) {
        return Update.NeedsSet.of(table);
    }

    /** {@code deleteFrom(t)} makes {@code delete from t}. */
    public static Delete.NeedsWhere deleteFrom(Table<?> table) {
        return Delete.NeedsWhere.of(table);
    }

    /** {@code coalesce(x, y)}: the first that is not null; as nullable as the last. */
    public static <N extends @Nullable Number> NumberExpr<N> coalesce(
            NumberExpr<? extends @Nullable N> x, NumberExpr<N> y) {
        return Aggregates.coalesce(x, y);
    }

    /** {@code coalesce(x, y)}: the first that is not null; as nullable as the last. */
    public static <T extends @Nullable String> TextExpr<T> coalesce(TextExpr<? extends @Nullable T> x, TextExpr<T> y) {
        return Aggregates.coalesce(x, y);
    }

    /** {@code coalesce(x, y)}: the first that is not null; as nullable as the last. */
    public static <T extends @Nullable Object> OrderedExpr<T> coalesce(
            OrderedExpr<? extends @Nullable T> x, OrderedExpr<T> y) {
        return Aggregates.coalesce(x, y);
    }

    /** {@code coalesce(x, y, z)}: the first that is not null; as nullable as the last. */
    public static <N extends @Nullable Number> NumberExpr<N> coalesce(
            NumberExpr<? extends @Nullable N> x, NumberExpr<? extends @Nullable N> y, NumberExpr<N> z) {
        return Aggregates.coalesce(x, y, z);
    }

    /** {@code coalesce(w, x, y, z)}: the first that is not null; as nullable as the last. */
    public static <N extends @Nullable Number> NumberExpr<N> coalesce(
            NumberExpr<? extends @Nullable N> w,
            NumberExpr<? extends @Nullable N> x,
            NumberExpr<? extends @Nullable N> y,
            NumberExpr<N> z) {
        return Aggregates.coalesce(w, x, y, z);
    }

    /** {@code coalesce(x, y, z)}: the first that is not null; as nullable as the last. */
    public static <T extends @Nullable String> TextExpr<T> coalesce(
            TextExpr<? extends @Nullable T> x, TextExpr<? extends @Nullable T> y, TextExpr<T> z) {
        return Aggregates.coalesce(x, y, z);
    }

    /** {@code coalesce(w, x, y, z)}: the first that is not null; as nullable as the last. */
    public static <T extends @Nullable String> TextExpr<T> coalesce(
            TextExpr<? extends @Nullable T> w,
            TextExpr<? extends @Nullable T> x,
            TextExpr<? extends @Nullable T> y,
            TextExpr<T> z) {
        return Aggregates.coalesce(w, x, y, z);
    }

    /** {@code coalesce(x, y, z)}: the first that is not null; as nullable as the last. */
    public static <T extends @Nullable Object> OrderedExpr<T> coalesce(
            OrderedExpr<? extends @Nullable T> x, OrderedExpr<? extends @Nullable T> y, OrderedExpr<T> z) {
        return Aggregates.coalesce(x, y, z);
    }

    /** {@code coalesce(w, x, y, z)}: the first that is not null; as nullable as the last. */
    public static <T extends @Nullable Object> OrderedExpr<T> coalesce(
            OrderedExpr<? extends @Nullable T> w,
            OrderedExpr<? extends @Nullable T> x,
            OrderedExpr<? extends @Nullable T> y,
            OrderedExpr<T> z) {
        return Aggregates.coalesce(w, x, y, z);
    }

    /** {@code exists(selectOne().from(REVIEW).where(…))} makes {@code exists (select 1 from "review" where …)}. */
    public static Condition exists(Select<?> query) {
        return Subqueries.exists(query);
    }

    /** {@code notExists(select(…))} makes {@code not exists (select …)}. */
    public static Condition notExists(Select<?> query) {
        return exists(query).not();
    }

    /**
     * {@code scalar(select(…))} makes {@code (select …)}: the one value of a query of one column; null where it gives
     * no row. Say {@link #scalarNumber}, {@link #scalarText}, {@link #scalarOrdered} or {@link #scalarBoolean} to go on
     * with it.
     */
    public static <T extends @Nullable Object> Expr<@Nullable T> scalar(Select<T> query) {
        return Subqueries.scalar(query);
    }

    /**
     * {@code scalarNumber(select(avg(x))…)} makes {@code (select avg(x) …)}: the one number of a query; null where it
     * gives no row.
     */
    public static <N extends @Nullable Number> NumberExpr<@Nullable N> scalarNumber(Select<N> query) {
        return Subqueries.number(query);
    }

    /**
     * {@code scalarText(select(max(x))…).upper()} makes {@code upper((select max(x) …))}: the one text of a query; null
     * where it gives no row.
     */
    public static <T extends @Nullable String> TextExpr<@Nullable T> scalarText(Select<T> query) {
        return Subqueries.text(query);
    }

    /**
     * {@code scalarOrdered(select(min(x))…).ge(y)} makes {@code (select min(x) …) >= y}: the one date, time, UUID or
     * enum of a query; null where it gives no row.
     */
    public static <T extends @Nullable Object> OrderedExpr<@Nullable T> scalarOrdered(Select<T> query) {
        return Subqueries.ordered(query);
    }

    /**
     * {@code where(scalarBoolean(select(x)…))} makes {@code where (select x …)}: the one truth value of a query, as a
     * condition; unknown where it gives no row.
     */
    public static <T extends @Nullable Boolean> BooleanExpr<@Nullable T> scalarBoolean(Select<T> query) {
        return Subqueries.truth(query);
    }

    /** {@code not(c)} makes {@code not c}: the opposite of a condition; unknown stays unknown. */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** {@code allOf(conditions)} makes {@code c and d and …}: all of these; true when there are none. */
    public static Condition allOf(Collection<? extends Condition> conditions) {
        return Subqueries.allOf(conditions);
    }

    /** {@code anyOf(conditions)} makes {@code c or d or …}: at least one of these; false when there are none. */
    public static Condition anyOf(Collection<? extends Condition> conditions) {
        return Subqueries.anyOf(conditions);
    }

    /**
     * {@code caseWhen(c, "text")} makes {@code case when c then ? …}: continue with {@code when}, end with
     * {@code orElse} or {@code end}.
     */
    public static Case.OfText<String> caseWhen(Condition condition, String result) {
        return new Case.OfText<>(condition, value(result));
    }

    /**
     * {@code caseWhen(c, 1)} makes {@code case when c then ? …}: continue with {@code when}, end with {@code orElse} or
     * {@code end}.
     */
    public static Case.OfNumber<Long> caseWhen(Condition condition, long result) {
        return new Case.OfNumber<>(condition, value(result));
    }

    /**
     * {@code caseWhen(c, price)} makes {@code case when c then ? …}: continue with {@code when}, end with
     * {@code orElse} or {@code end}.
     */
    public static Case.OfNumber<BigDecimal> caseWhen(Condition condition, BigDecimal result) {
        return new Case.OfNumber<>(condition, value(result));
    }

    /**
     * {@code caseWhen(c, x)} makes {@code case when c then x …}: continue with {@code when}, end with {@code orElse} or
     * {@code end}.
     */
    public static <T extends @Nullable String> Case.OfText<T> caseWhen(Condition condition, TextExpr<T> result) {
        return new Case.OfText<>(condition, result);
    }

    /**
     * {@code caseWhen(c, x)} makes {@code case when c then x …}: continue with {@code when}, end with {@code orElse} or
     * {@code end}.
     */
    public static <N extends @Nullable Number> Case.OfNumber<N> caseWhen(Condition condition, NumberExpr<N> result) {
        return new Case.OfNumber<>(condition, result);
    }

    /**
     * {@code caseWhen(c, x)} makes {@code case when c then x …}: continue with {@code when}, end with {@code orElse} or
     * {@code end}.
     */
    public static <T extends @Nullable Object> Case.OfOrdered<T> caseWhen(Condition condition, OrderedExpr<T> result) {
        return new Case.OfOrdered<>(condition, result);
    }

    /** {@code value("Dune")} makes {@code ?}: a bound text. */
    public static TextExpr<String> value(String value) {
        return Literals.text(value);
    }

    /** {@code value(5)} makes {@code ?}: a bound integer. */
    public static NumberExpr<Integer> value(int value) {
        return Literals.number(SqlTypes.INTEGER, value);
    }

    /** {@code value(5L)} makes {@code ?}: a bound bigint. */
    public static NumberExpr<Long> value(long value) {
        return Literals.number(SqlTypes.BIGINT, value);
    }

    /** {@code value(price)} makes {@code ?}: a bound decimal number. */
    public static NumberExpr<BigDecimal> value(BigDecimal value) {
        return Literals.number(SqlTypes.NUMERIC, value);
    }

    /** {@code value(0.5)} makes {@code ?}: a bound binary floating point number. */
    public static NumberExpr<Double> value(double value) {
        return Literals.number(SqlTypes.DOUBLE_PRECISION, value);
    }

    /** {@code value(date)} makes {@code ?}: a bound date. */
    public static OrderedExpr<LocalDate> value(LocalDate value) {
        return Literals.ordered(SqlTypes.DATE, value);
    }

    /** {@code value(time)} makes {@code ?}: a bound time of day. */
    public static OrderedExpr<LocalTime> value(LocalTime value) {
        return Literals.ordered(SqlTypes.TIME, value);
    }

    /** {@code value(timestamp)} makes {@code ?}: a bound timestamp without a time zone. */
    public static OrderedExpr<LocalDateTime> value(LocalDateTime value) {
        return Literals.ordered(SqlTypes.TIMESTAMP, value);
    }

    /** {@code value(now)} makes {@code ?}: a bound point in time. */
    public static OrderedExpr<OffsetDateTime> value(OffsetDateTime value) {
        return Literals.ordered(SqlTypes.TIMESTAMP_WITH_TIME_ZONE, value);
    }

    /** {@code value(uuid)} makes {@code ?}: a bound UUID. */
    public static OrderedExpr<UUID> value(UUID value) {
        return Literals.ordered(SqlTypes.UUID, value);
    }

    /** {@code value(true)} makes {@code ?}: a bound truth value. */
    public static BooleanExpr<Boolean> value(boolean value) {
        return Literals.truth(value);
    }
}
