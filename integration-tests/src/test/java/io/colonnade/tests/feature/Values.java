package io.colonnade.tests.feature;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.countDistinct;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.SQLSERVER;

import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import io.colonnade.query.Update;
import io.colonnade.tests.db.BookFormat;
import io.colonnade.tests.db.MaybeAMood;
import io.colonnade.type.Json;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Expressions, and values of types that not every database has. */
final class Values {
    private static final OffsetDateTime INSTANT = OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneOffset.UTC);

    private Values() {}

    static List<Feature> numbers() {
        return List.of(
                book("division of whole numbers", BOOK.pages.dividedBy(5), "\"book\".\"pages\" / ?")
                        .own("select \"book\".\"pages\" div ? from \"book\"", MYSQL, MARIADB),
                book(
                        "division of decimals",
                        BOOK.price.dividedBy(BOOK.price),
                        "\"book\".\"price\" / \"book\".\"price\""),
                book("average of whole numbers", avg(BOOK.pages), "avg(\"book\".\"pages\")"),
                book("average of decimals", avg(BOOK.price), "avg(\"book\".\"price\")"),
                book("sum", sum(BOOK.pages), "sum(\"book\".\"pages\")"),
                book("count of different values", countDistinct(BOOK.format), "count(distinct \"book\".\"format\")")
                        .own("select count_big(distinct \"book\".\"format\") from \"book\"", SQLSERVER),
                book("round", BOOK.price.round(1), "round(\"book\".\"price\", ?)"),
                book("a value alone", value(1), "?"),
                book("cast to a whole number", BOOK.id.asInteger(), "cast(\"book\".\"id\" as integer)")
                        .own("select cast(\"book\".\"id\" as signed) from \"book\"", MYSQL, MARIADB)
                        .own("select cast(\"book\".\"id\" as int) from \"book\"", SQLSERVER),
                book("cast to a long number", BOOK.pages.asLong(), "cast(\"book\".\"pages\" as bigint)")
                        .own("select cast(\"book\".\"pages\" as signed) from \"book\"", MYSQL, MARIADB),
                book("cast to a decimal", BOOK.pages.asDecimal(), "cast(\"book\".\"pages\" as numeric)"),
                book("cast to floating point", BOOK.price.asDouble(), "cast(\"book\".\"price\" as double precision)")
                        .own("select cast(\"book\".\"price\" as double) from \"book\"", MYSQL, MARIADB)
                        .own("select cast(\"book\".\"price\" as float) from \"book\"", SQLSERVER));
    }

    static List<Feature> texts() {
        return List.of(
                book("concatenation", BOOK.title.concat("!"), "(\"book\".\"title\" || ?)")
                        .own("select concat(\"book\".\"title\", ?) from \"book\"", MYSQL, MARIADB)
                        .own("select (\"book\".\"title\" + ?) from \"book\"", SQLSERVER),
                book("length", BOOK.title.length(), "char_length(\"book\".\"title\")")
                        .own("select len(\"book\".\"title\") from \"book\"", SQLSERVER),
                book("upper case", BOOK.title.upper(), "upper(\"book\".\"title\")"),
                where("like", BOOK.title.like("100\\%%"), "\"book\".\"title\" like ?"),
                where("like what is escaped", BOOK.title.contains("%"), "\"book\".\"title\" like ? escape '!'"));
    }

    static List<Feature> types() {
        return List.of(
                type(
                                "JSON",
                                "a_json",
                                update(MAYBE).set(MAYBE.aJson, new Json("{}")).allRows())
                        .own("update \"maybe\" set \"a_json\" = ? format json", H2),
                type(
                        "UUID",
                        "a_uuid",
                        update(MAYBE).set(MAYBE.aUuid, new UUID(0, 0)).allRows()),
                type(
                        "enum",
                        "a_mood",
                        update(MAYBE).set(MAYBE.aMood, MaybeAMood.CALM).allRows()),
                type(
                        "bytes",
                        "a_binary",
                        update(MAYBE).set(MAYBE.aBinary, new byte[] {1}).allRows()),
                type(
                        "boolean",
                        "a_boolean",
                        update(MAYBE).set(MAYBE.aBoolean, true).allRows()),
                type(
                        "point in time",
                        "an_instant",
                        update(MAYBE).set(MAYBE.anInstant, INSTANT).allRows()),
                where("comparison of enums", BOOK.format.eq(BookFormat.E_BOOK), "\"book\".\"format\" = ?"),
                where("comparison of UUIDs", BOOK.isbn.eq(new UUID(0, 0)), "\"book\".\"isbn\" = ?"));
    }

    private static Feature book(String name, Expr<?> expression, String text) {
        return Feature.of(name, select(expression.nullable()).from(BOOK), "select " + text + " from \"book\"");
    }

    private static Feature where(String name, Condition condition, String text) {
        return Feature.of(
                name,
                select(BOOK.id).from(BOOK).where(condition),
                "select \"book\".\"id\" from \"book\" where " + text);
    }

    private static Feature type(String name, String column, Update update) {
        return Feature.of(name, update, "update \"maybe\" set \"" + column + "\" = ?");
    }
}
