package io.colonnade.codegen.model;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns the columns that refer
 * @param target the table referred to
 * @param targetColumns the columns referred to, in the order of {@code columns}
 */
public record ForeignKey(String name, List<String> columns, QualifiedName target, List<String> targetColumns) {

    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
