package io.colonnade.ast;

import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.List;

/**
 * A function that gives rows, in FROM.
 *
 * @param ref its alias
 * @param columns its columns
 * @param function the function
 * @param arguments its arguments
 */
public record FunctionTable(TableRef ref, List<Column> columns, TableFunction function, List<Expression> arguments)
        implements TableSource {
    /** The columns of the elements of a JSON array. */
    public static final List<Column> ELEMENTS =
            List.of(new Column("value", SqlTypes.JSON), new Column("position", SqlTypes.BIGINT));

    /** The functions. */
    public enum TableFunction {
        /** Whole numbers: the first, the step, and how many, which are 1 or more. */
        SERIES,
        /** The elements of a list. */
        UNNEST,
        /** The elements of a JSON array with their places from 1; none of what is no array. */
        JSON_ELEMENTS,
        /** A call of a function of the database's own or the user's own. */
        CALL
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type
     */
    public record Column(String name, SqlType<?> type) {}

    /** Copies the lists. */
    public FunctionTable {
        columns = List.copyOf(columns);
        arguments = List.copyOf(arguments);
    }

    /** One of a single column. */
    public static FunctionTable of(TableRef ref, Column column, TableFunction function, Expression... arguments) {
        return new FunctionTable(ref, List.of(column), function, List.of(arguments));
    }

    /** The name of the first column. */
    public String column() {
        return columns.get(0).name();
    }

    /** The type of the first column. */
    public SqlType<?> type() {
        return columns.get(0).type();
    }

    /** The first argument. */
    public Expression argument() {
        return arguments.get(0);
    }

    /** Whether it is worked out for each row before it. */
    public boolean isLateral() {
        return !FreeColumns.tables(arguments).isEmpty();
    }

    @Override
    public List<Expression> expressions() {
        return arguments;
    }

    @Override
    public boolean reads(TableRef table) {
        return false;
    }
}
