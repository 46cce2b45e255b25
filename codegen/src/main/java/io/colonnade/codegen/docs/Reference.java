package io.colonnade.codegen.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key, seen from one of its two tables.
 *
 * @param key its name
 * @param anchor where the page has the table at the other end; null when that table was not read
 * @param table the table at the other end
 * @param columns the columns that refer
 * @param targetColumns the columns referred to
 * @param optional whether a row may refer to nothing
 * @param actions what follows a change at the other end: {@code on delete cascade}; empty for nothing
 */
public record Reference(
        String key,
        @Nullable String anchor,
        String table,
        List<String> columns,
        List<String> targetColumns,
        boolean optional,
        String actions) {

    /** Copies the lists. */
    public Reference {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
