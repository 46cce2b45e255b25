package io.colonnade.dialect;

import io.colonnade.ast.Function;
import io.colonnade.render.Functions.Spelling;

/** Functions in the words that the standard has, or most databases. */
final class StandardFunctions {
    private StandardFunctions() {}

    static Vocabulary words() {
        Vocabulary words = new Vocabulary();
        texts(words);
        numbers(words);
        times(words);
        return words.say(Function.NULLIF, "nullif({0}, {1})")
                .say(Function.GREATEST, SpelledCalls.extreme(">="))
                .say(Function.LEAST, SpelledCalls.extreme("<="))
                .say(Function.UUID_TO_TEXT, "cast({0} as varchar)")
                .say(Function.NEXT_VALUE, "next value for {0}")
                .say(Function.CURRENT_VALUE, "current value for {0}");
    }

    private static void texts(Vocabulary words) {
        words.say(Function.TRIM, "trim({0})")
                .say(Function.LTRIM, "ltrim({0})")
                .say(Function.RTRIM, "rtrim({0})")
                .say(Function.LEFT, "left({0}, {1})")
                .say(Function.RIGHT, "right({0}, {1})")
                .say(Function.REPLACE, "replace({0}, {1}, {2})")
                .say(Function.POSITION, "position({1} in {0})")
                .say(Function.LPAD, "lpad({0}, {1}, {2})")
                .say(Function.RPAD, "rpad({0}, {1}, {2})")
                .say(Function.REPEAT, "repeat({0}, {1})")
                .say(Function.REVERSE, "reverse({0})")
                .say(Function.CONCAT_WS, Spelling.named("concat_ws"))
                .say(Function.TEXT_TO_INTEGER, "cast({0} as integer)")
                .say(Function.TEXT_TO_BIGINT, "cast({0} as bigint)")
                .say(Function.TEXT_TO_NUMERIC, "cast({0} as numeric)")
                .say(Function.TEXT_TO_DATE, "cast({0} as date)");
    }

    private static void numbers(Vocabulary words) {
        words.say(Function.MOD, "mod({0}, {1})")
                .say(Function.POWER, "power({0}, {1})")
                .say(Function.SQRT, "sqrt({0})")
                .say(Function.EXP, "exp({0})")
                .say(Function.LN, "ln({0})")
                .say(Function.LOG10, "log10({0})")
                .say(Function.SIN, "sin({0})")
                .say(Function.COS, "cos({0})")
                .say(Function.TAN, "tan({0})")
                .say(Function.ASIN, "asin({0})")
                .say(Function.ACOS, "acos({0})")
                .say(Function.ATAN, "atan({0})")
                .say(Function.ATAN2, "atan2({0}, {1})")
                .say(Function.DEGREES, "degrees({0})")
                .say(Function.RADIANS, "radians({0})")
                .say(Function.PI, "pi()")
                .say(Function.FLOOR, "floor({0})")
                .say(Function.CEILING, "ceiling({0})")
                .say(Function.SIGN, "sign({0})")
                .say(Function.NUMBER_TO_TEXT, "cast({0} as varchar)");
    }

    private static void times(Vocabulary words) {
        words.say(Function.CURRENT_DATE, "current_date")
                .say(Function.CURRENT_TIMESTAMP, "current_timestamp")
                .say(Function.LOCAL_TIMESTAMP, "localtimestamp")
                .say(Function.YEAR, "extract(year from {0})")
                .say(Function.QUARTER, "extract(quarter from {0})")
                .say(Function.MONTH, "extract(month from {0})")
                .say(Function.DAY_OF_MONTH, "extract(day from {0})")
                .say(Function.HOUR, "extract(hour from {0})")
                .say(Function.MINUTE, "extract(minute from {0})")
                .say(Function.SECOND, "extract(second from {0})")
                .say(Function.TO_DATE, "cast({0} as date)")
                .say(Function.DATE_TO_TEXT, "cast({0} as varchar)");
    }
}
