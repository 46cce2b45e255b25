package io.colonnade.tests.feature;

import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;

import io.colonnade.query.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clauses of a query. */
final class Queries {
    private static final Select<Integer> DIGITS = select(DIGIT.n).from(DIGIT);
    private static final Select<Integer> SORTED = DIGITS.orderBy(DIGIT.n.asc());
    private static final String TEXT = "select \"digit\".\"n\" from \"digit\" order by \"digit\".\"n\"";
    private static final String TOP = "select top (?) \"digit\".\"n\" from \"digit\" order by \"digit\".\"n\"";
    private static final Select<Long> BOOKS = select(BOOK.id).from(BOOK);
    private static final String BY_PUBLISHER =
            "select \"book\".\"id\" from \"book\" order by \"book\".\"publisher_id\"";

    private Queries() {}

    static List<Feature> pages() {
        return List.of(
                Feature.of("limit", SORTED.limit(2), TEXT + " limit ?").own(TOP, SQLSERVER),
                Feature.of("limit of 0", SORTED.limit(0), TEXT + " limit 0").own(TOP.replace("?", "0"), SQLSERVER),
                Feature.of("offset", SORTED.offset(4), TEXT + " offset ?").own(TEXT + " offset ? rows", H2, SQLSERVER),
                Feature.of("limit and offset", SORTED.limit(2).offset(4), TEXT + " limit ? offset ?")
                        .own(TEXT + " offset ? rows fetch next ? rows only", SQLSERVER),
                Feature.of(
                        "offset without order",
                        DIGITS.limit(2).offset(4),
                        "select \"digit\".\"n\" from \"digit\" limit ? offset ?"),
                Feature.of("nulls last, ascending", BOOKS.orderBy(BOOK.publisherId.asc()), BY_PUBLISHER + " nulls last")
                        .own(BY_PUBLISHER, POSTGRES),
                Feature.of(
                                "nulls first, descending",
                                BOOKS.orderBy(BOOK.publisherId.desc()),
                                BY_PUBLISHER + " desc nulls first")
                        .own(BY_PUBLISHER + " desc", POSTGRES),
                Feature.of(
                                "nulls first, ascending",
                                BOOKS.orderBy(BOOK.publisherId.asc().nullsFirst()),
                                BY_PUBLISHER + " nulls first")
                        .own(BY_PUBLISHER, MYSQL, MARIADB, SQLSERVER),
                Feature.of(
                                "nulls last, descending",
                                BOOKS.orderBy(BOOK.publisherId.desc().nullsLast()),
                                BY_PUBLISHER + " desc nulls last")
                        .own(BY_PUBLISHER + " desc", MYSQL, MARIADB, SQLSERVER));
    }

    static List<Feature> joins() {
        Select<@Nullable String> authors = select(AUTHOR.name.nullable()).from(BOOK);
        String text = "select \"author\".\"name\" from \"book\" %s \"author\"";
        String on = text + " on \"book\".\"author_id\" = \"author\".\"id\"";
        return List.of(
                Feature.of("inner join", authors.join(AUTHOR).on(BOOK.authorId.eq(AUTHOR.id)), on.formatted("join")),
                Feature.of(
                        "left join",
                        authors.leftJoin(AUTHOR).on(BOOK.authorId.eq(AUTHOR.id)),
                        on.formatted("left join")),
                Feature.of(
                        "right join",
                        authors.rightJoin(AUTHOR).on(BOOK.authorId.eq(AUTHOR.id)),
                        on.formatted("right join")),
                Feature.of(
                        "full join",
                        authors.fullJoin(AUTHOR).on(BOOK.authorId.eq(AUTHOR.id)),
                        on.formatted("full join")),
                Feature.of("cross join", authors.crossJoin(AUTHOR), text.formatted("cross join")),
                Feature.of("no from", select(value("x")), "select ?"));
    }
}
