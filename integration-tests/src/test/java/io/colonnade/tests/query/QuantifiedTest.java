package io.colonnade.tests.query;

import static io.colonnade.Sql.all;
import static io.colonnade.Sql.any;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Listed.LISTED;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static io.colonnade.tests.harness.Wrong.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.query.Condition;
import io.colonnade.tests.db.Book;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Comparisons with any or all of the values of a query, or of an array. */
class QuantifiedTest {
    private static final Book OTHER = BOOK.as("other");

    @Test
    void greater_than_all() {
        verify(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.gt(all(select(OTHER.price).from(OTHER).where(OTHER.pages.gt(400))))))
                .sql("""
                        select "book"."title" from "book" where "book"."price" > all
                        (select "other"."price" from "book" as "other" where "other"."pages" > ?)
                        """)
                .binds(400)
                .rowsInAnyOrder("The Dispossessed", "Exhalation");
    }

    @Test
    void equal_to_any() {
        verify(select(AUTHOR.name)
                        .from(AUTHOR)
                        .where(AUTHOR.id.eq(any(select(BOOK.authorId).from(BOOK).where(BOOK.inPrint.not()))))
                        .orderBy(AUTHOR.id.asc()))
                .sql("""
                        select "author"."name" from "author" where "author"."id" = any
                        (select "book"."author_id" from "book" where not "book"."in_print") order by "author"."id"
                        """)
                .sql(SQLSERVER, """
                        select [author].[name] from [author] where [author].[id] = any
                        (select [book].[author_id] from [book] where not [book].[in_print] = 1) order by [author].[id]
                        """)
                .rows("Ted Chiang");
    }

    @Test
    void any_of_a_limited_query() {
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(BOOK.price.ge(any(select(OTHER.price)
                                .from(OTHER)
                                .orderBy(OTHER.price.desc())
                                .limit(2))))
                        .orderBy(BOOK.id.asc()))
                .sql("""
                        select "book"."id" from "book" where "book"."price" >= any (select "other"."price" from
                        "book" as
                        "other" order by "other"."price" desc limit ?) order by "book"."id"
                        """)
                .sql(MYSQL_FAMILY, """
                        select "book"."id" from "book" where "book"."price" >= any (select "limited"."price" from
                        (select
                        "other"."price" from "book" as "other" order by "other"."price" desc limit ?) as "limited")
                        order
                        by "book"."id"
                        """)
                .sql(SQLSERVER, """
                        select [book].[id] from [book] where [book].[price] >= any (select top (?) [other].[price] from
                        [book] as [other] order by [other].[price] desc) order by [book].[id]
                        """)
                .binds(2L)
                .rows(4L, 5L);
    }

    /** Over no values any is false and all is true; over a null among others both may be unknown. */
    @Test
    void truth_over_no_values_and_over_nulls() {
        var none = select(BOOK.authorId).from(BOOK).where(BOOK.id.eq(-1));
        var someNull = select(BOOK.authorId).from(BOOK).where(BOOK.id.in(3, 6));
        List<@Nullable Boolean> truths = everywhereResult((target, db) -> {
            List<@Nullable Boolean> found = new ArrayList<>();
            for (Condition condition : List.of(
                    value(2L).eq(any(none)),
                    value(2L).eq(all(none)),
                    value(2L).lt(all(none)),
                    value(2L).eq(any(someNull)),
                    value(1L).eq(any(someNull)),
                    value(2L).eq(all(someNull)),
                    value(1L).eq(all(someNull)),
                    value(1L).ne(all(someNull)),
                    value(2L).ne(all(someNull)),
                    value(2L).ne(any(someNull)))) {
                found.add(select(condition.asValue())
                        .from(DIGIT)
                        .where(DIGIT.n.eq(0))
                        .fetchOne(db));
            }
            return found;
        });
        assertThat(truths).containsExactly(false, true, true, true, null, null, false, null, false, null);
    }

    @Test
    void any_of_an_array() {
        String message =
                "A function or a comparison of arrays was called, and %s has no arrays. Keep lists there in a table"
                        + " of their own or in a JSON column. [colonnade:dialect]";
        verify(select(LISTED.id)
                        .from(LISTED)
                        .where(value(1).eq(any(LISTED.integers)), value(0).lt(all(LISTED.integers))))
                .sql("""
                        select "listed"."id" from "listed" where ? = any ("listed"."integers")
                        and ? < all ("listed"."integers")""")
                .binds(1, 0)
                .refused(MYSQL, message.formatted("MySQL"))
                .refused(MARIADB, message.formatted("MariaDB"))
                .refused(SQLSERVER, message.formatted("SQL Server"))
                .rows();
    }

    @Test
    void an_enum_in_order_with_any() {
        fails(db -> select(BOOK.id)
                .from(BOOK)
                .where(BOOK.format.gt(any(select(OTHER.format).from(OTHER))))
                .fetch(db));
    }

    @Test
    void in_any_of_a_query() {
        fails(db -> select(BOOK.id)
                .from(BOOK)
                .where(BOOK.id.in(any(select(OTHER.id).from(OTHER))))
                .fetch(db));
    }

    @Test
    void any_of_a_query_of_two_columns() {
        fails(db -> select(BOOK.id)
                .from(BOOK)
                .where(BOOK.id.eq(any(
                        select(OTHER.id, OTHER.pages).into((id, pages) -> id).from(OTHER))))
                .fetch(db));
    }
}
