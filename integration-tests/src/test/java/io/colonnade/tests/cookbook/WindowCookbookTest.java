package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.cumeDist;
import static io.colonnade.Sql.currentRow;
import static io.colonnade.Sql.denseRank;
import static io.colonnade.Sql.firstValue;
import static io.colonnade.Sql.following;
import static io.colonnade.Sql.lag;
import static io.colonnade.Sql.lastValue;
import static io.colonnade.Sql.lead;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.nthValue;
import static io.colonnade.Sql.ntile;
import static io.colonnade.Sql.orderedBy;
import static io.colonnade.Sql.partitionBy;
import static io.colonnade.Sql.percentRank;
import static io.colonnade.Sql.preceding;
import static io.colonnade.Sql.rank;
import static io.colonnade.Sql.rowNumber;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.stddevPop;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.unboundedFollowing;
import static io.colonnade.Sql.unboundedPreceding;
import static io.colonnade.Sql.window;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.recipe;

import org.junit.jupiter.api.Test;

/** What other rows say beside each row: ranks, running totals, the row before, shares, the first few of each group. */
class WindowCookbookTest {
    @Test
    void a_running_total() {
        recipe(select(
                                BOOK.title,
                                sum(BOOK.pages)
                                        .over(orderedBy(BOOK.id.asc()).rowsBetween(unboundedPreceding(), currentRow())))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 474
                        Persuasion | 723
                        Dune | 1135
                        The Dispossessed | 1522
                        Exhalation | 1890
                        100% wool_[!\\] | 1938
                        """);
    }

    @Test
    void the_two_longest_books_of_each_format() {
        recipe(select(BOOK.format, BOOK.title)
                        .from(BOOK)
                        .qualify(rowNumber()
                                .over(partitionBy(BOOK.format).orderBy(BOOK.pages.desc()))
                                .le(2))
                        .orderBy(BOOK.format.asc(), BOOK.pages.desc()))
                .table("""
                        HARDCOVER | Dune
                        HARDCOVER | Exhalation
                        PAPERBACK | Emma
                        PAPERBACK | The Dispossessed
                        E_BOOK | Persuasion
                        """);
    }

    @Test
    void the_latest_book_of_each_author_those_without_a_date_last() {
        recipe(select(BOOK.authorId, BOOK.title)
                        .from(BOOK)
                        .qualify(
                                rowNumber()
                                        .over(partitionBy(BOOK.authorId)
                                                .orderBy(BOOK.published.desc().nullsLast()))
                                        .eq(1),
                                BOOK.authorId.isNotNull())
                        .orderBy(BOOK.authorId.asc())
                        .limit(2))
                .table("""
                        1 | Persuasion
                        2 | Dune
                        """);
    }

    @Test
    void books_dearer_than_the_mean_of_their_format() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .qualify(BOOK.price.gt(avg(BOOK.price).over(partitionBy(BOOK.format))))
                        .orderBy(BOOK.title.asc()))
                .table("""
                        Exhalation
                        The Dispossessed
                        """);
    }

    @Test
    void a_mean_of_three_that_moves() {
        recipe(select(BOOK.id, sum(BOOK.pages).over(orderedBy(BOOK.id.asc()).rowsBetween(preceding(1), following(1))))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .table("""
                        1 | 723
                        2 | 1135
                        3 | 1048
                        4 | 1167
                        5 | 803
                        6 | 416
                        """);
    }

    @Test
    void the_share_of_each_book_in_all_pages() {
        recipe(select(
                                BOOK.id,
                                BOOK.pages
                                        .asDecimal()
                                        .times(100)
                                        .dividedBy(sum(BOOK.pages).over().asDecimal())
                                        .round(1))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .numerically()
                .table("""
                        1 | 24.5
                        2 | 12.8
                        3 | 21.3
                        4 | 20
                        5 | 19
                        6 | 2.5
                        """);
    }

    @Test
    void ranks_with_and_without_gaps() {
        var byRating = orderedBy(BOOK.rating.desc().nullsLast());
        recipe(select(BOOK.id, rank().over(byRating), denseRank().over(byRating))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .table("""
                        1 | 4 | 3
                        2 | 5 | 4
                        3 | 2 | 2
                        4 | 1 | 1
                        5 | 2 | 2
                        6 | 5 | 4
                        """);
    }

    @Test
    void nulls_are_the_greatest_in_windows_too() {
        recipe(select(BOOK.id, rowNumber().over(orderedBy(BOOK.authorId.asc(), BOOK.id.asc())))
                        .from(BOOK)
                        .qualify(rowNumber()
                                .over(orderedBy(BOOK.authorId.desc(), BOOK.id.asc()))
                                .le(2))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        5 | 5
                        6 | 6
                        """);
    }

