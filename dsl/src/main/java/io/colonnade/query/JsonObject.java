package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Param;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.type.Json;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that the database makes.
 *
 * <pre>{@code
 * jsonObject().with("title", BOOK.title).with("sizes", jsonArray(BOOK.pages, BOOK.price))
 * }</pre>
 *
 * <p>makes {@code json_build_object(?, "book"."title", …)} on PostgreSQL, {@code json_object(…)} elsewhere, on SQL
 * Server from 2022 on. A null becomes a null of JSON's. Texts, numbers, truth values, dates and JSON go into JSON; of
 * anything else say first as what text it is to go there. Databases put keys in orders of their own.
 */
@CheckReturnValue
public final class JsonObject implements JsonExpr<Json> {
    /** An object without keys. */
    public static final JsonObject EMPTY = new JsonObject(List.of());

    private final List<Expression> entries;

    private JsonObject(List<Expression> entries) {
        this.entries = List.copyOf(entries);
    }

    /** {@code .with("title", x)} makes {@code ?, x} in {@code json_build_object(?, x)}: one more key with its value. */
    public JsonObject with(String key, Expr<?> value) {
        List<Expression> all = new ArrayList<>(entries);
        all.add(new Param(SqlTypes.VARCHAR, key));
        all.add(value(value));
        return new JsonObject(all);
    }

    /** {@code json_array(x, y)}. Users call {@code Sql.jsonArray}. */
    public static JsonExpr<Json> array(List<? extends Expr<?>> values) {
        List<Expression> elements = values.stream().map(JsonObject::value).toList();
        FunctionCall call = new FunctionCall(Function.JSON_ARRAY, SqlTypes.JSON, elements);
        return new Terms.OfJson<>(new Term(call, SqlTypes.JSON, Claim.NOT_NULL, null));
    }

    @Override
    public Expression node() {
        return new FunctionCall(Function.JSON_OBJECT, SqlTypes.JSON, entries);
    }

    @Override
    public SqlType<?> type() {
        return SqlTypes.JSON;
    }

    @Override
    public Claim claim() {
        return Claim.NOT_NULL;
    }

    @Override
    public @Nullable String label() {
        return null;
    }

    @Override
    public String toString() {
        return description();
    }

    static Expression value(Expr<?> value) {
        Class<?> javaType = value.type().javaType();
        if (javaType == Boolean.class) {
            return new FunctionCall(Function.JSON_TRUTH, value.type(), List.of(value.node()));
        }
        if (javaType == Json.class) {
            return new FunctionCall(Function.JSON_PART, value.type(), List.of(value.node()));
        }
        if (javaType == String.class || javaType == LocalDate.class || Number.class.isAssignableFrom(javaType)) {
            return value.node();
        }
        throw new RefusedException(
                Rule.STATEMENT,
                value.description() + ", which is " + value.type() + ", was put into JSON, where databases write it in"
                        + " different ways. Make a text, a number or a date of it first.");
    }
}
