package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.problem.GenerationException;
import java.util.ArrayList;
import java.util.List;

/** One line of a snapshot, read from left to right. */
final class Line {

    private final String file;
    private final int number;
    private final String text;
    private int position;

    Line(String file, int number, String text) {
        this.file = file;
        this.number = number;
        this.text = text.strip();
    }

    /** Whether there is nothing on it that counts. */
    boolean isIdle() {
        return text.isEmpty() || text.startsWith("#");
    }

    boolean isConflictMarker() {
        return text.startsWith("<<<<<<<")
                || text.startsWith(">>>>>>>")
                || text.startsWith("|||||||")
                || text.equals("=======");
    }

    /** Whether nothing is left. */
    boolean isDone() {
        skipBlanks();
        return position == text.length();
    }

    /** Takes these words if they come next. */
    boolean accept(String words) {
        skipBlanks();
        int end = position + words.length();
        boolean isNext = text.startsWith(words, position)
                && (end == text.length() || !isWordPart(words.charAt(words.length() - 1), text.charAt(end)));
        if (isNext) {
            position = end;
        }
        return isNext;
    }

    private static boolean isWordPart(char last, char next) {
        return Quoting.isNamePart(last) && (Quoting.isNamePart(next) || next == '-');
    }

    /** Takes these words, which must come next. */
    void expect(String words) {
        if (!accept(words)) {
            throw wrong("\"" + words + "\" was expected");
        }
    }

    /** The next word: up to a blank. */
    String word() {
        skipBlanks();
        int start = position;
        while (position < text.length() && text.charAt(position) != ' ') {
            position++;
        }
        if (start == position) {
            throw wrong("the line ends too early");
        }
        return text.substring(start, position);
    }

    /** Digits, with a sign where it is negative. */
    int number() {
        skipBlanks();
        int start = position;
        if (text.startsWith("-", position)) {
            position++;
        }
        while (position < text.length() && Character.digit(text.charAt(position), 10) >= 0) {
            position++;
        }
        try {
            return Integer.parseInt(text.substring(start, position));
        } catch (NumberFormatException notOne) {
            throw wrong("a number was expected");
        }
    }

    /** A number of 64 bits, with a sign or without. */
    long wholeNumber() {
        String text = word();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOne) {
            throw wrong("a number was expected");
        }
    }

    /** A name, bare or in quotes. */
    String name() {
        skipBlanks();
        if (text.startsWith("\"", position)) {
            return quoted();
        }
        int start = position;
        while (position < text.length() && Quoting.isNamePart(text.charAt(position))) {
            position++;
        }
        if (start == position) {
            throw wrong("a name was expected");
        }
        return text.substring(start, position);
    }

    /** {@code (a, b)}. */
    List<String> names() {
        expect("(");
        List<String> names = new ArrayList<>();
        if (accept(")")) {
            return names;
        }
        do {
            names.add(name());
        } while (accept(","));
        expect(")");
        return names;
    }

    /** A text in quotes. */
    String quoted() {
        expect("\"");
        StringBuilder content = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '"') {
            char next = text.charAt(position++);
            content.append(next == '\\' ? escaped() : next);
        }
        expect("\"");
        return content.toString();
    }

    private char escaped() {
        if (position == text.length()) {
            throw wrong("the quotes are not closed");
        }
        char next = text.charAt(position++);
        return switch (next) {
            case '"', '\\' -> next;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw wrong("there is no escape \\" + next);
        };
    }

    private char unit() {
        try {
            char unit = (char) Integer.parseInt(text, position, position + 4, 16);
            position += 4;
            return unit;
        } catch (NumberFormatException | IndexOutOfBoundsException notOne) {
            throw wrong("four hexadecimal digits were expected behind \\u");
        }
    }

    private void skipBlanks() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }

    /** What to throw when the line cannot go on like this. */
    GenerationException wrong(String what) {
        return new GenerationException(SnapshotProblems.wrong(place(), what, text));
    }

    GenerationException conflict() {
        return new GenerationException(SnapshotProblems.conflict(place()));
    }

    private String place() {
        return file + ":" + number;
    }
}
