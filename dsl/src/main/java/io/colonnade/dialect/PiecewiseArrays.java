package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Operator;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;

/** {@code x = any (?)}, and {@code (x = any (?) or x = any (?))} where arrays have up to 65,536 elements. */
final class PiecewiseArrays implements Comparing.InLists {
    private final ArrayLists whole = new ArrayLists();

    @Override
    public int of(SqlType<?> type, int size) {
        return SqlWriter.pieces(size);
    }

    @Override
    public SqlWriter write(SqlWriter out, Expression tested, ListSlot list, boolean negated) {
        if (list.places() <= 1) {
            return whole.write(out, tested, list, negated);
        }
        for (int piece = 0; piece < list.places(); piece++) {
            out.sql(piece == 0 ? "(" : negated ? " and " : " or ");
            out.operand(tested, Operator.EQUAL.precedence() + 1);
            out.sql(negated ? " <> all (" : " = any (").bindPiece(list, piece).sql(")");
        }
        return out.sql(")");
    }
}
