package io.colonnade.dialect;

import io.colonnade.ast.Function;
import io.colonnade.render.Functions.Spelling;
import java.util.EnumMap;
import java.util.Map;

/** How a database says functions, one line for each: {@code words.say(Function.TRIM, "trim({0})")}. */
final class Vocabulary {
    private final Map<Function, Spelling> spellings = new EnumMap<>(Function.class);

    /** In these words, with places for the arguments. */
    Vocabulary say(Function function, String words) {
        return say(function, Spelling.of(words));
    }

    /** In this way. */
    Vocabulary say(Function function, Spelling spelling) {
        spellings.put(function, spelling);
        return this;
    }

    /** In one way of a date, in another of a date with a time of day. */
    Vocabulary say(Function function, String ofDate, String ofTimestamp) {
        Spelling dates = Spelling.of(ofDate);
        Spelling timestamps = Spelling.of(ofTimestamp);
        return say(function, (out, call) -> (call.type().name().equals("date") ? dates : timestamps).write(out, call));
    }

    /** Not at all; {@code message} says what to do instead. */
    Vocabulary refuse(Function function, String message) {
        return say(function, Spelling.refused(message));
    }

    Map<Function, Spelling> spellings() {
        return spellings;
    }
}
