package io.colonnade.ast;

import org.jspecify.annotations.Nullable;

/** A statement that changes rows: an insert, an update or a delete. */
public sealed interface ChangeStatement extends Statement permits DeleteStatement, InsertStatement, UpdateStatement {
    /** The table whose rows it changes. */
    TableRef table();

    /** What is given back of each row that it touches; null for nothing. */
    @Nullable
    Items returning();
}
