package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.List;

/**
 * A function that gives rows of one column, in FROM.
 *
 * @param ref its alias
 * @param column the name of its column
 * @param type the type of its column
 * @param function the function
 * @param arguments its arguments
 */
public record FunctionTable(
        TableRef ref, String column, SqlType<?> type, TableFunction function, List<Expression> arguments)
        implements TableSource {
    /** The functions. */
    public enum TableFunction {
        /** Whole numbers: the first, the step, and how many, which are 1 or more. */
        SERIES,
        /** The elements of a list. */
        UNNEST
    }

    /** Copies the list. */
    public FunctionTable {
        arguments = List.copyOf(arguments);
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
