package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.JsonAccess.Form;
import io.colonnade.type.Json;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document, or a part of one.
 *
 * <pre>{@code
 * json(BOOK.details).at("author", "name").asText()
 * json(BOOK.details).at("prizes").at(0).at("year").asNumber().asInteger()
 * }</pre>
 *
 * <p>makes {@code ("book"."details" -> 'author' ->> 'name')} on PostgreSQL, {@code json_extract(…)} on MySQL and
 * MariaDB, {@code openjson(…)} on SQL Server, and {@code ("book"."details")."author"."name"} on H2.
 *
 * <p>Where a path leads to nothing there is null; so {@code json(x).at("a").isNotNull()} asks whether something is
 * there. A null of JSON's is something: selected, it is {@code new Json("null")}. As text, number or truth value it is
 * null, as is whatever is of another kind: nothing is ever converted. Keys may have any characters; they are a part of
 * the text, like names of columns, so that rows can be grouped by what is at a path.
 */
public interface JsonExpr<T extends @Nullable Json> extends Expr<T> {
    /**
     * {@code json(x).at("author", "name")} makes {@code x -> 'author' -> 'name'} on PostgreSQL: what an object has
     * under a key, and under a key of that; null where there is none.
     */
    default JsonExpr<@Nullable Json> at(String key, String... more) {
        return JsonPaths.keys(this, key, more);
    }

    /**
     * {@code json(x).at(0)} makes {@code x -> 0} on PostgreSQL: an element of an array, from 0. What is no array has
     * none.
     */
    default JsonExpr<@Nullable Json> at(int position) {
        return JsonPaths.position(this, position);
    }

    /**
     * {@code json(x).at("name").asText()} makes {@code x ->> 'name'} on PostgreSQL: the text of a string; of anything
     * else its JSON text, with blanks as the database has them; null for a null of JSON's.
     */
    default TextExpr<@Nullable String> asText() {
        return new Terms.OfText<>(JsonPaths.form(Form.TEXT, this, SqlTypes.VARCHAR));
    }

    /**
     * {@code json(x).at("year").asNumber()} makes {@code cast(x ->> 'year' as numeric)} where it is one: a number; null
     * for anything else. With {@code asInteger()} and its like behind it, in the type you want.
     */
    default NumberExpr<@Nullable BigDecimal> asNumber() {
        return new Terms.OfNumber<>(JsonPaths.form(Form.NUMBER, this, SqlTypes.NUMERIC));
    }

    /**
     * {@code json(x).at("sold").asBoolean()} makes {@code cast(x ->> 'sold' as boolean)} where it is one: true or
     * false; null for anything else.
     */
    default BooleanExpr<@Nullable Boolean> asBoolean() {
        return new Terms.OfBoolean<>(JsonPaths.form(Form.BOOLEAN, this, SqlTypes.BOOLEAN));
    }

    /**
     * {@code json(x).arrayLength()} makes {@code json_array_length(x)} where it is one: how many elements an array has;
     * null for anything else.
     */
    default NumberExpr<@Nullable Integer> arrayLength() {
        return new Terms.OfNumber<>(JsonPaths.form(Form.LENGTH, this, SqlTypes.INTEGER));
    }

    @Override
    default JsonExpr<T> as(String label) {
        return new Terms.OfJson<>(Term.of(this).as(label));
    }

    @Override
    default JsonExpr<@Nullable T> nullable() {
        return new Terms.OfJson<>(Term.of(this).claiming(Claim.NULLABLE));
    }

    @Override
    default JsonExpr<@NonNull T> required() {
        return new Terms.OfJson<>(Term.of(this).claiming(Claim.CHECKED));
    }

    @Override
    default JsonExpr<@NonNull T> orElse(@NonNull T value) {
        return new Terms.OfJson<>(Conditions.coalesce(this, value));
    }
}
