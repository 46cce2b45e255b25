package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Operator;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code x in (?, ?, ?, ?)}, padded to a power of two so that lists of like sizes share a text; beyond {@code longest},
 * values of a type that JSON keeps come as one JSON text.
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
            return json.column(type) == null ? size : JSON;
        }
        return size < 2 ? size : Integer.highestOneBit(size - 1) << 1;
    }

    @Override
    public SqlWriter write(SqlWriter out, Expression tested, ListSlot list, boolean negated) {
        if (list.places() == 0) {
            return out.grammar().comparing().booleans().truth(out, negated);
        }
        out.operand(tested, Operator.EQUAL.precedence() + 1).sql(negated ? " not in (" : " in (");
        return (list.places() == JSON ? json(out, list) : out.bindEach(list)).sql(")");
    }

    private SqlWriter json(SqlWriter out, ListSlot list) {
        return json.write(out, list, Objects.requireNonNull(json.column(list.type())));
    }

    /** Makes rows of a JSON array. */
    interface Rows {
        /** The type of the column that holds the elements as they are; null where none does. */
        @Nullable
        String column(SqlType<?> type);

        /** Writes the query of one column of that type. */
        SqlWriter write(SqlWriter out, ListSlot list, String column);
    }
}
