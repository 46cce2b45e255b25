package io.colonnade.dialect;

import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.JsonAccess.Step;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Types;

/** {@code (x -> 'a' ->> 0)}: the operators tell keys from positions, and are there for json and jsonb. */
final class PostgresJson implements Types.Documents {
    @Override
    public SqlWriter read(SqlWriter out, JsonAccess access) {
        return switch (access.form()) {
            case JSON -> steps(out, access, " -> ");
            case TEXT -> steps(out, access, " ->> ");
            case NUMBER ->
                text(kind(out, access, "number").sql("cast("), access).sql(" as numeric) end");
            case BOOLEAN ->
                text(kind(out, access, "boolean").sql("cast("), access).sql(" as boolean) end");
            case LENGTH ->
                json(kind(out, access, "array").sql("json_array_length("), access)
                        .sql(") end");
        };
    }

    private static SqlWriter kind(SqlWriter out, JsonAccess access, String kind) {
        return json(out.sql("case json_typeof("), access).sql(") when '" + kind + "' then ");
    }

    /** What tells the kind is there for json alone. */
    private static SqlWriter json(SqlWriter out, JsonAccess access) {
        return steps(out.sql("cast("), access, " -> ").sql(" as json)");
    }

    private static SqlWriter text(SqlWriter out, JsonAccess access) {
        return steps(out, access, " ->> ");
    }

    private static SqlWriter steps(SqlWriter out, JsonAccess access, String last) {
        int steps = access.path().size();
        if (steps == 0) {
            out.sql(last.equals(" -> ") ? "" : "(").operand(access.document());
            return out.sql(last.equals(" -> ") ? "" : " #>> '{}')");
        }
        out.sql("(").operand(access.document());
        for (int index = 0; index < steps; index++) {
            out.sql(index == steps - 1 ? last : " -> ").sql(step(access.path().get(index)));
        }
        return out.sql(")");
    }

    private static String step(Step step) {
        return step instanceof JsonAccess.Key key
                ? literal(key.name())
                : String.valueOf(((JsonAccess.Index) step).position());
    }

    /** A backslash escapes or does not, as the session has it, unless the literal says that it does. */
    static String literal(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }
}
