package io.colonnade.ast;

/**
 * A whole number that is written, not bound, since the text depends on it; never a value of a user's.
 *
 * @param value the number
 */
public record Literal(long value) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLiteral(this);
    }
}