    @Test
    void where_a_book_stands_among_all() {
        recipe(select(
                                BOOK.id,
                                percentRank().over(orderedBy(BOOK.price.asc())),
                                cumeDist().over(orderedBy(BOOK.price.asc())),
                                ntile(3).over(orderedBy(BOOK.price.asc())))
                        .from(BOOK)
                        .orderBy(BOOK.price.asc()))
                .table("""
                        6 | 0.0 | 0.16666666666666666 | 1
                        2 | 0.2 | 0.3333333333333333 | 1
                        1 | 0.4 | 0.5 | 2
                        3 | 0.6 | 0.6666666666666666 | 2
                        4 | 0.8 | 0.8333333333333334 | 3
                        5 | 1.0 | 1.0 | 3
                        """);
    }

    @Test
    void how_many_years_since_the_book_before() {
        recipe(select(BOOK.title, lag(BOOK.title).over(orderedBy(BOOK.published.asc())))
                        .from(BOOK)
                        .where(BOOK.published.isNotNull())
                        .orderBy(BOOK.published.asc())
                        .limit(3))
                .table("""
                        Emma | null
                        Persuasion | Emma
                        Dune | Persuasion
                        """);
    }

    @Test
    void how_much_dearer_the_next_book_is() {
        recipe(select(
                                BOOK.id,
                                lead(BOOK.price)
                                        .over(orderedBy(BOOK.price.asc()))
                                        .minus(BOOK.price.nullable()))
                        .from(BOOK)
                        .orderBy(BOOK.price.asc()))
                .table("""
                        6 | 3.25
                        2 | 1.25
                        1 | 2.49
                        3 | 2.01
                        4 | 3.80
                        5 | null
                        """);
    }

    @Test
    void two_rows_back_or_else_nothing() {
        recipe(select(DIGIT.n, lag(DIGIT.n, 2).withDefault(-1).over(orderedBy(DIGIT.n.asc())))
                        .from(DIGIT)
                        .where(DIGIT.n.lt(4))
                        .orderBy(DIGIT.n.asc()))
                .refused(
                        MARIADB,
                        "MariaDB's lag(…) has no default. Say .over(…).orElse(…) where the column is never null."
                                + " [colonnade:dialect]")
                .table("""
                        0 | -1
                        1 | -1
                        2 | 0
                        3 | 1
                        """);
    }

    @Test
    void gaps_in_a_sequence() {
        recipe(select(DIGIT.n, lead(DIGIT.n).over(orderedBy(DIGIT.n.asc())))
                        .from(DIGIT)
                        .where(DIGIT.n.notIn(3, 4, 7))
                        .qualify(lead(DIGIT.n).over(orderedBy(DIGIT.n.asc())).gt(DIGIT.n.plus(1)))
                        .orderBy(DIGIT.n.asc()))
                .table("""
                        2 | 5
                        6 | 8
                        """);
    }

