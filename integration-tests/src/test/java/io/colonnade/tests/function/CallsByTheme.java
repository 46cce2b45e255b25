package io.colonnade.tests.function;

import static io.colonnade.Sql.asDate;
import static io.colonnade.Sql.asTime;
import static io.colonnade.Sql.asTimestamp;
import static io.colonnade.Sql.atUtc;
import static io.colonnade.Sql.atan2;
import static io.colonnade.Sql.concatWs;
import static io.colonnade.Sql.currentDate;
import static io.colonnade.Sql.currentTimestamp;
import static io.colonnade.Sql.dayOfMonth;
import static io.colonnade.Sql.dayOfWeek;
import static io.colonnade.Sql.dayOfYear;
import static io.colonnade.Sql.daysBetween;
import static io.colonnade.Sql.epochSecond;
import static io.colonnade.Sql.fromUtc;
import static io.colonnade.Sql.greatest;
import static io.colonnade.Sql.hour;
import static io.colonnade.Sql.lastDayOfMonth;
import static io.colonnade.Sql.least;
import static io.colonnade.Sql.localTimestamp;
import static io.colonnade.Sql.makeDate;
import static io.colonnade.Sql.minute;
import static io.colonnade.Sql.month;
import static io.colonnade.Sql.monthsBetween;
import static io.colonnade.Sql.pi;
import static io.colonnade.Sql.plusDays;
import static io.colonnade.Sql.plusHours;
import static io.colonnade.Sql.plusMinutes;
import static io.colonnade.Sql.plusMonths;
import static io.colonnade.Sql.plusSeconds;
import static io.colonnade.Sql.plusYears;
import static io.colonnade.Sql.quarter;
import static io.colonnade.Sql.random;
import static io.colonnade.Sql.randomUuid;
import static io.colonnade.Sql.second;
import static io.colonnade.Sql.secondsBetween;
import static io.colonnade.Sql.startOfDay;
import static io.colonnade.Sql.startOfHour;
import static io.colonnade.Sql.startOfMinute;
import static io.colonnade.Sql.startOfMonth;
import static io.colonnade.Sql.startOfQuarter;
import static io.colonnade.Sql.startOfWeek;
import static io.colonnade.Sql.startOfYear;
import static io.colonnade.Sql.value;
import static io.colonnade.Sql.week;
import static io.colonnade.Sql.weekYear;
import static io.colonnade.Sql.year;
import static io.colonnade.Sql.yearsBetween;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static java.math.BigDecimal.TEN;

