package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.Join;
import io.colonnade.ast.ListSlot;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import java.util.List;

/**
 * Functions that give rows, as tables of JSON, which see the tables before them.
 *
 * @param database what messages call the database
 * @param elements how the elements of an array are written
 */
record MysqlFamilyTables(String database, Elements elements) implements Tables.TableFunctions {
    @Override
    public SqlWriter write(SqlWriter out, FunctionTable table) {
        return switch (table.function()) {
            case SERIES -> series(out, table, table.arguments());
            case UNNEST -> unnest(out, table);
            case JSON_ELEMENTS ->
                elements.write(out, table).sql(" as ").name(table.ref().qualifier());
            case CALL ->
                throw new RefusedException(
                        Rule.DIALECT,
                        database + " has no functions that give rows, and table(\""
                                + table.ref().name()
                                + "\", …) calls one. Write its query as a derived table, .as(…), or make a view.");
        };
    }

    @Override
    public SqlWriter join(SqlWriter out, Join join, FunctionTable lateral) {
        return Standard.join(out, join, lateral);
    }

    /**
     * Of an element that is JSON's null MySQL makes its own, but not MariaDB. Without a limit, MySQL puts a lateral
     * query into the one around it, and then finds no rows.
     */
    static SqlWriter elementsOfMysql(SqlWriter out, FunctionTable table) {
        String value = table.column();
        out.sql(table.isLateral() ? "lateral (select coalesce(" : "(select coalesce(")
                .name(value);
        out.sql(", cast('null' as json)) as ").name(value).sql(", ");
        out.name(table.columns().get(1).name()).sql(" from ");
        elementsOfMariadb(out, table).sql(" as `list`");
        return out.sql(table.isLateral() ? MysqlFamily.ALL_ROWS + ")" : ")");
    }

    /** {@code json_table(x, '$[*]' columns (value json path '$', position for ordinality))}. */
    static SqlWriter elementsOfMariadb(SqlWriter out, FunctionTable table) {
        out.sql("json_table(").standalone(table.argument()).sql(", '$[*]' columns (");
        out.name(table.column()).sql(" json path '$', ");
        return out.name(table.columns().get(1).name()).sql(" for ordinality))");
    }

    /** Writes the elements of a JSON array, but for the alias. */
    @FunctionalInterface
    interface Elements {
        SqlWriter write(SqlWriter out, FunctionTable table);
    }

    /**
     * An array of so many zeros, whose places are counted; a recursive query would be cut off after 1,000 rows. Where
     * {@code max_allowed_packet} has no room for it, it is null, which would be no rows: what is no JSON is an error.
     */
    private static SqlWriter series(SqlWriter out, FunctionTable table, List<Expression> arguments) {
        out.sql("(select ").standalone(arguments.get(0)).sql(" + (`place` - 1) * ");
        out.standalone(arguments.get(2)).sql(" as ").name(table.column());
        out.sql(" from json_table(coalesce(concat('[0', repeat(',0', ").expression(arguments.get(3));
        out.sql(" - 1), ']'), 'too long'), '$[*]' columns (`place` for ordinality)) as `list`)");
        return out.sql(" as ").name(table.ref().qualifier());
    }

    private SqlWriter unnest(SqlWriter out, FunctionTable table) {
        String type = JsonElements.type(table.type(), "bigint", "longtext", database);
        out.sql("json_table(").bindJson((ListSlot) table.arguments().get(0)).sql(", '$[*]' columns (");
        out.name(table.column()).sql(" " + type + " path '$'))");
        return out.sql(" as ").name(table.ref().qualifier());
    }
}
