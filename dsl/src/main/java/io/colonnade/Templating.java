package io.colonnade;

import io.colonnade.query.ArrayExpr;
import io.colonnade.query.ArrayTerms;
import io.colonnade.query.Expr;
import io.colonnade.query.Identifier;
import io.colonnade.query.JsonAggregate;
import io.colonnade.query.JsonAggregates;
import io.colonnade.query.JsonArrayAggregate;
import io.colonnade.query.JsonExpr;
import io.colonnade.query.JsonObject;
import io.colonnade.query.JsonPaths;
import io.colonnade.query.Literals;
import io.colonnade.query.Quantified;
import io.colonnade.query.Select;
import io.colonnade.query.Templates;
import io.colonnade.query.TextExpr;
import io.colonnade.query.Untyped;
import io.colonnade.type.Json;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain SQL, and functions and names of the user's own. Users import {@link Sql}. */
class Templating extends Combining {
    Templating() {}

    /**
     * Plain SQL, for what has no word here. The template is a constant of the program, never built from values; its
     * places {@code {0}}, {@code {1}} stand for the arguments, and each may come more than once:
     *
     * <pre>{@code
     * sql("{0} % {1}", BOOK.pages, 7).asNumber(SqlTypes.INTEGER)              // "book"."pages" % ?
     * sql("{0} at time zone {1}", ORDER.placed, "UTC").asOrdered(SqlTypes.TIMESTAMP)
     * sql("{0} ?| array['a', 'b']", BOOK.details).asCondition()               // ?? is written for PostgreSQL's driver
     * }</pre>
     *
     * <p>A value (a text, a number, a truth value, a date or time, a UUID, bytes, {@code Json}) is bound; an
     * expression, a condition or a query is nested, in parentheses unless it holds together anyhow; an
     * {@code identifier(name)} is quoted. What stands between quotes or in a comment is left as it is and has no
     * places; {@code ?} is never a place. As an operand of something else the whole template stands in parentheses.
     *
     * <p>A template is one expression. Refused are: a place without an argument and an argument without a place; a
     * quote, a parenthesis or a comment that is not closed; a comma outside of parentheses; a {@code ;} outside of
     * quotes; braces outside of quotes that are no place; and what databases read in different ways: a backslash
     * before a quote, {@code --} without a blank behind it, a comment inside of a comment, {@code $1}. What the
     * database lacks is refused when the statement is rendered: {@code ?}, {@code #} and texts between dollar signs
     * outside of PostgreSQL, backticks outside of MySQL and MariaDB.
     */
    public static Untyped sql(String template, @Nullable Object... arguments) {
        return Templates.sql(template, arguments);
    }

    /**
     * {@code identifier("discount")} makes {@code "discount"}: a name that is chosen at run time, quoted as the
     * database quotes names; to be given to {@code sql(…)} or {@code function(…)}. It is written as it is, so that
     * nobody but the program should choose from more than a list.
     */
    public static Identifier identifier(String name) {
        return Identifier.of(name);
    }

    /** A name in a schema: {@code identifier("sales", "discount")} makes {@code "sales"."discount"}. */
    public static Identifier identifier(String schema, String name) {
        return Identifier.of(schema, name);
    }

    /**
     * A call of a function of the database's own or the user's own, by its name as the catalog spells it:
     *
     * <pre>{@code
     * function(identifier("sales", "discount"), BOOK.price, 5).asNumber(SqlTypes.NUMERIC)
     * }</pre>
     *
     * <p>makes {@code "sales"."discount"("book"."price", ?)}. Arguments are what {@code sql(…)} takes. SQL Server
     * wants the schema ({@code "dbo"}) in front of a function of the user's.
     */
    public static Untyped function(Identifier name, @Nullable Object... arguments) {
        return Templates.call(name, arguments);
    }

    /** {@code x.eq(any(select(…)))} makes {@code x = any (select …)}: holds where one of the rows makes it hold. */
    public static <R extends @Nullable Object> Quantified<@Nullable R> any(Select<? extends @Nullable R> query) {
        return Quantified.of(false, query);
    }

    /**
     * {@code x.gt(all(select(…)))} makes {@code x > all (select …)}: holds where every row makes it hold, or there is
     * none.
     */
    public static <R extends @Nullable Object> Quantified<@Nullable R> all(Select<? extends @Nullable R> query) {
        return Quantified.of(true, query);
    }

    /** {@code value("a").eq(any(BOOK.tags))} makes {@code ? = any (x)}: holds where an element equals; arrays only. */
    public static <E extends @Nullable Object> Quantified<E> any(Expr<? extends @Nullable List<E>> array) {
        return Quantified.of(false, array);
    }

    /**
     * {@code x.gt(all(BOOK.scores))} makes {@code x > all (y)}: holds where every element makes it hold; arrays only.
     */
    public static <E extends @Nullable Object> Quantified<E> all(Expr<? extends @Nullable List<E>> array) {
        return Quantified.of(true, array);
    }

    /**
     * {@code json(x).at("author", "name").asText()} makes {@code x -> 'author' ->> 'name'} on PostgreSQL: a JSON
     * document to look into; see {@link JsonExpr}.
     */
    public static <T extends @Nullable Json> JsonExpr<T> json(Expr<T> document) {
        return JsonPaths.document(document);
    }

    /**
     * {@code json_agg(x)} or {@code json_arrayagg(x)}: the values as a JSON array, nulls among them; null over no rows.
     *
     * <pre>{@code
     * jsonArrayAgg(jsonObject().with("id", BOOK.id).with("title", BOOK.title)).orderBy(BOOK.title.asc())
     * }</pre>
     */
    public static JsonArrayAggregate jsonArrayAgg(Expr<?> x) {
        return JsonAggregates.array(x);
    }

    /**
     * {@code jsonObjectAgg(k, x)} makes {@code json_object_agg(k, x)}, or {@code json_objectagg(k, x)}: the values
     * under keys of their own, nulls among them; null over no rows. The keys have to differ: of equal ones MySQL keeps
     * one, the others all.
     */
    public static JsonAggregate jsonObjectAgg(TextExpr<String> key, Expr<?> x) {
        return JsonAggregates.object(key, x);
    }

    /**
     * {@code jsonObject().with("title", x)} makes {@code json_object(?: x)}, as each database spells it: a JSON object
     * without keys, to go on with; see {@link JsonObject}.
     */
    public static JsonObject jsonObject() {
        return JsonObject.EMPTY;
    }

    /** {@code jsonArray(x, y)} makes {@code json_array(x, y)}: a JSON array of these values; see {@link JsonObject}. */
    public static JsonExpr<Json> jsonArray(Expr<?>... values) {
        return JsonObject.array(List.of(values));
    }

    /** {@code array(x).contains("novel")} makes {@code ? = any (x)}: an array to look into; of PostgreSQL and H2. */
    public static <E extends @Nullable Object> ArrayExpr<E> array(Expr<? extends @Nullable List<E>> array) {
        return ArrayTerms.of(array);
    }

    /** {@code value(document)} makes {@code ?}: a bound JSON document. */
    public static JsonExpr<Json> value(Json value) {
        return json(Literals.of(SqlTypes.JSON, value));
    }

    /**
     * {@code value(type, value)} makes {@code ?}: a bound value of a type that its Java class does not tell, such as an
     * enum or a type of your own.
     */
    public static <T> Expr<T> value(SqlType<T> type, T value) {
        return Literals.of(type, value);
    }
}
