package io.colonnade.render;

import io.colonnade.ast.Expression;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;

/**
 * Values and their places.
 *
 * @param placeholders what stands in the text for a value
 * @param division how decimal numbers are divided
 * @param wire how the driver is called
 */
public record Types(Placeholders placeholders, Division division, Wire wire) {
    /** Divides decimal numbers, so that the quotient has decimals, and not too many. */
    @FunctionalInterface
    public interface Division {
        /** Writes {@code left / right}. */
        SqlWriter write(SqlWriter out, Expression left, Expression right);
    }

    /** What stands in the text for a value. */
    public interface Placeholders {
        /** Where the expression around it tells the type. */
        String of(SqlType<?> type);

        /** Where nothing around it tells the type. */
        String standalone(SqlType<?> type);
    }
}
