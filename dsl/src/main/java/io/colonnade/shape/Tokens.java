package io.colonnade.shape;

import io.colonnade.ast.Parameter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a walk collects: tokens, which hash on the way, and values beside. */
abstract sealed class Tokens permits ExpressionWalk {
    private final int deepest;
    private Object[] tokens;
    private int count;
    private int hash = 1;
    private @Nullable Object[] values;
    private int valueCount;
    private int depth;
    private boolean hasParameters;

    /** With room for what a query of so many joins is likely to have. */
    Tokens(int deepest, int joins) {
        this.deepest = deepest;
        this.tokens = new Object[16 + 32 * joins];
        this.values = new @Nullable Object[4 + 4 * joins];
    }

    abstract ShapeWalk self();

    /** The shape, to look up with. */
    public final Shape shape() {
        return new Shape(tokens, count, hash);
    }

    /** The values, in the order of the walk; a list of values is one. */
    public final @Nullable Object[] values() {
        return values;
    }

    /** The values without spare room, to be kept. */
    public final @Nullable Object[] trimmedValues() {
        return Arrays.copyOf(values, valueCount);
    }

    int countOfValues() {
        return valueCount;
    }

    void enter() {
        if (++depth > deepest) {
            throw new DeepStatement();
        }
    }

    ShapeWalk leave() {
        depth--;
        return self();
    }

    ShapeWalk token(Object token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        tokens[count++] = token;
        hash = hash * 31 + token.hashCode();
        return self();
    }

    /** Whether a value is only given by each call of a compiled query. */
    public final boolean hasParameters() {
        return hasParameters;
    }

    ShapeWalk value(@Nullable Object value) {
        hasParameters |= value instanceof Parameter;
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, valueCount * 2);
        }
        values[valueCount++] = value;
        return self();
    }
}
