package io.colonnade.tests.feature;

import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.tuple;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;

import io.colonnade.query.Condition;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** Conditions, and conditions as values. */
final class Conditions {
    private static final String TEXT = "select \"book\".\"id\" from \"book\" where ";

    private static final String ANY = "\"book\".\"id\" = any (?)";

    private Conditions() {}

    static List<Feature> conditions() {
        return List.of(
                where("is distinct from", BOOK.editorId.isDistinctFrom(3), "\"book\".\"editor_id\" is distinct from ?"),
                where(
                                "is not distinct from",
                                BOOK.editorId.isNotDistinctFrom(3),
                                "\"book\".\"editor_id\" is not distinct from ?")
                        .own(TEXT + "\"book\".\"editor_id\" <=> ?", MYSQL, MARIADB),
                where("a boolean column is a condition", BOOK.inPrint, "\"book\".\"in_print\""),
                where("not a boolean column", BOOK.inPrint.not(), "not \"book\".\"in_print\""),
                where("between", BOOK.pages.between(1, 2), "\"book\".\"pages\" between ? and ?"),
                where(
                        "exists",
                        exists(select(AUTHOR.id).from(AUTHOR).where(AUTHOR.id.eq(BOOK.authorId))),
                        "exists (select \"author\".\"id\" from \"author\""
                                + " where \"author\".\"id\" = \"book\".\"author_id\")"),
                Feature.of(
                        "a condition is a value",
                        select(BOOK.pages.gt(400).asValue()).from(BOOK),
                        "select \"book\".\"pages\" > ? from \"book\""),
                Feature.of(
                        "a condition that may be unknown is a value",
                        select(BOOK.rating.gt(4).asValue()).from(BOOK),
                        "select \"book\".\"rating\" > ? from \"book\""),
                Feature.of(
                                "order by a condition",
                                select(BOOK.id)
                                        .from(BOOK)
                                        .orderBy(BOOK.pages
                                                .gt(400)
                                                .asValue()
                                                .required()
                                                .asc()),
                                "select \"book\".\"id\" from \"book\" order by \"book\".\"pages\" > ?")
                        .own("select \"book\".\"id\" from \"book\" order by \"book\".\"pages\" > ? nulls last", H2));
    }

    static List<Feature> lists() {
        var other = BOOK.as("other");
        String ids = "\"book\".\"id\" in (select \"other\".\"id\" from \"book\" as \"other\"";
        return List.of(
                list("in a list", 4),
                list("in a list of 5,000", 5_000),
                where("in an empty list", BOOK.id.in(List.of()), "false").own(TEXT + ANY, H2, POSTGRES),
                where("in a query", BOOK.id.in(select(other.id).from(other)), ids + ")"),
                where(
                                "in a query with limit",
                                BOOK.id.in(select(other.id)
                                        .from(other)
                                        .orderBy(other.id.asc())
                                        .limit(2)),
                                ids + " order by \"other\".\"id\" limit ?)")
                        .own(
                                TEXT + ids.replace("(select", "(select top (?)") + " order by \"other\".\"id\")",
                                SQLSERVER),
                where(
                        "compared with a query",
                        BOOK.price.eq(select(max(other.price)).from(other)),
                        "\"book\".\"price\" = (select max(\"other\".\"price\") from \"book\" as \"other\")"));
    }

    static List<Feature> rowValues() {
        var key = tuple(ORDER_LINE.orderId, ORDER_LINE.line);
        var other = ORDER_LINE.as("other");
        String text = "select \"order_line\".\"price\" from \"order_line\""
                + " where (\"order_line\".\"order_id\", \"order_line\".\"line\") ";
        return List.of(
                line("equal to a row of values", key.eq(1L, 2), text + "= (?, ?)"),
                line("greater than a row of values", key.gt(1L, 2), text + "> (?, ?)")
                        .own(
                                "select \"order_line\".\"price\" from \"order_line\" where"
                                        + " (\"order_line\".\"order_id\" >= ?"
                                        + " and (\"order_line\".\"order_id\" > ? or"
                                        + " (\"order_line\".\"order_id\" = ? and"
                                        + " \"order_line\".\"line\" > ?)))",
                                MYSQL,
                                MARIADB),
                line(
                        "in a list of rows",
                        key.in(List.of(1L, 2L), order -> order, order -> 1),
                        text + "in ((?, ?), (?, ?))"),
                line(
                        "a row in a query",
                        key.in(select(other.orderId, other.line).from(other)),
                        text + "in (select \"other\".\"order_id\", \"other\".\"line\""
                                + " from \"order_line\" as \"other\")"),
                unknown());
    }

    private static Feature unknown() {
        var other = BOOK.as("other");
        return where(
                "a row that may be null, not in a query",
                tuple(BOOK.authorId, BOOK.editorId)
                        .notIn(select(other.authorId, other.editorId).from(other)),
                "(\"book\".\"author_id\", \"book\".\"editor_id\") not in (select \"other\".\"author_id\","
                        + " \"other\".\"editor_id\" from \"book\" as \"other\")");
    }

    private static Feature line(String name, Condition condition, String text) {
        return Feature.of(name, select(ORDER_LINE.price).from(ORDER_LINE).where(condition), text);
    }

    private static Feature where(String name, Condition condition, String text) {
        return Feature.of(name, select(BOOK.id).from(BOOK).where(condition), TEXT + text);
    }

    /** A list is one array where there are arrays. */
    private static Feature list(String name, int size) {
        List<Long> ids = LongStream.range(0, size).boxed().toList();
        String marks = String.join(", ", Collections.nCopies(size, "?"));
        return where(name, BOOK.id.in(ids), "\"book\".\"id\" in (" + marks + ")")
                .own(TEXT + ANY, H2, POSTGRES);
    }
}
