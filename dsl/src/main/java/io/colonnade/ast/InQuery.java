package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a value is among the rows of a query.
 *
 * @param tested the value
 * @param query a query of one column
 * @param negated whether it is {@code not in}
 */
public record InQuery(Expression tested, Query query, boolean negated) implements Expression {

    @Override
    public List<Expression> children() {
        List<Expression> children = new ArrayList<>(query.expressions());
        children.add(tested);
        return children;
    }

    @Override
    public List<Expression> operands() {
        return List.of(tested);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitInQuery(this);
    }
}
