package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Slot;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.TypeFamily;
import java.util.List;
import java.util.Map;

/** Functions that H2 says in its own words; facts from its manual and from running it. */
final class H2Functions {
    private static final String EPOCH = "timestamp '1970-01-01 00:00:00'";
    private static final String EPOCH_IN_UTC = "timestamp with time zone '1970-01-01 00:00:00+00:00'";

    private H2Functions() {}

    static Map<Function, Spelling> all() {
        Vocabulary words = StandardFunctions.words();
        texts(words);
        numbers(words);
        parts(words);
        moments(words);
        return words.spellings();
    }

    private static void texts(Vocabulary words) {
        words.say(Function.SUBSTRING, SpelledCalls::substring)
                .say(Function.CONCAT, ofJoined(Spelling.between("||")))
                .say(Function.CONCAT_WS, ofJoined(Spelling.named("concat_ws")))
                .refuse(
                        Function.REVERSE,
                        "H2 has no reverse(…). Take the text as it is, and reverse it in Java: new"
                                + " StringBuilder(text).reverse().")
                .say(Function.MATCHES, "regexp_like({0}, {1}, 'c')")
                .say(Function.REGEXP_REPLACE, "regexp_replace({0}, {1}, {2}, 'c')")
                .say(Function.REGEXP_SUBSTR, "regexp_substr({0}, {1}, 1, 1, 'c')")
                .say(Function.MD5, "rawtohex(hash('MD5', {0}))")
                .say(Function.SHA256, "rawtohex(hash('SHA-256', {0}))")
                .refuse(
                        Function.SPLIT_PART,
                        "H2 has no split_part(…). Take the text as it is, and split it in Java, or take it apart with"
                                + " position(…) and substring(…).");
    }

    /** H2 2.5 takes a call of concat_ws in || or in another for more arguments, its separator too: a cast keeps it. */
    private static Spelling ofJoined(Spelling spelling) {
        return (out, call) -> spelling.write(
                out,
                new FunctionCall(
                        call.function(),
                        call.type(),
                        call.arguments().stream().map(H2Functions::kept).toList()));
    }

    private static Expression kept(Expression text) {
        return text instanceof FunctionCall call && call.function() == Function.CONCAT_WS
                ? new FunctionCall(Function.NUMBER_TO_TEXT, call.type(), List.of(text))
                : text;
    }

    private static void numbers(Vocabulary words) {
        words.say(Function.MOD, H2Functions::remainder)
                .say(Function.TRUNCATE, Standard.roundedAs("trunc", "decfloat(100)"))
                .say(Function.TO_DECIMAL, "cast({0} as numeric(100, {1}))")
                .say(Function.TEXT_TO_NUMERIC, "cast({0} as decfloat(100))")
                .say(Function.BIT_AND, WholeSums.OF_BIGINTS_AND_FUNCTIONS.say("bitand({0}, {1})"))
                .say(Function.BIT_OR, WholeSums.OF_BIGINTS_AND_FUNCTIONS.say("bitor({0}, {1})"))
                .say(Function.BIT_XOR, WholeSums.OF_BIGINTS_AND_FUNCTIONS.say("bitxor({0}, {1})"))
                .say(Function.RANDOM, "rand()")
                .say(Function.RANDOM_UUID, "random_uuid()");
    }

    private static void parts(Vocabulary words) {
        words.say(Function.WEEK, "extract(iso_week from {0})")
                .say(Function.WEEK_YEAR, "extract(iso_week_year from {0})")
                .say(Function.DAY_OF_WEEK, "extract(iso_day_of_week from {0})")
                .say(Function.DAY_OF_YEAR, "extract(day_of_year from {0})")
                .say(Function.EPOCH_SECOND, "cast(floor(extract(epoch from {0})) as bigint)");
    }

    private static void moments(Vocabulary words) {
        words.say(Function.PLUS_YEARS, plus("year"))
                .say(Function.PLUS_MONTHS, plus("month"))
                .say(Function.PLUS_DAYS, plus("day"))
                .say(Function.PLUS_HOURS, plus("hour"))
                .say(Function.PLUS_MINUTES, plus("minute"))
                .say(Function.PLUS_SECONDS, plus("second"))
                .say(Function.START_OF_YEAR, start("year"))
                .say(Function.START_OF_QUARTER, start("quarter"))
                .say(Function.START_OF_MONTH, start("month"))
                .say(Function.START_OF_WEEK, start("iso_week"))
                .say(Function.START_OF_DAY, start("day"))
                .say(Function.START_OF_HOUR, start("hour"))
                .say(Function.START_OF_MINUTE, start("minute"))
                .say(Function.YEARS_BETWEEN, "((" + SpelledCalls.months("extract(day from *)") + ") / 384)")
                .say(Function.MONTHS_BETWEEN, "((" + SpelledCalls.months("extract(day from *)") + ") / 32)")
                .say(Function.DAYS_BETWEEN, "datediff(day, {0}, {1})")
                .say(Function.SECONDS_BETWEEN, "(datediff(microsecond, {0}, {1}) / 1000000)")
                .say(Function.LAST_DAY_OF_MONTH, "last_day({0})")
                .say(Function.TO_TIME, "cast({0} as time(6))")
                .say(Function.TO_TIMESTAMP, "cast({0} as timestamp)")
                .say(
                        Function.AT_UTC,
                        "dateadd(microsecond, datediff(microsecond, " + EPOCH_IN_UTC + ", {0} at time zone 'UTC'), "
                                + EPOCH + ")")
                .say(
                        Function.FROM_UTC,
                        "dateadd(microsecond, datediff(microsecond, " + EPOCH + ", {0}), " + EPOCH_IN_UTC + ")")
                .say(Function.MAKE_DATE, "cast({0} || '-' || {1} || '-' || {2} as date)");
    }

    private static String plus(String unit) {
        return "dateadd(" + unit + ", {1}, {0})";
    }

    private static String start(String unit) {
        return "date_trunc(" + unit + ", {0})";
    }

    /** The type of the second is that of the result, so that it is said. */
    private static SqlWriter remainder(SqlWriter out, FunctionCall call) {
        out.sql("mod(").standalone(call.arguments().get(0)).sql(", ");
        Expression divisor = call.arguments().get(1);
        boolean decimal = call.type().family() == TypeFamily.DECIMAL && !(divisor instanceof Slot);
        return decimal
                ? out.sql("cast(").expression(divisor).sql(" as decfloat(100)))")
                : out.standalone(divisor).sql(")");
    }
}
