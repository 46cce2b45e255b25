package io.colonnade.dialect;

import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.JsonAccess.Index;
import io.colonnade.ast.JsonAccess.Step;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Types;
import java.util.ArrayList;
import java.util.List;

/** {@code json_extract(x, '$."a"[0]')} of MySQL and MariaDB. */
record MysqlJson(String numbers) implements Types.Documents {
    static final MysqlJson MYSQL = new MysqlJson("'INTEGER', 'UNSIGNED INTEGER', 'DECIMAL', 'DOUBLE'");
    static final MysqlJson MARIADB = new MysqlJson("'INTEGER', 'DOUBLE'");

    @Override
    public SqlWriter read(SqlWriter out, JsonAccess access) {
        List<Integer> arrays = firsts(access.path());
        if (arrays.isEmpty()) {
            return form(out, access);
        }
        String and = "case when ";
        for (int steps : arrays) {
            out.sql(and + "json_type(");
            extracted(out, access, access.path().subList(0, steps)).sql(") = 'ARRAY'");
            and = " and ";
        }
        return form(out.sql(" then "), access).sql(" end");
    }

    /** To a path, what is no array is an array of itself: its element 0 is asked for only where there is one. */
    private static List<Integer> firsts(List<Step> path) {
        List<Integer> firsts = new ArrayList<>();
        for (int index = 0; index < path.size(); index++) {
            if (path.get(index) instanceof Index step && step.position() == 0) {
                firsts.add(index);
            }
        }
        return firsts;
    }

    private SqlWriter form(SqlWriter out, JsonAccess access) {
        return switch (access.form()) {
            case JSON -> extracted(out, access, access.path());
            case TEXT -> kind(out, access, "<> 'NULL'", "json_unquote(").sql(") end");
            case NUMBER -> kind(out, access, "in (" + numbers + ")", "cast(").sql(" as decimal(65, 20)) end");
            case BOOLEAN -> kind(out, access, "= 'BOOLEAN'", "json_unquote(").sql(") = 'true' end");
            case LENGTH -> kind(out, access, "= 'ARRAY'", "json_length(").sql(") end");
        };
    }

    private static SqlWriter kind(SqlWriter out, JsonAccess access, String test, String function) {
        extracted(out.sql("case when json_type("), access, access.path());
        return extracted(out.sql(") " + test + " then " + function), access, access.path());
    }

    private static SqlWriter extracted(SqlWriter out, JsonAccess access, List<Step> path) {
        out.sql("json_extract(").standalone(access.document());
        return out.sql(", ").sql(MysqlFamily.literal(JsonPath.of("$", path))).sql(")");
    }
}
