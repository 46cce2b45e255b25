package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Operator;
import io.colonnade.render.Comparing;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;

/** {@code x = any (?)} and {@code x <> all (?)} over one array, however many values there are. */
final class ArrayLists implements Comparing.InLists {
    @Override
    public int of(SqlType<?> type, int size) {
        return ONE.of(type, size);
    }

    @Override
    public SqlWriter write(SqlWriter out, Expression tested, ListSlot list, boolean negated) {
        return out.operand(tested, Operator.EQUAL.precedence() + 1)
                .sql(negated ? " <> all (" : " = any (")
                .bindArray(list)
                .sql(")");
    }
}
