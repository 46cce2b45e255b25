package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.Join;
import io.colonnade.ast.ListSlot;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import java.util.List;

/** Functions that give rows in PostgreSQL; all see the tables before them. */
final class PostgresTables implements Tables.TableFunctions {
    @Override
    public SqlWriter write(SqlWriter out, FunctionTable table) {
        return switch (table.function()) {
            case SERIES -> series(out, "generate_series", table);
            case UNNEST -> unnest(out, table);
            case JSON_ELEMENTS -> elements(out, table);
            case CALL -> Standard.call(out, table);
        };
    }

    @Override
    public SqlWriter join(SqlWriter out, Join join, FunctionTable lateral) {
        return Standard.join(out, join, lateral);
    }

    /** {@code generate_series(?, ?, ?) as x (value)}. */
    static SqlWriter series(SqlWriter out, String name, FunctionTable table) {
        String comma = name + "(";
        for (Expression argument : table.arguments().subList(0, 3)) {
            out.sql(comma).standalone(argument);
            comma = ", ";
        }
        return Standard.columns(out.sql(")"), table.ref(), List.of(table.column()));
    }

    /** {@code unnest(?) as x (value)}. */
    static SqlWriter unnest(SqlWriter out, FunctionTable table) {
        out.sql("unnest(").bindArray((ListSlot) table.argument()).sql(")");
        return Standard.columns(out, table.ref(), List.of(table.column()));
    }

    /** The elements of what is no array would be an error. */
    private static SqlWriter elements(SqlWriter out, FunctionTable table) {
        json(out.sql("json_array_elements(case json_typeof("), table).sql(") when 'array' then ");
        json(out, table).sql(" end) with ordinality");
        return Standard.columns(
                out,
                table.ref(),
                table.columns().stream().map(FunctionTable.Column::name).toList());
    }

    private static SqlWriter json(SqlWriter out, FunctionTable table) {
        return out.sql("cast(").standalone(table.argument()).sql(" as json)");
    }
}
