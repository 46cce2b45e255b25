package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Operator;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;

/**
 * {@code x in (?, ?, ?, ?)}, padded to a power of two so that lists of like sizes share a text; beyond {@code longest},
 * whole numbers come as one JSON text.
 *
 * @param longest the most places in the text
 * @param json what makes rows of a JSON text
 */
record PaddedLists(int longest, Rows json) implements Comparing.InLists {
    /** A list that is one JSON text. */
    private static final int JSON = -1;

    @Override
    public int of(SqlType<?> type, int size) {
        if (size > longest) {
            return type.family() == TypeFamily.INTEGER ? JSON : size;
        }
        return size < 2 ? size : Integer.highestOneBit(size - 1) << 1;
    }

    @Override
    public SqlWriter write(SqlWriter out, Expression tested, ListSlot list, boolean negated) {
        if (list.places() == 0) {
            return out.grammar().comparing().booleans().truth(out, negated);
        }
        out.operand(tested, Operator.EQUAL.precedence() + 1).sql(negated ? " not in (" : " in (");
        return (list.places() == JSON ? json.write(out, list) : out.bindEach(list)).sql(")");
    }

    /** Writes the query of one column that makes rows of a JSON array. */
    @FunctionalInterface
    interface Rows {
        /** Writes it. */
        SqlWriter write(SqlWriter out, ListSlot list);
    }
}
