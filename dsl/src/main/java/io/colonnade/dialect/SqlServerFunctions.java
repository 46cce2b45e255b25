package io.colonnade.dialect;

import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Slot;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import java.util.Map;

/** Functions that SQL Server says in its own words; facts from its vendor's documentation. */
final class SqlServerFunctions {
    private static final String NONE =
            "SQL Server has no regular expressions before 2025. Use like(…), or take the text"
                    + " as it is and match it in Java.";

    private static final String HASH =
            "SQL Server hashes the bytes of its own encoding, so that the sum would be another"
                    + " one than everywhere else. Take the text as it is, and hash it in Java.";

    private SqlServerFunctions() {}

    static Map<Function, Spelling> all() {
        Vocabulary words = StandardFunctions.words();
        texts(words);
        refusals(words);
        numbers(words);
        parts(words);
        moments(words);
        starts(words);
        return words.spellings();
    }

    /** What is longer than 8,000 bytes would be cut, unless it begins as {@code nvarchar(max)}. */
    private static void texts(Vocabulary words) {
        String fill = "replicate(cast({2} as nvarchar(max)), {1})";
        words.say(Function.SUBSTRING, SqlServerFunctions::substring)
                .say(Function.REPLACE, "replace(cast({0} as nvarchar(max)), {1}, {2})")
                .say(Function.POSITION, SqlServerFunctions::position)
                .say(Function.LPAD, "right(" + fill + " + left({0}, {1}), {1})")
                .say(Function.RPAD, "left({0} + " + fill + ", {1})")
                .say(Function.REPEAT, "replicate(cast({0} as nvarchar(max)), {1})")
                .say(Function.CONCAT_WS, SqlServerFunctions::joined)
                .say(Function.TEXT_TO_INTEGER, text("int"))
                .say(Function.TEXT_TO_BIGINT, text("bigint"))
                .say(Function.TEXT_TO_DATE, text("date"))
                .say(Function.UUID_TO_TEXT, "lower(cast({0} as nvarchar(36)))")
                .say(Function.DATE_TO_TEXT, "convert(nvarchar(10), {0}, 23)");
    }

    /** An empty text would be a 0, or the year 1900, instead of an error. */
    private static String text(String type) {
        return "cast(case when {0} = N'' then N'?' else {0} end as " + type + ")";
    }

    private static void refusals(Vocabulary words) {
        words.refuse(
                        Function.CURRENT_VALUE,
                        "SQL Server does not keep what number a session got from a sequence. Read nextValue(), and keep"
                                + " it in Java.")
                .refuse(Function.MATCHES, NONE)
                .refuse(Function.REGEXP_REPLACE, NONE)
                .refuse(Function.REGEXP_SUBSTR, NONE)
                .refuse(Function.MD5, HASH)
                .refuse(Function.SHA256, HASH)
                .refuse(
                        Function.SPLIT_PART,
                        "SQL Server has no split_part(…). Take the text as it is, and split it in Java, or take it"
                                + " apart with position(…) and substring(…).")
                .refuse(
                        Function.TEXT_TO_NUMERIC,
                        "SQL Server has no decimal that holds whatever a text says: it would cut decimals off. Take the"
                                + " text as it is, and convert it in Java.");
    }

    private static void numbers(Vocabulary words) {
        words.say(Function.MOD, "({0} % {1})")
                .say(Function.POWER, "power(cast({0} as float), {1})")
                .say(Function.LN, "log({0})")
                .say(Function.ATAN2, "atn2({0}, {1})")
                .say(Function.DEGREES, "degrees(cast({0} as float))")
                .say(Function.RADIANS, "radians(cast({0} as float))")
                .say(Function.TRUNCATE, "round({0}, {1}, 1)")
                .say(Function.SIGN, "cast(sign({0}) as int)")
                .say(Function.TO_DECIMAL, "cast({0} as decimal(38, {1}))")
                .say(Function.NUMBER_TO_TEXT, "cast({0} as nvarchar(50))")
                .say(Function.RANDOM, "((checksum(newid()) & 2147483647) / cast(2147483648 as float))")
                .say(Function.BIT_AND, "({0} & {1})")
                .say(Function.BIT_OR, "({0} | {1})")
                .say(Function.BIT_XOR, "({0} ^ {1})")
                .say(Function.RANDOM_UUID, "newid()");
    }

