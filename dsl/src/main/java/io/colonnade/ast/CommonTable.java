package io.colonnade.ast;

import java.util.List;

/**
 * A common query in FROM.
 *
 * @param ref its name, and an alias where it has one
 * @param definition the query
 */
public record CommonTable(TableRef ref, CommonQuery definition) implements TableSource {
    @Override
    public List<Expression> expressions() {
        return definition.query().expressions();
    }

    @Override
    public boolean reads(TableRef table) {
        return definition.query().sources().stream().anyMatch(source -> source.reads(table));
    }
}
