package io.colonnade.dialect;

import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.Join;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;

/** Functions that give rows in H2; none sees the tables before it. */
final class H2Tables implements Tables.TableFunctions {
    @Override
    public SqlWriter write(SqlWriter out, FunctionTable table) {
        if (table.isLateral()) {
            throw refused(table);
        }
        return switch (table.function()) {
            case SERIES -> PostgresTables.series(out, "system_range", table);
            case UNNEST -> PostgresTables.unnest(out, table);
            case JSON_ELEMENTS -> elements(out, table);
            case CALL -> Standard.call(out, table);
        };
    }

    @Override
    public SqlWriter join(SqlWriter out, Join join, FunctionTable lateral) {
        throw refused(lateral);
    }

    private static RefusedException refused(FunctionTable table) {
        return new RefusedException(
                Rule.DIALECT,
                "\"" + table.ref().name() + "\" is a function of columns of other tables, which H2 has none of in FROM."
                        + " Give it values only, with a query for each row, or take what it is of apart in Java.");
    }

    /** As many elements as there are, one by one. */
    private static SqlWriter elements(SqlWriter out, FunctionTable table) {
        document(out.sql("(select "), table)
                .sql("[\"n\"] as ")
                .name(table.column())
                .sql(", \"n\" as ");
        out.name(table.columns().get(1).name()).sql(" from system_range(1, case when ");
        document(out, table).sql(" is json array then cardinality(");
        document(out, table).sql(") else 0 end) as \"numbers\" (\"n\"))");
        return out.sql(" as ").name(table.ref().qualifier());
    }

    private static SqlWriter document(SqlWriter out, FunctionTable table) {
        return out.sql("(").standalone(table.argument()).sql(")");
    }
}
