package io.colonnade.dialect;

import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Query;
import io.colonnade.ast.Statement;
import io.colonnade.ast.ValuesTable;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import java.util.List;

/** What stands in FROM of MariaDB beside tables. */
final class MariadbTables {
    private static final String ALL_STEPS = "set statement max_recursive_iterations = 4294967295 for ";

    private MariadbTables() {}

    /** {@code (select ? as a, ? as b union all select ?, ?) as v}: a table of values has no names for its columns. */
    static SqlWriter values(SqlWriter out, ValuesTable table) {
        String between = "(select ";
        for (int row = 0; row < table.rows().size(); row++) {
            out.sql(between);
            row(out, table.rows().get(row), row == 0 ? table.columns() : List.of());
            between = " union all select ";
        }
        return out.sql(") as ").name(table.ref().qualifier());
    }

    private static void row(SqlWriter out, List<Expression> values, List<String> names) {
        for (int index = 0; index < values.size(); index++) {
            out.sql(index == 0 ? "" : ", ").standalone(values.get(index));
            if (!names.isEmpty()) {
                out.sql(" as ").name(names.get(index));
            }
        }
    }

    /** Recursion ends after 1,000 steps without a word, unless told otherwise in front of the statement. */
    static final class CommonQueries implements Tables.CommonQueries {
        @Override
        public SqlWriter around(SqlWriter out, Statement statement, Runnable body) {
            if (statement instanceof Query) {
                out.commonInFront(body);
            } else {
                out.commonInQueries(body);
            }
            return out.isRecursive() ? out.inFront(ALL_STEPS) : out;
        }

        @Override
        public SqlWriter begin(SqlWriter out, boolean recursive) {
            return out.sql(recursive ? "with recursive " : "with ");
        }

        @Override
        public SqlWriter as(SqlWriter out, CommonQuery query) {
            return out.sql("as");
        }

        @Override
        public SqlWriter change(SqlWriter out, CommonQuery query, Runnable body) {
            throw Standard.refusedChange("MariaDB", query);
        }

        @Override
        public SqlWriter end(SqlWriter out, boolean recursive) {
            return out;
        }
    }
}
