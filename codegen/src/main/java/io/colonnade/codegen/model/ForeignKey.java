package io.colonnade.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param columns the columns that refer
 * @param target the table referred to
 * @param targetColumns the columns referred to, in the order of {@code columns}
 * @param onDelete what happens to the row when the other one is deleted, such as {@code cascade}; null when the other
 *     one cannot be
 * @param onUpdate the same when the other one's key changes
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        @Nullable String onDelete,
        @Nullable String onUpdate) {

    /** A key whose target cannot change. */
    public ForeignKey(String name, List<String> columns, QualifiedName target, List<String> targetColumns) {
        this(name, columns, target, targetColumns, null, null);
    }

    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
