package io.colonnade.type;

import java.util.Objects;

/**
 * The text of a JSON value; parse it with the library you like.
 *
 * <p>{@code new Json("null")} is JSON's null, which is not SQL's null. Databases may change blanks and the order of
 * keys, so compare parsed values rather than texts.
 *
 * @param text the JSON text
 */
public record Json(String text) {
    /** Refuses a null text. */
    public Json {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
