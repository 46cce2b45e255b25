package io.colonnade.tests.change;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.verify;

import io.colonnade.query.Rows.Row2;
import io.colonnade.tests.db.ReviewRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeleteTest {
    @Test
    void some_rows() {
        verify(deleteFrom(DIGIT).where(DIGIT.n.ge(4), DIGIT.n.lt(8)))
                .sql("""
                        delete from "digit" where "digit"."n" >= ? and "digit"."n" < ?""")
                .binds(4, 8)
                .changes(4);
        verify(select(count()).from(DIGIT)).sql("""
                        select count(*) from "digit"
                        """).sql(SQLSERVER, """
                         select count_big(*) from [digit]""").rows(6L);
    }

    @Test
    void every_row() {
        verify(deleteFrom(REVIEW).allRows()).sql("""
                        delete from "review"
                        """).changes(3);
    }

    @Test
    void the_old_rows_come_back() {
        verify(deleteFrom(REVIEW).where(REVIEW.stars.lt(4)).returning(REVIEW))
                .sql(H2, """
                         select "review"."book_id", "review"."customer_id", "review"."stars", "review"."body"
                         from old table (delete from "review" where "review"."stars" < ?) as "review"
                         """)
                .sql(POSTGRES, """
                         delete
                         from "review"
                         where "review"."stars" < ?
                         returning "review"."book_id", "review"."customer_id", "review"."stars", "review"."body"
                         """)
                .sql(MARIADB, """
                         delete from `review` where `review`.`stars` < ? returning `review`.`book_id`,
                         `review`.`customer_id`, `review`.`stars`, `review`.`body`""")
                .sql(SQLSERVER, """
                         delete from [review] output deleted.[book_id], deleted.[customer_id], deleted.[stars],
                         deleted.[body] where [review].[stars] < ?""")
                .refused(
                        MYSQL,
                        "MySQL has no delete … returning, and REVIEW has no primary key of one whole number,"
                                + " to find the rows by. Select the rows in the same transaction instead."
                                + " [colonnade:dialect]")
                .binds((short) 4)
                .rows(new ReviewRecord(1, 1, (short) 3, "Nice."));
    }

    @Test
    void what_is_computed_of_the_old_rows_comes_back() {
        verify(deleteFrom(DIGIT).where(DIGIT.n.gt(7)).returning(row(DIGIT.n, DIGIT.n.plus(1))))
                .sql(H2, """
                         select "digit"."n", "digit"."n" + ?
                         from old table (delete from "digit" where "digit"."n" > ?) as "digit"
                         """)
                .sql(POSTGRES, """
                         delete
                         from "digit"
                         where "digit"."n" > ?
                         returning "digit"."n", "digit"."n" + ?""")
                .sql(MYSQL, """
                         select `digit`.`n` from `digit` where `digit`.`n` > ? order by `digit`.`n` for update;
                         select `digit`.`n`, `digit`.`n` + ? from `digit` where `digit`.`n` in (select `value` from
                         json_table(?, '$[*]' columns (`value` bigint path '$')) as `list`) order by `digit`.`n`;
                         delete from `digit` where `digit`.`n` in (select `value` from json_table(?, '$[*]' columns
                         (`value` bigint path '$')) as `list`)""")
                .sql(MARIADB, """
                         delete from `digit` where `digit`.`n` > ? returning `digit`.`n`, `digit`.`n` + ?""")
                .sql(SQLSERVER, """
                         delete from [digit] output deleted.[n], deleted.[n] + ? where [digit].[n] > ?""")
                .bindsOn(MYSQL, 7, 1, List.of(), List.of())
                .bindsOn(MARIADB, 7, 1)
                .bindsOn(SQLSERVER, 1, 7)
                .bindsOn(H2, 1, 7)
                .bindsOn(POSTGRES, 7, 1)
                .rowsInAnyOrder(new Row2<>(8, 9), new Row2<>(9, 10));
    }

    @Test
    void where_a_query_says_so() {
        verify(deleteFrom(REVIEW)
                        .where(exists(select(BOOK.id).from(BOOK).where(BOOK.id.eq(REVIEW.bookId), BOOK.pages.lt(450)))))
                .sql("""
                         delete
                         from "review"
                         where exists (select "book"."id" from "book" where "book"."id" = "review"."book_id" and
                           "book"."pages" < ?)""")
                .binds(450)
                .changes(2);
    }

    @Test
    void where_there_is_a_value() {
        Integer none = null;
        verify(deleteFrom(DIGIT).whereIfPresent(5, DIGIT.n::gt).whereIfPresent(none, DIGIT.n::lt))
                .sql("""
                         delete from "digit" where "digit"."n" > ?""")
                .binds(5)
                .changes(4);
    }
}
