package io.colonnade.dialect;

import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.JsonAccess.Step;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Types;

/** {@code (x)."a"[1]}: keys are names, and arrays begin at 1. What is there is told by its text. */
final class H2Json implements Types.Documents {
    @Override
    public SqlWriter read(SqlWriter out, JsonAccess access) {
        return switch (access.form()) {
            case JSON -> value(out, access);
            case TEXT -> text(out, access);
            case NUMBER ->
                cast(cast(out.sql("case when "), access).sql(" regexp '^[-0-9]' then cast("), access)
                        .sql(" as decfloat(100)) end");
            case BOOLEAN ->
                cast(cast(out.sql("case when "), access).sql(" in ('true', 'false') then "), access)
                        .sql(" = 'true' end");
            case LENGTH ->
                value(value(out.sql("case when "), access).sql(" is json array then cardinality("), access)
                        .sql(") end");
        };
    }

    /** A string's text is decoded as that of a string of Java, which is written as H2 writes one of JSON. */
    private static SqlWriter text(SqlWriter out, JsonAccess access) {
        cast(out.sql("case when "), access).sql(" like '\"%' then stringdecode(substring(");
        cast(out, access).sql(", 2, char_length(");
        cast(out, access).sql(") - 2)) else nullif(");
        return cast(out, access).sql(", 'null') end");
    }

    private static SqlWriter cast(SqlWriter out, JsonAccess access) {
        return value(out.sql("cast("), access).sql(" as varchar)");
    }

    private static SqlWriter value(SqlWriter out, JsonAccess access) {
        if (access.path().isEmpty()) {
            return out.operand(access.document());
        }
        out.sql("(").standalone(access.document()).sql(")");
        for (Step step : access.path()) {
            if (step instanceof JsonAccess.Key key) {
                out.sql(".").name(key.name());
            } else if (step instanceof JsonAccess.Index index) {
                out.sql("[" + (index.position() + 1) + "]");
            }
        }
        return out;
    }
}
