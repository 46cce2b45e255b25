package io.colonnade.ast;

import java.util.List;

/**
 * The one value of a query of one column and at most one row.
 *
 * @param query the query
 */
public record ScalarQuery(Query query) implements Expression {

    @Override
    public List<Expression> children() {
        return query.expressions();
    }

    @Override
    public List<Expression> operands() {
        return List.of();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitScalarQuery(this);
    }
}
