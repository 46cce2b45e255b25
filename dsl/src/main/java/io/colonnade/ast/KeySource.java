package io.colonnade.ast;

import io.colonnade.type.SqlType;
import java.util.List;

/** Gives the keys of a table when a message or an emulation needs them. */
@FunctionalInterface
public interface KeySource {
    /** No keys. */
    KeySource NONE = List::of;

    /** The foreign keys of the table, in a stable order. */
    List<KeyRef> keys();

    /** The columns of its primary key; none when it has no key. */
    default List<KeyColumn> primaryKey() {
        return List.of();
    }

    /** The columns of each unique key beside the primary key. */
    default List<List<String>> uniqueKeys() {
        return List.of();
    }

    /**
     * A column of a primary key.
     *
     * @param name its name
     * @param type its type
     */
    record KeyColumn(String name, SqlType<?> type) {}
}
