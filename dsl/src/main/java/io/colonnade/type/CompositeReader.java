package io.colonnade.type;

import org.jspecify.annotations.Nullable;

/** Reads the attributes of a composite value from left to right. Generated classes call it. */
public final class CompositeReader {
    private final PartReader reader;
    private String before = "(";

    CompositeReader(String text) {
        this.reader = new PartReader(text);
    }

    /** {@code parts.next(SqlTypes.VARCHAR)} reads {@code a} of {@code (a,b)}: the next attribute; null when it is. */
    public <T> @Nullable T next(SqlType<T> type) {
        reader.expect(before);
        before = ",";
        String text = reader.part(",)");
        return text == null ? null : type.partForm().reader().apply(text);
    }

    /** Refuses an attribute that nobody asked for. */
    void end() {
        if (before.equals("(")) {
            reader.expect(before);
        }
        reader.expect(")");
        reader.end();
    }
}
