package io.colonnade.query;

import io.colonnade.ast.Template.Lexeme;
import io.colonnade.ast.Template.Text;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a template to pieces: places, and the text between them. It knows quotes and comments of every database, and
 * refuses what some of them read otherwise than others, so that no text is ever taken for a place or a place for text.
 */
final class TemplateScanner {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,3})}");
    private static final Pattern DOLLARS = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\d_]*)?\\$");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Character> open = new ArrayDeque<>();
    private int words;
    private int at;

    private TemplateScanner(String text) {
        this.text = text;
    }

    static List<Piece> scan(String template) {
        TemplateScanner scanner = new TemplateScanner(template);
        if (template.isBlank()) {
            throw scanner.refused("is empty", "Write the expression that it is to make.");
        }
        while (scanner.at < template.length()) {
            scanner.next();
        }
        if (!scanner.open.isEmpty()) {
            throw scanner.refused("ends inside of a " + scanner.open.peek(), "Close it.");
        }
        scanner.endWords();
        return scanner.pieces;
    }

    private void next() {
        switch (text.charAt(at)) {
            case '\'', '"', '`' -> quoted();
            case '-' -> minus();
            case '/' -> slash();
            case '$' -> dollar();
            case '{' -> place();
            case '}' -> throw refusedHere("a } that ends no place", "A place is a number in braces, such as {0}.");
            case '?' -> lexeme(Lexeme.QUESTION_MARK, at + 1);
            case '#' -> lexeme(Lexeme.NUMBER_SIGN, at + 1);
            case ';' ->
                throw refusedHere(
                        "a ; outside of quotes, behind which a second statement would begin",
                        "A template is one expression: leave it out.");
            case '(', '[' -> open.push(text.charAt(at++));
            case ')', ']' -> close();
            case ',' -> comma();
            default -> at++;
        }
    }

    /** A backslash escapes a quote for some databases and settings, and for others it does not. */
    private void quoted() {
        char quote = text.charAt(at);
        int end = at + 1;
        while (true) {
            end = text.indexOf(quote, end);
            if (end < 0) {
                throw refusedHere("a " + quote + " that is not closed", "Close it.");
            }
            if (backslashesBefore(end) % 2 == 1) {
                throw refusedHere(
                        "a backslash before a " + quote + ", which escapes it for some databases alone",
                        "Double the quote to write one, or write a place for the text, such as {0}.");
            }
            if (end + 1 == text.length() || text.charAt(end + 1) != quote) {
                break;
            }
            end += 2;
        }
        refuseBracketInside(end);
        if (quote == '`') {
            lexeme(Lexeme.BACKTICKED, end + 1);
        } else {
            at = end + 1;
        }
    }

    private int backslashesBefore(int index) {
        int first = index;
        while (first > at + 1 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return index - first;
    }

    /** Between brackets PostgreSQL has expressions, and SQL Server names. */
    private void refuseBracketInside(int end) {
        if (open.contains('[') && text.substring(at, end).indexOf(']') >= 0) {
            throw refusedHere(
                    "a quoted ] inside of brackets, which closes them for SQL Server",
                    "Write a place for the text or the name, such as {0}.");
        }
    }

    private void minus() {
        if (!text.startsWith("--", at)) {
            at++;
            return;
        }
        int end = text.indexOf('\n', at);
        boolean comment = at + 2 < text.length() && Character.isWhitespace(text.charAt(at + 2));
        if (!comment) {
            throw refusedHere(
                    "a -- without a blank behind it, which begins a comment for some databases alone",
                    "Write a blank behind it where a comment is meant, else one between the signs.");
        }
        if (end < 0) {
            throw refusedHere(
                    "a comment without an end, which would swallow the rest of the statement",
                    "End it with a line break, or write /* … */.");
        }
        int carriageReturn = text.indexOf('\r', at);
        if (carriageReturn >= 0 && carriageReturn < end - 1) {
            throw refusedHere(
                    "a carriage return inside of a comment, which ends it for some databases alone", "Write /* … */.");
        }
        at = end + 1;
    }

    private void slash() {
        if (!text.startsWith("/*", at)) {
            at++;
            return;
        }
        if (text.startsWith("/*!", at) || text.startsWith("/*M!", at)) {
            throw refusedHere("a comment that MySQL or MariaDB runs", "Write what it says as words.");
        }
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw refusedHere(
                    "a comment without an end, which would swallow the rest of the statement", "End it with */.");
        }
        if (text.substring(at + 2, end).contains("/*")) {
            throw refusedHere(
                    "a comment inside of a comment, which ends earlier for some databases than for others",
                    "Leave out the inner one.");
        }
        at = end + 2;
    }

    private void dollar() {
        if (at > 0 && isPartOfName(text.charAt(at - 1))) {
            at++;
            return;
        }
        if (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            throw refusedHere(
                    "a $ with a number, which the driver uses for the values of the statement",
                    "Write a place, such as {0}.");
        }
        Matcher tag = DOLLARS.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            at++;
            return;
        }
        int end = text.indexOf(tag.group(), tag.end());
        if (end < 0) {
            throw refusedHere("a " + tag.group() + " that is not closed", "Close it.");
        }
        lexeme(Lexeme.DOLLAR_QUOTED, end + tag.group().length());
    }

    private void place() {
        Matcher place = PLACE.matcher(text).region(at, text.length());
        if (!place.lookingAt()) {
            throw refusedHere(
                    "a { outside of quotes that begins no place",
                    "A place is a number in braces, such as {0}; write a text with braces between quotes.");
        }
        endWords();
        if (at > 0 && text.charAt(at - 1) != '}') {
            separate(at);
        }
        pieces.add(new Piece(null, Integer.parseInt(place.group(1))));
        at = place.end();
        words = at;
        separate(at);
    }

    /** What touches a place must not grow together with what is written there. */
    private void separate(int border) {
        boolean inside = border > 0 && border < text.length();
        if (inside && sticks(text.charAt(border - 1)) && sticks(text.charAt(border))) {
            pieces.add(new Piece(new Text(Lexeme.WORDS, " "), 0));
        }
    }

    private static boolean sticks(char character) {
        return isPartOfName(character) || "{}?'\"`".indexOf(character) >= 0;
    }

    private static boolean isPartOfName(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$';
    }

    private void close() {
        char opening = text.charAt(at) == ')' ? '(' : '[';
        if (open.isEmpty() || open.pop() != opening) {
            throw refusedHere("a " + text.charAt(at) + " that closes nothing", "Open it in front, or leave it out.");
        }
        at++;
    }

    private void comma() {
        if (open.isEmpty()) {
            throw refusedHere(
                    "a comma outside of parentheses", "A template is one expression: make one template of each.");
        }
        at++;
    }

    private void lexeme(Lexeme lexeme, int end) {
        endWords();
        pieces.add(new Piece(new Text(lexeme, text.substring(at, end)), 0));
        at = end;
        words = end;
    }

    private void endWords() {
        if (words < at) {
            pieces.add(new Piece(new Text(Lexeme.WORDS, text.substring(words, at)), 0));
        }
        words = at;
    }

    private RefusedException refusedHere(String what, String instead) {
        return refused("has, at character " + (at + 1) + ", " + what, instead);
    }

    private RefusedException refused(String what, String instead) {
        return new RefusedException(Rule.STATEMENT, "A template " + what + ". " + instead);
    }

    /**
     * A piece.
     *
     * @param text the text; null for a place
     * @param place the number of the place
     */
    record Piece(@Nullable Text text, int place) {}
}
