package io.colonnade.dialect;

import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.JsonAccess.Step;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Types;
import java.util.List;

/**
 * A row of {@code openjson}, which says what kind of value there is, and gives texts of any length: {@code json_value}
 * gives null for what is longer than 4,000 characters. The document stands in an array of one element, so that it may
 * be a bare value, too.
 */
final class SqlServerJson implements Types.Documents {
    /** A row of {@code openjson} as JSON. */
    static final String VALUE = "case [j].[type] when 0 then N'null' when 1 then"
            + " concat(N'\"', string_escape([j].[value], N'json'), N'\"')"
            + " else [j].[value] end";

    @Override
    public SqlWriter read(SqlWriter out, JsonAccess access) {
        out.sql("(select top (1) ").sql(column(access.form())).sql(" from openjson(concat(N'[', ");
        out.standalone(access.document()).sql(", N']'), ");
        List<Step> path = access.path();
        if (path.isEmpty()) {
            return out.sql("N'$') as [j])");
        }
        Step last = path.get(path.size() - 1);
        List<Step> parent = path.subList(0, path.size() - 1);
        out.sql(literal(JsonPath.of("$[0]", parent)))
                .sql(") as [j] where [j].[key] = ")
                .sql(literal(key(last)));
        return mayBeEither(last) ? parentIs(out, access, parent, last).sql(")") : out.sql(")");
    }

    private static String column(JsonAccess.Form form) {
        return switch (form) {
            case JSON -> VALUE;
            case TEXT -> "[j].[value]";
            case NUMBER ->
                "case when [j].[type] = 2 then coalesce(try_cast([j].[value] as decimal(38, 16)),"
                        + " cast(cast([j].[value] as float) as decimal(38, 16))) end";
            case BOOLEAN -> "case when [j].[type] = 3 then cast([j].[value] as bit) end";
            case LENGTH -> "case when [j].[type] = 4 then (select count(*) from openjson([j].[value])) end";
        };
    }

    /** The keys of an array are its positions, as texts. */
    private static String key(Step step) {
        return step instanceof JsonAccess.Key key ? key.name() : String.valueOf(((JsonAccess.Index) step).position());
    }

    private static boolean mayBeEither(Step last) {
        return last instanceof JsonAccess.Index
                || ((JsonAccess.Key) last).name().matches("\\d+");
    }

    private static SqlWriter parentIs(SqlWriter out, JsonAccess access, List<Step> parent, Step last) {
        out.sql(" and json_query(concat(N'[', ").standalone(access.document()).sql(", N']'), ");
        out.sql(literal(JsonPath.of("$[0]", parent)));
        return out.sql(last instanceof JsonAccess.Index ? ") like N'[[]%'" : ") like N'{%'");
    }

    static String literal(String text) {
        return "N'" + text.replace("'", "''") + "'";
    }
}
