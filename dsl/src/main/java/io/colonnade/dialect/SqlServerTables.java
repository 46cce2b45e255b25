package io.colonnade.dialect;

import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.Join;
import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.Statement;
import io.colonnade.ast.Truth;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import java.util.List;

/** What stands in FROM of SQL Server beside tables. */
final class SqlServerTables {
    private SqlServerTables() {}

    /** {@code cross apply (select …) as x}: it has no condition, which stands in a query around it. */
    static SqlWriter apply(SqlWriter out, Join join, DerivedTable lateral) {
        out.sql(join.kind() == Join.Kind.LEFT ? "outer apply " : "cross apply ");
        Expression on = join.on();
        if (on == null || holds(on)) {
            return out.derived(lateral);
        }
        SelectStatement restricted =
                DerivedTable.wrapping(lateral.query(), lateral.ref().name());
        return out.derived(new DerivedTable(restricted.where(on), lateral.ref()));
    }

    private static boolean holds(Expression on) {
        return on instanceof Truth truth && truth.value();
    }

    /** {@code with a (b) as (…)}, recursive or not; recursion is cut off after 100 steps unless told otherwise. */
    static final class CommonQueries implements Tables.CommonQueries {
        @Override
        public SqlWriter around(SqlWriter out, Statement statement, Runnable body) {
            return out.commonInFront(body);
        }

        @Override
        public SqlWriter begin(SqlWriter out, boolean recursive) {
            return out.sql("with ");
        }

        @Override
        public SqlWriter as(SqlWriter out, CommonQuery query) {
            Standard.refuseDistinctSteps("SQL Server", query);
            return out.sql("as");
        }

        @Override
        public SqlWriter change(SqlWriter out, CommonQuery query, Runnable body) {
            throw Standard.refusedChange("SQL Server", query);
        }

        @Override
        public SqlWriter end(SqlWriter out, boolean recursive) {
            return recursive ? out.sql(" option (maxrecursion 0)") : out;
        }
    }

    /** Functions that give rows, as tables of JSON. */
    static final class Functions implements Tables.TableFunctions {
        @Override
        public SqlWriter write(SqlWriter out, FunctionTable table) {
            return switch (table.function()) {
                case SERIES -> series(out, table, table.arguments());
                case UNNEST -> unnest(out, table);
                case JSON_ELEMENTS -> elements(out, table);
                case CALL -> Standard.call(out, table);
            };
        }

        /** {@code cross apply f(x.a) as r}: it has no condition, which stands in a query around it. */
        @Override
        public SqlWriter join(SqlWriter out, Join join, FunctionTable lateral) {
            out.sql(join.kind() == Join.Kind.LEFT ? "outer apply " : "cross apply ");
            Expression on = join.on();
            if (on == null || holds(on)) {
                return write(out, lateral);
            }
            String alias = lateral.ref().qualifier();
            write(out.sql("(select ").name(alias).sql(".* from "), lateral);
            return out.sql(" where ").condition(on).sql(") as ").name(alias);
        }

        /** The keys of an array are its positions; those of an object may be none. */
        private static SqlWriter elements(SqlWriter out, FunctionTable table) {
            out.sql("(select ").sql(SqlServerJson.VALUE).sql(" as ").name(table.column());
            out.sql(", try_cast([j].[key] as bigint) + 1 as ")
                    .name(table.columns().get(1).name());
            document(out.sql(" from openjson("), table).sql(") as [j] where json_query(");
            document(out, table).sql(") like N'[[]%')");
            return out.sql(" as ").name(table.ref().qualifier());
        }

        private static SqlWriter document(SqlWriter out, FunctionTable table) {
            boolean inside = table.argument() instanceof JsonAccess;
            Expression document = inside ? ((JsonAccess) table.argument()).document() : table.argument();
            List<JsonAccess.Step> path = inside ? ((JsonAccess) table.argument()).path() : List.of();
            out.sql("concat(N'[', ").standalone(document).sql(", N']'), ");
            return out.sql(SqlServerJson.literal(JsonPath.of("$[0]", path)));
        }

        /** An array of so many zeros, whose keys are their places. */
        private static SqlWriter series(SqlWriter out, FunctionTable table, List<Expression> arguments) {
            out.sql("(select ").standalone(arguments.get(0)).sql(" + cast([key] as bigint) * ");
            out.standalone(arguments.get(2)).sql(" as ").name(table.column());
            out.sql(" from openjson(concat(N'[0', replicate(cast(N',0' as nvarchar(max)), ");
            out.expression(arguments.get(3)).sql(" - 1), N']')))");
            return out.sql(" as ").name(table.ref().qualifier());
        }

        private static SqlWriter unnest(SqlWriter out, FunctionTable table) {
            String type = JsonElements.type(table.type(), "bigint", "nvarchar(max)", "SQL Server");
            out.sql("openjson(").bindJson((ListSlot) table.arguments().get(0)).sql(") with (");
            out.name(table.column()).sql(" " + type + " '$')");
            return out.sql(" as ").name(table.ref().qualifier());
        }
    }
}
