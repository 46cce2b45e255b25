package io.colonnade.dialect;

import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Template;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.TypeFamily;
import java.util.Map;
import java.util.stream.Collectors;

/** Functions that PostgreSQL says in its own words; facts from its manual and from running it. */
final class PostgresFunctions {
    /** The first that has {@code regexp_substr}. */
    private static final int WITH_REGEXP_SUBSTR = 15;

    private PostgresFunctions() {}

    static Map<Function, Spelling> of(int version) {
        Vocabulary words = StandardFunctions.words();
        texts(words, version);
        numbers(words);
        parts(words);
        moments(words);
        words.say(Function.NEXT_VALUE, sequence("nextval")).say(Function.CURRENT_VALUE, sequence("currval"));
        return words.spellings();
    }

    /** The name of a sequence is a text that holds it as a statement would. */
    private static Spelling sequence(String function) {
        return (out, call) -> {
            Template.Name name =
                    (Template.Name) ((Template) call.arguments().get(0)).parts().get(0);
            String quoted = name.parts().stream().map(Standard::doubleQuotes).collect(Collectors.joining("."));
            return out.sql(function + "(" + PostgresJson.literal(quoted) + ")");
        };
    }

    private static void texts(Vocabulary words, int version) {
        words.say(Function.SUBSTRING, PostgresFunctions::substring)
                .say(Function.MATCHES, "({0} ~ {1})")
                .say(Function.REGEXP_REPLACE, "regexp_replace({0}, {1}, {2}, 'g')")
                .say(Function.MD5, "md5({0})")
                .say(Function.SHA256, "encode(sha256(convert_to({0}, 'UTF8')), 'hex')")
                .say(Function.SPLIT_PART, "split_part({0}, {1}, {2})");
        if (version >= WITH_REGEXP_SUBSTR) {
            words.say(Function.REGEXP_SUBSTR, "regexp_substr({0}, {1})");
        } else {
            words.refuse(
                    Function.REGEXP_SUBSTR,
                    "PostgreSQL before 15 has no regexp_substr(…). Take the text, and find the match in Java.");
        }
    }

    private static void numbers(Vocabulary words) {
        words.say(Function.POWER, (out, call) -> floating(out, call, "power"))
                .say(Function.SQRT, (out, call) -> floating(out, call, "sqrt"))
                .say(Function.EXP, (out, call) -> floating(out, call, "exp"))
                .say(Function.LN, (out, call) -> floating(out, call, "ln"))
                .say(Function.LOG10, (out, call) -> floating(out, call, "log10"))
                .say(Function.TRUNCATE, Standard.roundedAs("trunc", "numeric"))
                .say(Function.SIGN, "cast(sign({0}) as integer)")
                .say(Function.TO_DECIMAL, "round(cast({0} as numeric), {1})")
                .say(Function.BIT_AND, WholeSums.OF_BIGINTS.say("({0} & {1})"))
                .say(Function.BIT_OR, WholeSums.OF_BIGINTS.say("({0} | {1})"))
                .say(Function.BIT_XOR, WholeSums.OF_BIGINTS.say("({0} # {1})"))
                .say(Function.RANDOM, "random()")
                .say(Function.RANDOM_UUID, "gen_random_uuid()");
    }

    /** Of decimal numbers PostgreSQL has these as decimals, to so many digits as it sees fit. */
    private static SqlWriter floating(SqlWriter out, FunctionCall call, String name) {
        String words = call.type().family() == TypeFamily.FLOATING ? "({0}" : "(cast({0} as double precision)";
        String more = call.arguments().size() == 1 ? ")" : ", {1})";
        return Spelling.of(name + words + more).write(out, call);
    }

    private static void parts(Vocabulary words) {
        words.say(Function.YEAR, part("year"))
                .say(Function.QUARTER, part("quarter"))
                .say(Function.MONTH, part("month"))
                .say(Function.WEEK, part("week"))
                .say(Function.WEEK_YEAR, part("isoyear"))
                .say(Function.DAY_OF_MONTH, part("day"))
                .say(Function.DAY_OF_WEEK, part("isodow"))
                .say(Function.DAY_OF_YEAR, part("doy"))
                .say(Function.HOUR, part("hour"))
                .say(Function.MINUTE, part("minute"))
                .say(Function.SECOND, "cast(floor(extract(second from {0})) as integer)")
                .say(Function.EPOCH_SECOND, "cast(floor(extract(epoch from {0})) as bigint)");
    }

    private static String part(String name) {
        return "cast(extract(" + name + " from {0}) as integer)";
    }

    private static void moments(Vocabulary words) {
        plus(words, Function.PLUS_YEARS, "year");
        plus(words, Function.PLUS_MONTHS, "month");
        plus(words, Function.PLUS_DAYS, "day");
        plus(words, Function.PLUS_HOURS, "hour");
        plus(words, Function.PLUS_MINUTES, "minute");
        plus(words, Function.PLUS_SECONDS, "second");
        start(words, Function.START_OF_YEAR, "year");
        start(words, Function.START_OF_QUARTER, "quarter");
        start(words, Function.START_OF_MONTH, "month");
        start(words, Function.START_OF_WEEK, "week");
        start(words, Function.START_OF_DAY, "day");
        start(words, Function.START_OF_HOUR, "hour");
        start(words, Function.START_OF_MINUTE, "minute");
        String age = "age(cast({1} as timestamp), cast({0} as timestamp))";
        words.say(Function.YEARS_BETWEEN, "cast(extract(year from " + age + ") as integer)")
                .say(
                        Function.MONTHS_BETWEEN,
                        "cast(extract(year from " + age + ") * 12 + extract(month from " + age + ") as integer)")
                .say(Function.DAYS_BETWEEN, "({1} - {0})")
                .say(Function.SECONDS_BETWEEN, "cast(trunc(extract(epoch from {1} - {0})) as bigint)")
                .say(
                        Function.LAST_DAY_OF_MONTH,
                        "cast(date_trunc('month', cast({0} as timestamp)) + interval '1 month' - interval '1 day'"
                                + " as date)")
                .say(Function.TO_TIME, "cast({0} as time)")
                .say(Function.TO_TIMESTAMP, "cast({0} as timestamp)")
                .say(Function.AT_UTC, "({0} at time zone 'UTC')")
                .say(Function.FROM_UTC, "({0} at time zone 'UTC')")
                .say(Function.MAKE_DATE, "make_date({0}, {1}, {2})")
                .say(Function.DATE_TO_TEXT, "to_char({0}, 'YYYY-MM-DD')");
    }

    private static void plus(Vocabulary words, Function function, String unit) {
        String sum = "{0} + {1} * interval '1 " + unit + "'";
        words.say(function, "cast(" + sum + " as date)", "(" + sum + ")");
    }

    private static void start(Vocabulary words, Function function, String unit) {
        String start = "date_trunc('" + unit + "', {0})";
        words.say(function, "cast(" + start + " as date)", start);
    }

    private static SqlWriter substring(SqlWriter out, FunctionCall call) {
        String length = call.arguments().size() == 2
                ? ""
                : ", " + SpelledCalls.length(call.arguments().get(2));
        return Spelling.of("substring({0}, {1}" + length + ")").write(out, call);
    }
}
