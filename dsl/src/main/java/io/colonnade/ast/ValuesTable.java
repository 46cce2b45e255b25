package io.colonnade.ast;

import java.util.List;

/**
 * Rows of values in FROM; at least one.
 *
 * @param ref its alias
 * @param columns the names of its columns
 * @param rows the rows, each as long as {@code columns}
 */
public record ValuesTable(TableRef ref, List<String> columns, List<List<Expression>> rows) implements TableSource {
    /** Copies the lists. */
    public ValuesTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Expression> expressions() {
        return rows.stream().flatMap(List::stream).toList();
    }

    @Override
    public boolean reads(TableRef table) {
        return false;
    }
}
