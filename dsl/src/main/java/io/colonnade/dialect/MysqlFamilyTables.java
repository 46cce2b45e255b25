package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.ListSlot;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import java.util.List;

/**
 * Functions that give rows, as tables of JSON.
 *
 * @param database what messages call the database
 */
record MysqlFamilyTables(String database) implements Tables.TableFunctions {
    @Override
    public SqlWriter write(SqlWriter out, FunctionTable table) {
        return switch (table.function()) {
            case SERIES -> series(out, table, table.arguments());
            case UNNEST -> unnest(out, table);
        };
    }

    /** An array of so many zeros, whose places are counted; a recursive query would be cut off after 1,000 rows. */
    private static SqlWriter series(SqlWriter out, FunctionTable table, List<Expression> arguments) {
        out.sql("(select ").standalone(arguments.get(0)).sql(" + (`place` - 1) * ");
        out.standalone(arguments.get(2)).sql(" as ").name(table.column());
        out.sql(" from json_table(concat('[0', repeat(',0', ").expression(arguments.get(3));
        out.sql(" - 1), ']'), '$[*]' columns (`place` for ordinality)) as `list`)");
        return out.sql(" as ").name(table.ref().qualifier());
    }

    private SqlWriter unnest(SqlWriter out, FunctionTable table) {
        String type = JsonElements.type(table.type(), "bigint", "longtext", database);
        out.sql("json_table(").bindJson((ListSlot) table.arguments().get(0)).sql(", '$[*]' columns (");
        out.name(table.column()).sql(" " + type + " path '$'))");
        return out.sql(" as ").name(table.ref().qualifier());
    }
}
