package io.colonnade.type;

import org.jspecify.annotations.Nullable;

/** Reads the text of a value of several parts, as PostgreSQL writes them: {@code (a,"b ""c""\\",)}. */
final class PartReader {
    private final String text;
    private int position;

    PartReader(String text) {
        this.text = text;
    }

    /** The next character, which is not taken. */
    char peek() {
        if (position == text.length()) {
            throw malformed();
        }
        return text.charAt(position);
    }

    /** The next character, which is taken. */
    char next() {
        char next = peek();
        position++;
        return next;
    }

    /** Takes a word if it is next. */
    boolean accept(String word) {
        boolean isNext = text.startsWith(word, position);
        position += isNext ? word.length() : 0;
        return isNext;
    }

    /** Takes a word that has to be next. */
    void expect(String word) {
        if (!accept(word)) {
            throw malformed();
        }
    }

    /** Refuses what is left. */
    void end() {
        if (position != text.length()) {
            throw malformed();
        }
    }

    /** A part without its quotes, up to one of these characters; null where nothing stands, not even quotes. */
    @Nullable
    String part(String ends) {
        StringBuilder part = new StringBuilder();
        int begin = position;
        boolean quoted = false;
        while (quoted || ends.indexOf(peek()) < 0) {
            char next = next();
            if (next == '\\') {
                part.append(next());
            } else if (next != '"') {
                part.append(next);
            } else if (quoted && accept("\"")) {
                part.append('"');
            } else {
                quoted = !quoted;
            }
        }
        return begin == position ? null : part.toString();
    }

    /** All up to the brace that closes the one that is next, as it is written. */
    String braces() {
        int begin = position;
        int depth = 0;
        boolean quoted = false;
        do {
            char next = next();
            if (next == '\\') {
                next();
            } else if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && (next == '{' || next == '}')) {
                depth += next == '{' ? 1 : -1;
            }
        } while (depth > 0);
        return text.substring(begin, position);
    }

    /** A part in quotes, in which any character is one of the text. */
    static String quoted(String part) {
        return '"' + part.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("This is not how PostgreSQL writes a value of several parts.");
    }
}
