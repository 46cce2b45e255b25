package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.JsonAccess.Form;
import io.colonnade.ast.JsonAccess.Step;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.Json;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON and its parts. Users call {@code Sql.json}. */
public final class JsonPaths {
    private JsonPaths() {}

    /** A document. */
    public static <T extends @Nullable Json> JsonExpr<T> document(Expr<T> document) {
        return new Terms.OfJson<>(Term.of(document));
    }

    static JsonExpr<@Nullable Json> keys(JsonExpr<?> json, String key, String... more) {
        List<Step> steps = new ArrayList<>();
        for (String name : Conditions.list(key, more)) {
            if (name.indexOf('\0') >= 0) {
                throw new RefusedException(
                        Rule.STATEMENT, "at(…) was given a key with the character 0 in it, which no database writes.");
            }
            steps.add(new JsonAccess.Key(name));
        }
        return at(json, steps);
    }

    static JsonExpr<@Nullable Json> position(JsonExpr<?> json, int position) {
        if (position < 0) {
            throw new RefusedException(
                    Rule.STATEMENT, "at(…) was given a negative position. Elements of an array count from 0.");
        }
        return at(json, List.of(new JsonAccess.Index(position)));
    }

    private static JsonExpr<@Nullable Json> at(JsonExpr<?> json, List<Step> steps) {
        return new Terms.OfJson<>(new Term(access(Form.JSON, json.node(), steps), SqlTypes.JSON, Claim.NULLABLE, null));
    }

    static Term form(Form form, JsonExpr<?> json, SqlType<?> type) {
        return new Term(access(form, json.node(), List.of()), type, Claim.NULLABLE, null);
    }

    /** Steps behind steps are one path. */
    private static JsonAccess access(Form form, Expression json, List<Step> steps) {
        if (!(json instanceof JsonAccess so)) {
            return new JsonAccess(form, json, steps);
        }
        List<Step> path = new ArrayList<>(so.path());
        path.addAll(steps);
        return new JsonAccess(form, so.document(), path);
    }
}
