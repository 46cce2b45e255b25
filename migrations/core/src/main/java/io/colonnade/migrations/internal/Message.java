package io.colonnade.migrations.internal;

import java.util.Locale;

/** The text of a message with its values filled in, the same in every locale. */
public final class Message {

    private Message() {}

    /** Replaces each {@code %s} of the template by the next value. */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency
    public static String of(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