import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page about functions lists: to add a line, add a call to its group. */
final class CallsByTheme {
    static final Map<String, List<Call>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("Texts", texts());
        ALL.put("Texts as conditions", textsAsConditions());
        ALL.put("Regular expressions", regularExpressions());
        ALL.put("Numbers", numbers());
        ALL.put("Types", types());
        ALL.put("Parts of dates and times", partsOfDatesAndTimes());
        ALL.put("Calculating with dates and times", calculatingWithDatesAndTimes());
    }

    private CallsByTheme() {}

    private static List<Call> texts() {
        return List.of(
                book("title.upper()", BOOK.title.upper()),
                book("title.lower()", BOOK.title.lower()),
                book("title.length()", BOOK.title.length()),
                book("title.concat(\"!\")", BOOK.title.concat("!")),
                book("title.trim()", BOOK.title.trim()),
                book("title.ltrim()", BOOK.title.ltrim()),
                book("title.rtrim()", BOOK.title.rtrim()),
                book("title.substring(3)", BOOK.title.substring(3)),
                book("title.substring(3, 2)", BOOK.title.substring(3, 2)),
                book("title.substring(pages)", BOOK.title.substring(BOOK.pages)),
                book("title.substring(pages, value(2))", BOOK.title.substring(BOOK.pages, value(2))),
                book("title.left(3)", BOOK.title.left(3)),
                book("title.right(3)", BOOK.title.right(3)),
                book("title.replace(\"a\", \"b\")", BOOK.title.replace("a", "b")),
                book("title.position(\"a\")", BOOK.title.position("a")),
                book("title.position(subtitle)", BOOK.title.position(BOOK.subtitle)),
                book("title.lpad(20)", BOOK.title.lpad(20)),
                book("title.lpad(20, '.')", BOOK.title.lpad(20, '.')),
                book("title.rpad(20, '.')", BOOK.title.rpad(20, '.')),
                book("title.repeat(2)", BOOK.title.repeat(2)),
                book("title.reverse()", BOOK.title.reverse()),
                book("title.splitPart(\" \", 2)", BOOK.title.splitPart(" ", 2)),
                book("concatWs(\": \", title, subtitle)", concatWs(": ", BOOK.title, BOOK.subtitle)),
                book("title.md5()", BOOK.title.md5()),
                book("title.sha256()", BOOK.title.sha256()),
                book("title.nullIf(\"\")", BOOK.title.nullIf("")),
                book("greatest(title, value(\"M\"))", greatest(BOOK.title, value("M"))));
    }

    private static List<Call> textsAsConditions() {
        return List.of(
                condition("title.like(subtitle)", BOOK.title.like(BOOK.subtitle)),
                condition("title.eqIgnoreCase(\"dune\")", BOOK.title.eqIgnoreCase("dune")),
                condition("title.likeIgnoreCase(\"d%\")", BOOK.title.likeIgnoreCase("d%")),
                condition("title.containsIgnoreCase(\"un\")", BOOK.title.containsIgnoreCase("un")),
                condition("title.startsWithIgnoreCase(\"d\")", BOOK.title.startsWithIgnoreCase("d")),
                condition("title.endsWithIgnoreCase(\"e\")", BOOK.title.endsWithIgnoreCase("e")),
                condition("title.matches(\"^[A-Z]\")", BOOK.title.matches("^[A-Z]")));
    }

    private static List<Call> regularExpressions() {
        return List.of(
                book("title.regexpReplace(\"[0-9]+\", \"#\")", BOOK.title.regexpReplace("[0-9]+", "#")),
                book("title.regexpSubstr(\"[0-9]+\")", BOOK.title.regexpSubstr("[0-9]+")));
    }

    private static List<Call> numbers() {
        return List.of(
                book("price.abs()", BOOK.price.abs()),
                book("price.round(1)", BOOK.price.round(1)),
                book("price.truncate(1)", BOOK.price.truncate(1)),
                book("price.floor()", BOOK.price.floor()),
                book("price.ceiling()", BOOK.price.ceiling()),
                book("price.sign()", BOOK.price.sign()),
                book("pages.mod(10)", BOOK.pages.mod(10)),
                book("price.mod(2)", BOOK.price.mod(2)),
                book("price.power(2)", BOOK.price.power(2)),
                book("rating.power(2)", BOOK.rating.power(2)),
                book("price.sqrt()", BOOK.price.sqrt()),
                book("rating.sqrt()", BOOK.rating.sqrt()),
                book("price.exp()", BOOK.price.exp()),
                book("price.ln()", BOOK.price.ln()),
                book("price.log10()", BOOK.price.log10()),
                book("price.sin()", BOOK.price.sin()),
                book("price.cos()", BOOK.price.cos()),
                book("price.tan()", BOOK.price.tan()),
                book("rating.minus(4.0).asin()", BOOK.rating.minus(4.0).asin()),
                book("rating.minus(4.0).acos()", BOOK.rating.minus(4.0).acos()),
                book("rating.atan()", BOOK.rating.atan()),
                book("atan2(price, rating)", atan2(BOOK.price, BOOK.rating)),
                book("price.degrees()", BOOK.price.degrees()),
                book("price.radians()", BOOK.price.radians()),
                book("pages.bitAnd(4)", BOOK.pages.bitAnd(4)),
                book("pages.bitOr(4)", BOOK.pages.bitOr(4)),
                book("pages.bitXor(4)", BOOK.pages.bitXor(4)),
                book("pi()", pi()),
                book("random()", random()),
                book("pages.nullIf(0)", BOOK.pages.nullIf(0)),
                book("greatest(price, value(TEN))", greatest(BOOK.price, value(TEN))),
                book("least(authorId, editorId, publisherId)", least(BOOK.authorId, BOOK.editorId, BOOK.publisherId)));
    }

    private static List<Call> types() {
        return List.of(
                maybe("aVarchar.asInteger()", MAYBE.aVarchar.asInteger()),
                maybe("aVarchar.asLong()", MAYBE.aVarchar.asLong()),
                maybe("aVarchar.asDecimal()", MAYBE.aVarchar.asDecimal()),
                maybe("aVarchar.asDate()", MAYBE.aVarchar.asDate()),
                maybe("anInteger.asText()", MAYBE.anInteger.asText()),
                maybe("aNumeric.asText()", MAYBE.aNumeric.asText()),
                maybe("aDate.asText()", MAYBE.aDate.asText()),
                maybe("aUuid.asText()", MAYBE.aUuid.asText()),
                maybe("aNumeric.asInteger()", MAYBE.aNumeric.asInteger()),
                maybe("anInteger.asLong()", MAYBE.anInteger.asLong()),
                maybe("anInteger.asDecimal()", MAYBE.anInteger.asDecimal()),
                maybe("anInteger.asDecimal(2)", MAYBE.anInteger.asDecimal(2)),
                maybe("anInteger.asDouble()", MAYBE.anInteger.asDouble()),
                maybe("randomUuid()", randomUuid()));
    }

    private static List<Call> partsOfDatesAndTimes() {
        return List.of(
                maybe("year(aDate)", year(MAYBE.aDate)),
                maybe("quarter(aDate)", quarter(MAYBE.aDate)),
                maybe("month(aDate)", month(MAYBE.aDate)),
                maybe("week(aDate)", week(MAYBE.aDate)),
                maybe("weekYear(aDate)", weekYear(MAYBE.aDate)),
                maybe("dayOfMonth(aDate)", dayOfMonth(MAYBE.aDate)),
                maybe("dayOfWeek(aDate)", dayOfWeek(MAYBE.aDate)),
                maybe("dayOfYear(aDate)", dayOfYear(MAYBE.aDate)),
                maybe("hour(aTimestamp)", hour(MAYBE.aTimestamp)),
                maybe("minute(aTimestamp)", minute(MAYBE.aTimestamp)),
                maybe("second(aTime)", second(MAYBE.aTime)),
                maybe("epochSecond(aTimestamp)", epochSecond(MAYBE.aTimestamp)),
                maybe("year(anInstant)", year(MAYBE.anInstant)),
                maybe("lastDayOfMonth(aDate)", lastDayOfMonth(MAYBE.aDate)),
                maybe("asDate(aTimestamp)", asDate(MAYBE.aTimestamp)),
                maybe("asTime(aTimestamp)", asTime(MAYBE.aTimestamp)),
                maybe("asTimestamp(aDate)", asTimestamp(MAYBE.aDate)),
                maybe("atUtc(anInstant)", atUtc(MAYBE.anInstant)),
                maybe("fromUtc(aTimestamp)", fromUtc(MAYBE.aTimestamp)),
                maybe("makeDate(anInteger, value(1), value(31))", makeDate(MAYBE.anInteger, value(1), value(31))),
                maybe("currentDate()", currentDate()),
                maybe("currentTimestamp()", currentTimestamp()),
                maybe("localTimestamp()", localTimestamp()));
    }

    private static List<Call> calculatingWithDatesAndTimes() {
        return List.of(
                maybe("plusYears(aDate, 1)", plusYears(MAYBE.aDate, 1)),
                maybe("plusMonths(aDate, 1)", plusMonths(MAYBE.aDate, 1)),
                maybe("plusDays(aDate, 1)", plusDays(MAYBE.aDate, 1)),
                maybe("plusDays(aDate, anInteger)", plusDays(MAYBE.aDate, MAYBE.anInteger)),
                maybe("plusMonths(aTimestamp, 1)", plusMonths(MAYBE.aTimestamp, 1)),
                maybe("plusHours(aTimestamp, 1)", plusHours(MAYBE.aTimestamp, 1)),
                maybe("plusMinutes(aTimestamp, 1)", plusMinutes(MAYBE.aTimestamp, 1)),
                maybe("plusSeconds(aTimestamp, 1)", plusSeconds(MAYBE.aTimestamp, 1)),
                maybe("plusHours(anInstant, 1)", plusHours(MAYBE.anInstant, 1)),
                maybe("yearsBetween(aDate, currentDate())", yearsBetween(MAYBE.aDate, currentDate())),
                maybe("monthsBetween(aDate, currentDate())", monthsBetween(MAYBE.aDate, currentDate())),
                maybe("daysBetween(aDate, currentDate())", daysBetween(MAYBE.aDate, currentDate())),
                maybe(
                        "secondsBetween(aTimestamp, localTimestamp())",
                        secondsBetween(MAYBE.aTimestamp, localTimestamp())),
                maybe("startOfYear(aDate)", startOfYear(MAYBE.aDate)),
                maybe("startOfQuarter(aDate)", startOfQuarter(MAYBE.aDate)),
                maybe("startOfMonth(aDate)", startOfMonth(MAYBE.aDate)),
                maybe("startOfWeek(aDate)", startOfWeek(MAYBE.aDate)),
                maybe("startOfMonth(aTimestamp)", startOfMonth(MAYBE.aTimestamp)),
                maybe("startOfDay(aTimestamp)", startOfDay(MAYBE.aTimestamp)),
                maybe("startOfHour(aTimestamp)", startOfHour(MAYBE.aTimestamp)),
                maybe("startOfMinute(aTimestamp)", startOfMinute(MAYBE.aTimestamp)),
                maybe("startOfMonth(anInstant)", startOfMonth(MAYBE.anInstant)));
    }

    private static <T extends @Nullable Object> Call book(String java, Expr<T> expression) {
        return Call.of(java, expression, BOOK);
    }

    private static <T extends @Nullable Object> Call maybe(String java, Expr<T> expression) {
        return Call.of(java, expression, MAYBE);
    }

    private static Call condition(String java, Condition condition) {
        return Call.of(java, condition.asValue(), BOOK);
    }
}
