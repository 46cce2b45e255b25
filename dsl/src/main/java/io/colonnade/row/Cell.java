package io.colonnade.row;

import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/** One column of a result as its reader knows it. */
public interface Cell<T extends @Nullable Object> {
    /** The type that binds and reads the values. */
    SqlType<?> type();

    /** What messages call it, such as {@code BOOK.title}. */
    String description();
}
