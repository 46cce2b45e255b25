package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlTypes;
import io.colonnade.type.TypeFamily;

/** Functions that MySQL and MariaDB say in their own words; facts from both manuals and from running both. */
final class MysqlFunctions {
    private static final String EPOCH = "cast('1970-01-01' as datetime(6))";

    private MysqlFunctions() {}

    /** What both share; {@code name} is what messages call the database. */
    static Vocabulary words(String name) {
        Vocabulary words = StandardFunctions.words();
        ArrayFunctions.refused(name).forEach(words::say);
        texts(words, name);
        numbers(words, name);
        parts(words);
        moments(words);
        starts(words);
        return words.say(Function.GREATEST, timed("greatest"))
                .say(Function.LEAST, timed("least"))
                .say(Function.COALESCE, timed("coalesce"))
                .say(Function.NULLIF, MysqlFunctions::nullIf)
                .say(Function.UUID_TO_TEXT, "cast({0} as char)");
    }

    private static void texts(Vocabulary words, String name) {
        words.say(Function.SUBSTRING, SpelledCalls::substring)
                .say(Function.MD5, "md5(convert({0} using utf8mb4))")
                .say(Function.SHA256, "sha2(convert({0} using utf8mb4), 256)")
                .say(
                        Function.SPLIT_PART,
                        "case when char_length({0}) - char_length(replace({0}, {1}, '')) < char_length({1}) * ({2} - 1)"
                                + " then '' else substring_index(substring_index({0}, {1}, {2}), {1}, -1) end");
        String cast = name + " makes a 0 or nothing of a text that is none, with a warning that nobody sees. Take the"
                + " text as it is, and convert it in Java.";
        words.refuse(Function.TEXT_TO_INTEGER, cast)
                .refuse(Function.TEXT_TO_BIGINT, cast)
                .refuse(Function.TEXT_TO_NUMERIC, cast)
                .refuse(Function.TEXT_TO_DATE, cast);
    }

    /** The number pi comes with six decimals, unless something is added to it. */
    private static void numbers(Vocabulary words, String name) {
        words.say(Function.PI, "(pi() + 0e0)")
                .say(Function.TRUNCATE, "truncate({0}, {1})")
                .say(Function.TO_DECIMAL, "cast({0} as decimal(65, {1}))")
                .say(Function.NUMBER_TO_TEXT, "cast({0} as char)")
                .say(Function.BIT_AND, "cast({0} & {1} as signed)")
                .say(Function.BIT_OR, "cast({0} | {1} as signed)")
                .say(Function.BIT_XOR, "cast({0} ^ {1} as signed)")
                .say(Function.RANDOM, "rand()")
                .refuse(
                        Function.RANDOM_UUID,
                        name + " has no random UUIDs. Make them in Java: value(UUID.randomUUID()).");
    }

    private static void parts(Vocabulary words) {
        words.say(Function.WEEK, "weekofyear({0})")
                .say(Function.WEEK_YEAR, "(yearweek({0}, 3) div 100)")
                .say(Function.DAY_OF_WEEK, "(weekday({0}) + 1)")
                .say(Function.DAY_OF_YEAR, "dayofyear({0})")
                .say(Function.EPOCH_SECOND, "floor(timestampdiff(microsecond, '1970-01-01', {0}) * 0.000001)");
    }

    private static void moments(Vocabulary words) {
        words.say(Function.CURRENT_TIMESTAMP, "current_timestamp(6)")
                .say(Function.LOCAL_TIMESTAMP, "localtimestamp(6)")
                .say(Function.PLUS_YEARS, "({0} + interval {1} year)")
                .say(Function.PLUS_MONTHS, "({0} + interval {1} month)")
                .say(Function.PLUS_DAYS, "({0} + interval {1} day)")
                .say(Function.PLUS_HOURS, "({0} + interval {1} hour)")
                .say(Function.PLUS_MINUTES, "({0} + interval {1} minute)")
                .say(Function.PLUS_SECONDS, "({0} + interval {1} second)")
                .say(Function.YEARS_BETWEEN, "timestampdiff(year, {0}, {1})")
                .say(Function.MONTHS_BETWEEN, "timestampdiff(month, {0}, {1})")
                .say(Function.DAYS_BETWEEN, "datediff({1}, {0})")
                .say(Function.SECONDS_BETWEEN, "timestampdiff(second, {0}, {1})")
                .say(Function.LAST_DAY_OF_MONTH, "last_day({0})")
                .say(Function.TO_TIME, "cast({0} as time(6))")
                .say(Function.TO_TIMESTAMP, "cast({0} as datetime(6))")
                .say(Function.AT_UTC, "(" + EPOCH + " + interval unix_timestamp({0}) second)")
                .say(Function.FROM_UTC, "from_unixtime(timestampdiff(microsecond, '1970-01-01', {0}) * 0.000001)")
                .say(Function.MAKE_DATE, "cast(concat({0}, '-', {1}, '-', {2}) as date)")
                .say(Function.DATE_TO_TEXT, "date_format({0}, '%Y-%m-%d')");
    }

    private static void starts(Vocabulary words) {
        start(words, Function.START_OF_YEAR, "makedate(year({0}), 1)");
        start(words, Function.START_OF_QUARTER, "(makedate(year({0}), 1) + interval quarter({0}) - 1 quarter)");
        start(words, Function.START_OF_MONTH, "cast(date_format({0}, '%Y-%m-01') as date)");
        start(words, Function.START_OF_WEEK, "(cast({0} as date) - interval weekday({0}) day)");
        start(words, Function.START_OF_DAY, "cast({0} as date)");
        words.say(Function.START_OF_HOUR, "cast(date_format({0}, '%Y-%m-%d %H:00:00') as datetime(6))")
                .say(Function.START_OF_MINUTE, "cast(date_format({0}, '%Y-%m-%d %H:%i:00') as datetime(6))");
    }

    private static void start(Vocabulary words, Function function, String date) {
        words.say(function, date, "cast(" + date + " as datetime(6))");
    }

    /** Of dates and times it would make texts, without fractions of a second. */
    private static SqlWriter nullIf(SqlWriter out, FunctionCall call) {
        boolean temporal = call.type().family() == TypeFamily.TEMPORAL;
        return Spelling.of(temporal ? "case when {0} = {1} then null else {0} end" : "nullif({0}, {1})")
                .write(out, call);
    }

    /** A timestamp beside a value without a type would be a text, and be compared as such. */
    private static Spelling timed(String name) {
        Spelling spelling = Spelling.named(name);
        return (out, call) -> {
            if (!call.type().name().equals(SqlTypes.TIMESTAMP.name())) {
                return spelling.write(out, call);
            }
            String before = name + "(";
            for (Expression argument : call.arguments()) {
                out.sql(before).standalone(argument);
                before = ", ";
            }
            return out.sql(")");
        };
    }
}
