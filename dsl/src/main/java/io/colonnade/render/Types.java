package io.colonnade.render;

import io.colonnade.ast.Expression;
import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.Operator;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;

/**
 * Values and their places.
 *
 * @param placeholders what stands in the text for a value
 * @param readings how a value is asked for
 * @param documents how JSON is read
 * @param division how numbers are divided
 * @param wire how the driver is called
 */
public record Types(Placeholders placeholders, Readings readings, Documents documents, Division division, Wire wire) {
    /** Divides: whole numbers as such, decimal ones so that the quotient has decimals, and not too many. */
    @FunctionalInterface
    public interface Division {
        /** Writes {@code left / right}; the operator says among which numbers. */
        SqlWriter write(SqlWriter out, Operator operator, Expression left, Expression right);
    }

    /** Reads JSON. */
    @FunctionalInterface
    public interface Documents {
        /** Writes what a document has at a path, so that it holds together as an operand. */
        SqlWriter read(SqlWriter out, JsonAccess access);
    }

    /** Asks for a value so that the driver gives all of it. */
    @FunctionalInterface
    public interface Readings {
        /** Writes the expression as a column of the result. */
        SqlWriter write(SqlWriter out, SqlType<?> type, Expression expression);
    }

    /** What stands in the text for a value. */
    public interface Placeholders {
        /** Where the expression around it tells the type. */
        String of(SqlType<?> type);

        /** Where nothing around it tells the type. */
        String standalone(SqlType<?> type);

        /** Where it becomes the value of a column as it is. */
        String stored(SqlType<?> type);
    }
}
