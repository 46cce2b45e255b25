package io.colonnade.shape;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a walk collects: tokens, which hash on the way, and values beside. */
abstract sealed class Tokens permits ExpressionWalk {
    private final int deepest;
    private Object[] tokens = new Object[16];
    private int count;
    private int hash = 1;
    private @Nullable Object[] values = new @Nullable Object[4];
    private int valueCount;
    private int depth;

    Tokens(int deepest) {
        this.deepest = deepest;
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

    ShapeWalk value(@Nullable Object value) {
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, valueCount * 2);
        }
        values[valueCount++] = value;
        return self();
    }
}
