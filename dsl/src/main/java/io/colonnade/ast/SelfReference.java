package io.colonnade.ast;

import java.util.List;

/**
 * A recursive query in its own FROM.
 *
 * @param ref its name, and an alias where it has one
 */
public record SelfReference(TableRef ref) implements TableSource {
    @Override
    public List<Expression> expressions() {
        return List.of();
    }

    @Override
    public boolean reads(TableRef table) {
        return false;
    }
}
