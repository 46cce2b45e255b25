package io.colonnade.ast;

import java.util.List;

/** Gives the foreign keys of a table when a message needs them. */
@FunctionalInterface
public interface KeySource {
    /** No keys. */
    KeySource NONE = List::of;

    /** The keys of the table, in a stable order. */
    List<KeyRef> keys();
}
