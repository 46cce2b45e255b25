package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.ListSlot;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import java.util.List;

/**
 * Functions that give rows, where there are arrays: {@code unnest(?) as x (value)}.
 *
 * @param series the name of the function that counts
 */
record ArrayTables(String series) implements Tables.TableFunctions {
    @Override
    public SqlWriter write(SqlWriter out, FunctionTable table) {
        List<Expression> arguments = table.arguments();
        switch (table.function()) {
            case SERIES ->
                out.sql(series + "(")
                        .standalone(arguments.get(0))
                        .sql(", ")
                        .standalone(arguments.get(1))
                        .sql(", ")
                        .standalone(arguments.get(2));
            case UNNEST -> out.sql("unnest(").bindArray((ListSlot) arguments.get(0));
        }
        return Standard.columns(out.sql(")"), table.ref(), List.of(table.column()));
    }
}
