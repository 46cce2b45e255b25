package io.colonnade.ast;

import java.util.List;
import java.util.Objects;

/**
 * A table or a view.
 *
 * @param ref its name
 */
public record NamedTable(TableRef ref) implements TableSource {
    @Override
    public List<Expression> expressions() {
        return List.of();
    }

    @Override
    public boolean reads(TableRef table) {
        return ref.name().equals(table.name()) && Objects.equals(ref.schema(), table.schema());
    }
}