    @Test
    void the_cheapest_and_the_dearest_beside_each() {
        var format = partitionBy(BOOK.format).orderBy(BOOK.price.asc());
        recipe(select(
                                BOOK.id,
                                firstValue(BOOK.title).over(format),
                                lastValue(BOOK.title)
                                        .over(format.rowsBetween(unboundedPreceding(), unboundedFollowing())))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .table("""
                        1 | 100% wool_[!\\] | The Dispossessed
                        2 | Persuasion | Persuasion
                        3 | Dune | Exhalation
                        4 | 100% wool_[!\\] | The Dispossessed
                        5 | Dune | Exhalation
                        6 | 100% wool_[!\\] | The Dispossessed
                        """);
    }

    @Test
    void the_second_dearest_of_all() {
        recipe(select(
                                BOOK.id,
                                nthValue(BOOK.price, 2)
                                        .over(orderedBy(BOOK.price.desc())
                                                .rowsBetween(unboundedPreceding(), unboundedFollowing())))
                        .from(BOOK)
                        .where(BOOK.id.le(2))
                        .orderBy(BOOK.id.asc()))
                .refused(
                        SQLSERVER,
                        "SQL Server has no window function like nthValue(…). Number the rows with"
                                + " rowNumber().over(…) in"
                                + " a derived table, and take the one of that number. [colonnade:dialect]")
                .table("""
                        1 | 6.25
                        2 | 6.25
                        """);
    }

    @Test
    void a_window_with_a_name() {
        var w = window("by_author", partitionBy(BOOK.authorId).orderBy(BOOK.id.asc()));
        recipe(select(BOOK.id, rowNumber().over(w), sum(BOOK.pages).over(w))
                        .from(BOOK)
                        .where(BOOK.authorId.le(2L))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        1 | 1 | 474
                        2 | 2 | 723
                        3 | 1 | 412
                        """);
    }

    @Test
    void pages_of_books_within_two_dollars() {
        recipe(select(BOOK.id, count().over(orderedBy(BOOK.price.asc()).rangeBetween(preceding(2), following(2))))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .refused(
                        SQLSERVER,
                        "SQL Server has no frame of ranges that count. Use rowsBetween(…), or join the table with"
                                + " itself. [colonnade:dialect]")
                .table("""
                        1 | 2
                        2 | 2
                        3 | 1
                        4 | 1
                        5 | 1
                        6 | 1
                        """);
    }

    @Test
    void the_other_books_of_the_author() {
        recipe(select(
                                BOOK.id,
                                count().over(partitionBy(BOOK.authorId)
                                        .orderBy(BOOK.id.asc())
                                        .rowsBetween(unboundedPreceding(), unboundedFollowing())
                                        .excludeCurrentRow()),
                                sum(BOOK.pages)
                                        .over(orderedBy(BOOK.authorId.asc()).groupsBetween(preceding(1), currentRow())))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .refused(MYSQL, noExclusion("MySQL"))
                .refused(MARIADB, noExclusion("MariaDB"))
                .refused(SQLSERVER, noExclusion("SQL Server"))
                .table("""
                        1 | 1 | 723
                        2 | 1 | 723
                        3 | 0 | 1135
                        4 | 0 | 799
                        5 | 0 | 755
                        6 | 0 | 416
                        """);
    }

    private static String noExclusion(String database) {
        return database + " has no frame with something excluded. Subtract the value itself, or join the table with"
                + " itself. [colonnade:dialect]";
    }

    @Test
    void a_running_total_of_some() {
        recipe(select(
                                BOOK.id,
                                sum(BOOK.pages).filter(BOOK.inPrint).over(orderedBy(BOOK.id.desc())),
                                count().filter(BOOK.price.gt(7)).over())
                        .from(BOOK)
                        .orderBy(BOOK.id.asc()))
                .table("""
                        1 | 1522 | 4
                        2 | 1048 | 4
                        3 | 799 | 4
                        4 | 387 | 4
                        5 | null | 4
                        6 | null | 4
                        """);
    }

    @Test
    void totals_of_groups_and_their_sum() {
        recipe(select(
                                BOOK.authorId,
                                sum(BOOK.pages),
                                sum(sum(BOOK.pages)).over(orderedBy(BOOK.authorId.asc())),
                                rank().over(orderedBy(count().desc())))
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .orderBy(BOOK.authorId.asc()))
                .table("""
                        1 | 723 | 723 | 1
                        2 | 412 | 1135 | 2
                        3 | 387 | 1522 | 2
                        4 | 368 | 1890 | 2
                        null | 48 | 1938 | 2
                        """);
    }

    @Test
    void the_best_customer_of_each_book() {
        recipe(select(ORDER_LINE.bookId, ORDER_LINE.orderId, sum(ORDER_LINE.quantity))
                        .from(ORDER_LINE)
                        .groupBy(ORDER_LINE.bookId, ORDER_LINE.orderId)
                        .qualify(rank().over(partitionBy(ORDER_LINE.bookId)
                                        .orderBy(sum(ORDER_LINE.quantity).desc()))
                                .eq(1))
                        .orderBy(ORDER_LINE.bookId.asc()))
                .table("""
                        1 | 1 | 1
                        3 | 3 | 3
                        4 | 2 | 1
                        """);
    }

    @Test
    void the_label_that_comes_first_so_far() {
        recipe(select(
                                BOOK.id,
                                min(BOOK.format).over(orderedBy(BOOK.id.asc())),
                                max(BOOK.isbn).over(),
                                rank().over(orderedBy(BOOK.format.asc())))
                        .from(BOOK)
                        .orderBy(BOOK.id.asc())
                        .limit(3))
                .table("""
                        1 | PAPERBACK | 33333333-3333-3333-3333-333333333333 | 3
                        2 | PAPERBACK | 33333333-3333-3333-3333-333333333333 | 6
                        3 | HARDCOVER | 33333333-3333-3333-3333-333333333333 | 1
                        """);
    }

    @Test
    void numbers_for_rows_in_any_order() {
        recipe(select(max(rowNumberOf()).required()).from(numbered())).table("6");
    }

    private static io.colonnade.query.NumberExpr<Long> number() {
        return rowNumber().over().as("number");
    }

    private static io.colonnade.query.DerivedTable<Long> numbered() {
        return select(number()).from(BOOK).as("numbered");
    }

    private static io.colonnade.query.NumberExpr<Long> rowNumberOf() {
        return numbered().get(number());
    }

    @Test
    void how_far_prices_are_from_the_mean() {
        recipe(select(BOOK.id, stddevPop(BOOK.pages).over().asDecimal().round(3))
                        .from(BOOK)
                        .where(BOOK.id.le(2))
                        .orderBy(BOOK.id.asc()))
                .numerically()
                .table("""
                        1 | 112.5
                        2 | 112.5
                        """);
    }

    @Test
    void the_different_numbers_of_rows_of_each() {
        recipe(select(BOOK.authorId)
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .qualify(count().over(partitionBy(AUTHOR.id)).gt(1))
                        .distinct())
                .table("1");
    }
}
