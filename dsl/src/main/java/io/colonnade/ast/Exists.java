package io.colonnade.ast;

import java.util.List;

/**
 * Whether a query has a row.
 *
 * @param query the query
 */
public record Exists(Query query) implements Expression {

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
        return visitor.visitExists(this);
    }
}
