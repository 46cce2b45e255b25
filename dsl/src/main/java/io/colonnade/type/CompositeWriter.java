package io.colonnade.type;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the attributes of a composite value from left to right. Generated classes call it. */
public final class CompositeWriter {
    private final StringJoiner parts = new StringJoiner(",", "(", ")");

    CompositeWriter() {}

    /** {@code parts.add(SqlTypes.VARCHAR, street)} writes {@code "a"} of {@code ("a","b")}: the next attribute. */
    public <T> CompositeWriter add(SqlType<T> type, @Nullable T value) {
        parts.add(
                value == null ? "" : PartReader.quoted(type.partForm().writer().apply(value)));
        return this;
    }

    String text() {
        return parts.toString();
    }
}