    private static void parts(Vocabulary words) {
        words.say(Function.YEAR, "datepart(year, {0})")
                .say(Function.QUARTER, "datepart(quarter, {0})")
                .say(Function.MONTH, "datepart(month, {0})")
                .say(Function.WEEK, "datepart(iso_week, {0})")
                .say(Function.WEEK_YEAR, "year(dateadd(day, 26 - datepart(iso_week, {0}), {0}))")
                .say(Function.DAY_OF_MONTH, "datepart(day, {0})")
                .say(Function.DAY_OF_WEEK, "((datepart(weekday, {0}) + @@datefirst + 5) % 7 + 1)")
                .say(Function.DAY_OF_YEAR, "datepart(dayofyear, {0})")
                .say(Function.HOUR, "datepart(hour, {0})")
                .say(Function.MINUTE, "datepart(minute, {0})")
                .say(Function.SECOND, "datepart(second, {0})")
                .say(Function.EPOCH_SECOND, "datediff_big(second, cast('1970-01-01' as datetime2), {0})");
    }

    private static void moments(Vocabulary words) {
        words.say(Function.CURRENT_DATE, "cast(sysdatetime() as date)")
                .say(Function.CURRENT_TIMESTAMP, "sysdatetimeoffset()")
                .say(Function.LOCAL_TIMESTAMP, "sysdatetime()")
                .say(Function.PLUS_YEARS, "dateadd(year, {1}, {0})")
                .say(Function.PLUS_MONTHS, "dateadd(month, {1}, {0})")
                .say(Function.PLUS_DAYS, "dateadd(day, {1}, {0})")
                .say(Function.PLUS_HOURS, "dateadd(hour, {1}, {0})")
                .say(Function.PLUS_MINUTES, "dateadd(minute, {1}, {0})")
                .say(Function.PLUS_SECONDS, "dateadd(second, {1}, {0})")
                .say(Function.YEARS_BETWEEN, "((" + SpelledCalls.months("day(*)") + ") / 384)")
                .say(Function.MONTHS_BETWEEN, "((" + SpelledCalls.months("day(*)") + ") / 32)")
                .say(Function.DAYS_BETWEEN, "datediff(day, {0}, {1})")
                .say(Function.SECONDS_BETWEEN, "(datediff_big(microsecond, {0}, {1}) / 1000000)")
                .say(Function.LAST_DAY_OF_MONTH, "eomonth({0})")
                .say(Function.TO_TIME, "cast({0} as time)")
                .say(Function.TO_TIMESTAMP, "cast({0} as datetime2)")
                .say(Function.AT_UTC, "cast(switchoffset({0}, '+00:00') as datetime2)")
                .say(Function.FROM_UTC, "todatetimeoffset({0}, '+00:00')")
                .say(Function.MAKE_DATE, "datefromparts({0}, {1}, {2})");
    }

    private static void starts(Vocabulary words) {
        String midnight = "cast(cast({0} as date) as datetime2)";
        start(words, Function.START_OF_YEAR, "datefromparts(year({0}), 1, 1)");
        start(words, Function.START_OF_QUARTER, "datefromparts(year({0}), datepart(quarter, {0}) * 3 - 2, 1)");
        start(words, Function.START_OF_MONTH, "datefromparts(year({0}), month({0}), 1)");
        start(
                words,
                Function.START_OF_WEEK,
                "dateadd(day, -((datepart(weekday, {0}) + @@datefirst + 5) % 7), cast({0} as date))");
        start(words, Function.START_OF_DAY, "cast({0} as date)");
        words.say(Function.START_OF_HOUR, "dateadd(hour, datepart(hour, {0}), " + midnight + ")")
                .say(
                        Function.START_OF_MINUTE,
                        "dateadd(minute, datediff(minute, cast({0} as date), {0}), " + midnight + ")");
    }

    private static void start(Vocabulary words, Function function, String date) {
        words.say(function, date, "cast(" + date + " as datetime2)");
    }

    /** A length has to be said. */
    private static SqlWriter substring(SqlWriter out, FunctionCall call) {
        String length = call.arguments().size() == 2
                ? "2147483647"
                : SpelledCalls.length(call.arguments().get(2));
        return Spelling.of("substring({0}, {1}, " + length + ")").write(out, call);
    }

    /** An empty text is found nowhere, not at the beginning; a value that is empty is refused before. */
    private static SqlWriter position(SqlWriter out, FunctionCall call) {
        boolean value = call.arguments().get(1) instanceof Slot;
        String found = "charindex({1}, {0})";
        String words = "case when datalength({1}) = 0 and {0} is not null then 1 else " + found + " end";
        return Spelling.of(value ? found : words).write(out, call);
    }

    private static SqlWriter joined(SqlWriter out, FunctionCall call) {
        out.sql("concat_ws(").expression(call.arguments().get(0)).sql(", cast(");
        out.expression(call.arguments().get(1)).sql(" as nvarchar(max)), ");
        return out.list(call.arguments().subList(2, call.arguments().size())).sql(")");
    }
}
