package io.colonnade;

import io.colonnade.query.CommonTable;
import io.colonnade.query.Expr;
import io.colonnade.query.FunctionTable;
import io.colonnade.query.JsonExpr;
import io.colonnade.query.JsonTable;
import io.colonnade.query.ListTable;
import io.colonnade.query.Returning;
import io.colonnade.query.Select;
import io.colonnade.query.Series;
import io.colonnade.query.Untyped;
import io.colonnade.query.ValuesTable;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tables that a query makes. Users import {@link Sql}. */
class Combining extends Selecting {
    Combining() {}

    /**
     * {@code cte("name", select(…))} makes {@code with "name" as (select …)}: a query that a whole statement shares;
     * WITH is written where it is read.
     */
    public static <R extends @Nullable Object> CommonTable<R> cte(String name, Select<R> query) {
        return CommonTable.of(name, query);
    }

    /**
     * {@code with "name" as (delete … returning …)}: a change whose rows the statement goes on with, which runs once
     * wherever they are read. The statement sees the tables as they were before. On PostgreSQL only.
     *
     * <pre>{@code
     * var gone = cte("gone", deleteFrom(REVIEW).where(REVIEW.stars.lt(2)).returning(REVIEW.bookId));
     * select(BOOK.title).from(BOOK).where(BOOK.id.in(select(gone).from(gone))).fetch(db)
     * }</pre>
     */
    public static <R extends @Nullable Object> CommonTable<R> cte(String name, Returning<R> change) {
        return CommonTable.of(name, change);
    }

    /**
     * {@code with recursive "name" as (select … union all select … from "name" …)}: first rows, then again and again
     * those that the step makes of the last ones, until it makes none.
     *
     * <pre>{@code
     * var depth = value(0).as("depth");
     * var tree = recursive("tree",
     *         select(AUTHOR.id, depth).from(AUTHOR).where(AUTHOR.mentorId.isNull()),
     *         self -> select(AUTHOR.id, self.get(depth).plus(1)).from(AUTHOR)
     *                 .join(self).on(AUTHOR.mentorId.eq(self.get(AUTHOR.id))));
     * }</pre>
     */
    public static <R extends @Nullable Object> CommonTable<R> recursive(
            String name, Select<R> first, Function<? super CommonTable<R>, Select<R>> step) {
        return CommonTable.recursive(name, false, first, step);
    }

    /**
     * {@code recursiveDistinct("name", select(…), self -> step)} makes
     * {@code with recursive "name" as (select … union select … from "name" …)}: the same, where a row that was there
     * already is left out, so that it ends in a circle, too. Not on H2 and SQL Server.
     */
    public static <R extends @Nullable Object> CommonTable<R> recursiveDistinct(
            String name, Select<R> first, Function<? super CommonTable<R>, Select<R>> step) {
        return CommonTable.recursive(name, true, first, step);
    }

    /**
     * {@code values("alias", rows)} makes {@code (values (?, ?), (?, ?)) as "alias"}: rows of values; their columns
     * follow with {@code column}.
     */
    public static <X> ValuesTable<X> values(String alias, Collection<? extends X> rows) {
        return ValuesTable.of(alias, rows);
    }

    /**
     * {@code unnest("alias", BOOK.id, ids)} makes {@code unnest(?) as "alias"}: the elements of a list as a column like
     * the given one; one bind for all.
     */
    public static <T> ListTable unnest(
            String alias, Expr<? extends @Nullable T> like, Collection<? extends T> elements) {
        return ListTable.of(alias, like, elements);
    }

    /**
     * {@code generateSeries("alias", first, last)} makes {@code generate_series(?, ?, ?) as "alias"}: the numbers from
     * the first to the last.
     */
    public static Series generateSeries(String alias, long first, long last) {
        return Series.of(alias, first, last, 1);
    }

    /**
     * {@code generateSeries("alias", first, last, step)} makes {@code generate_series(?, ?, ?) as "alias"}: the numbers
     * from the first on, by the step, as far as the last.
     */
    public static Series generateSeries(String alias, long first, long last, long step) {
        return Series.of(alias, first, last, step);
    }

    /**
     * {@code json_array_elements(x) as "alias"}: the elements of a JSON array as rows, with their places; of a column
     * of a table before it, too, but for H2.
     *
     * <pre>{@code
     * var line = jsonTable("line", json(BOOK.details).at("lines"));
     * select(BOOK.title, line.value().at("quantity").asNumber()).from(BOOK).crossJoin(line)
     * }</pre>
     */
    public static JsonTable jsonTable(String alias, JsonExpr<?> array) {
        return JsonTable.of(alias, array);
    }

    /**
     * {@code f(?) as "alias"}: the rows of a function of the database's own or the user's own, whose columns follow
     * with {@code columns}. Not on MySQL and MariaDB.
     *
     * <pre>{@code
     * table("recent", function(identifier("recent_books"), 5)).columns(BOOK.id, BOOK.title)
     * }</pre>
     */
    public static FunctionTable table(String alias, Untyped call) {
        return FunctionTable.of(alias, call);
    }
}
