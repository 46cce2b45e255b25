package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a row value is one of a list of row values.
 *
 * @param tested the row value
 * @param rows the list, at least one
 * @param negated whether it is {@code not in}
 */
public record InRows(RowValue tested, List<RowValue> rows, boolean negated) implements Expression {
    /** Copies the list. */
    public InRows {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Expression> children() {
        List<Expression> children = new ArrayList<>(rows);
        children.add(tested);
        return children;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitInRows(this);
    }
}
