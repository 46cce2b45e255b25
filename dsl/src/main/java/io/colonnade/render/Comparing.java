package io.colonnade.render;

import io.colonnade.ast.Expression;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Operator;
import io.colonnade.ast.RowValue;
import io.colonnade.shape.ListPlaces;
import java.util.List;

/**
 * Conditions.
 *
 * @param booleans how conditions and truth values meet
 * @param distinct how values are compared when null is a value like any other
 * @param patterns how a text is held against a pattern
 * @param ranges how a value is held against two bounds in whichever order
 * @param inLists how a value is looked up in a list
 * @param rows how row values are compared
 */
public record Comparing(
        Booleans booleans, Distinct distinct, Patterns patterns, Ranges ranges, InLists inLists, Rows rows) {
    /** Writes truth values where conditions are wanted, and the other way round. */
    public interface Booleans {
        /** Writes a condition that always holds, or never. */
        SqlWriter truth(SqlWriter out, boolean value);

        /** Writes a truth value, such as a column, where a condition is wanted. */
        SqlWriter condition(SqlWriter out, Expression value);

        /** Writes a condition where a value is wanted. */
        SqlWriter value(SqlWriter out, Expression condition);
    }

    /** Compares so that null equals null. */
    @FunctionalInterface
    public interface Distinct {
        /** Writes {@code left is distinct from right}, or {@code is not}. */
        SqlWriter write(SqlWriter out, Expression left, Expression right, boolean distinct);
    }

    /** Writes LIKE. */
    public interface Patterns {
        /** Writes {@code tested like pattern}, in which {@code \\} escapes. */
        SqlWriter like(SqlWriter out, Expression tested, Expression pattern, boolean negated);

        /** Writes {@code tested like pattern escape '!'}. */
        SqlWriter escaped(SqlWriter out, Expression tested, Expression pattern);
    }

    /** Writes BETWEEN SYMMETRIC. */
    @FunctionalInterface
    public interface Ranges {
        /** Writes {@code tested between symmetric one and other}. */
        SqlWriter symmetric(SqlWriter out, List<Expression> operands, boolean negated);
    }

    /** Writes a test against a list of values, whose places in the text it counts itself. */
    public interface InLists extends ListPlaces {
        /** Writes {@code tested in (…)}. */
        SqlWriter write(SqlWriter out, Expression tested, ListSlot list, boolean negated);
    }

    /** Compares row values. */
    public interface Rows {
        /** Writes {@code (a, b) = (c, d)} and its like. */
        SqlWriter compare(SqlWriter out, Operator operator, RowValue left, RowValue right);

        /** Writes {@code (a, b) in ((c, d), …)}. */
        SqlWriter in(SqlWriter out, RowValue tested, List<RowValue> rows, boolean negated);

        /** Writes {@code (a, b) in (select …)}. */
        SqlWriter in(SqlWriter out, RowValue tested, InQuery in);
    }
}
