package io.colonnade.codegen.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Takes an identifier apart: at every character that Java does not allow, at underscores and dollar signs. */
final class Words {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private Words() {}

    /** The words, with every letter that Java allows in a name. */
    static List<String> of(String identifier) {
        Words words = new Words();
        identifier.codePoints().forEach(words::letter);
        return words.end();
    }

    /** The words in ASCII, fit for a file's name: accents go, other letters become their number. */
    static List<String> ascii(String identifier) {
        Words words = new Words();
        identifier.codePoints().forEach(point -> {
            if (Letters.isKnown(point)) {
                Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                        .codePoints()
                        .forEach(words::asciiLetter);
            } else {
                words.number(point);
            }
        });
        return words.end();
    }

    private void letter(int point) {
        if (!Letters.isKnown(point)) {
            number(point);
        } else if (Letters.isPart(point) && point != '_' && point != '$') {
            current.appendCodePoint(point);
        } else {
            next();
        }
    }

    private void asciiLetter(int point) {
        if (point == 'ß') {
            current.append("ss");
        } else if (point < 128) {
            letter(point);
        } else if (Character.isLetterOrDigit(point)) {
            number(point);
        } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
            next();
        }
    }

    private void number(int point) {
        current.append('u').append(Integer.toHexString(point));
    }

    private void next() {
        if (!current.isEmpty()) {
            words.add(current.toString());
            current.setLength(0);
        }
    }

    private List<String> end() {
        next();
        return words.isEmpty() ? List.of("unnamed") : List.copyOf(words);
    }
}
