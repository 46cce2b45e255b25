package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.arrayAgg;
import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.corr;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.countDistinct;
import static io.colonnade.Sql.every;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.mode;
import static io.colonnade.Sql.partitionBy;
import static io.colonnade.Sql.percentileCont;
import static io.colonnade.Sql.percentileDisc;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectDistinct;
import static io.colonnade.Sql.some;
import static io.colonnade.Sql.stddevPop;
import static io.colonnade.Sql.stddevSamp;
import static io.colonnade.Sql.stringAgg;
import static io.colonnade.Sql.stringAggDistinct;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.sumDistinct;
import static io.colonnade.Sql.varPop;
import static io.colonnade.Sql.varSamp;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.BookFormat.HARDCOVER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.recipe;

import org.junit.jupiter.api.Test;

/** Figures of many rows: counts, sums, means, medians, lists of texts, of all rows or of some of them. */
class AggregateCookbookTest {
    @Test
    void how_many_books_there_are_and_of_how_many_authors() {
        recipe(select(count(), count(BOOK.authorId), countDistinct(BOOK.authorId))
                        .from(BOOK))
                .table("6 | 5 | 4");
    }

    @Test
    void how_many_of_them_are_cheap() {
        recipe(select(count(), count().filter(BOOK.price.lt(7)), sum(BOOK.pages).filter(BOOK.inPrint))
                        .from(BOOK))
                .table("6 | 2 | 1522");
    }

    @Test
    void a_pivot_with_a_column_for_each_format() {
        recipe(select(
                                BOOK.authorId,
                                count().filter(BOOK.format.eq(HARDCOVER)).as("hardcovers"),
                                count().filter(BOOK.format.ne(HARDCOVER)).as("others"))
                        .from(BOOK)
                        .where(BOOK.authorId.isNotNull())
                        .groupBy(BOOK.authorId)
                        .orderBy(BOOK.authorId.asc()))
                .table("""
                        1 | 0 | 2
                        2 | 1 | 0
                        3 | 0 | 1
                        4 | 1 | 0
                        """);
    }

    @Test
    void the_sum_of_different_prices() {
        recipe(select(sum(ORDER_LINE.quantity), sumDistinct(ORDER_LINE.quantity))
                        .from(ORDER_LINE))
                .table("7 | 6");
    }

    @Test
    void the_titles_of_each_author_in_one_line() {
        recipe(select(AUTHOR.name, stringAgg(BOOK.title, ", ").orderBy(BOOK.title.desc()))
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .groupBy(AUTHOR.name)
                        .orderBy(AUTHOR.name.asc()))
                .table("""
                        Frank Herbert | Dune
                        Jane Austen | Persuasion, Emma
                        Ted Chiang | Exhalation
                        Ursula K. Le Guin | The Dispossessed
                        """);
    }

    @Test
    void the_subtitles_in_the_order_of_their_authors_those_without_one_first() {
        recipe(select(stringAgg(BOOK.title, "; ")
                                .orderBy(BOOK.authorId.asc().nullsFirst(), BOOK.price.asc())
                                .filter(BOOK.price.lt(10)))
                        .from(BOOK))
                .table("100% wool_[!\\]; Persuasion; Emma; Dune");
    }

    @Test
    void each_word_once() {
        recipe(select(stringAggDistinct(BOOK.subtitle, "/").orderBy(BOOK.subtitle.asc()))
                        .from(BOOK))
                .refused(
                        SQLSERVER,
                        "SQL Server has no stringAgg(…) of different values. Select what it is of in a derived table,"
                                + " with distinct(). [colonnade:dialect]")
                .table("A novel/An ambiguous utopia/Stories");
    }

    @Test
    void the_books_of_each_author_as_a_list() {
        recipe(select(BOOK.authorId, arrayAgg(BOOK.id).orderBy(BOOK.id.desc()))
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .orderBy(BOOK.authorId.asc()))
                .refused(MYSQL, arraysRefused("MySQL"))
                .refused(MARIADB, arraysRefused("MariaDB"))
                .refused(SQLSERVER, arraysRefused("SQL Server"))
                .table("""
                        1 | 2 | 1
                        2 | 3
                        3 | 4
                        4 | 5
                        null | 6
                        """);
    }

    @Test
    void whether_all_of_an_author_s_books_are_in_print() {
        recipe(select(BOOK.authorId, every(BOOK.inPrint), some(BOOK.price.lt(7)))
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .orderBy(BOOK.authorId.asc()))
                .table("""
                        1 | true | true
                        2 | true | false
                        3 | true | false
                        4 | false | false
                        null | false | true
                        """);
    }

    @Test
    void authors_all_of_whose_books_are_short() {
        recipe(select(BOOK.authorId)
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .having(every(BOOK.pages.lt(400)), BOOK.authorId.isNotNull())
                        .orderBy(BOOK.authorId.asc()))
                .table("""
                        3
                        4
                        """);
    }

    @Test
    void how_much_prices_vary() {
        recipe(select(
                                stddevPop(BOOK.pages).asDecimal().round(6),
                                stddevSamp(BOOK.pages).asDecimal().round(6),
                                varPop(BOOK.pages).asDecimal().round(3),
                                varSamp(BOOK.pages).asDecimal().round(3))
                        .from(BOOK))
                .numerically()
                .table("140.204612 | 153.586458 | 19657.333 | 23588.8");
    }

    @Test
    void whether_long_books_are_dear() {
        recipe(select(corr(BOOK.price, BOOK.pages).asDecimal().round(6)).from(BOOK))
                .refused(MYSQL, pairsRefused("MySQL"))
                .refused(MARIADB, pairsRefused("MariaDB"))
                .refused(SQLSERVER, pairsRefused("SQL Server"))
                .numerically()
                .table("0.638115");
    }

    @Test
    void the_median_of_each_format() {
        recipe(select(
                                BOOK.format,
                                percentileCont(0.5).withinGroup(BOOK.pages),
                                percentileDisc(0.5).withinGroup(BOOK.title))
                        .from(BOOK)
                        .groupBy(BOOK.format)
                        .orderBy(BOOK.format.asc()))
                .refused(
                        MYSQL,
                        "MySQL has no aggregate like percentileCont(…). Number the rows with rowNumber().over(…) and"
                                + " count them with count().over(…) in a derived table, and take the one that is meant."
                                + " [colonnade:dialect]")
                .refused(MARIADB, percentilesRefused("MariaDB"))
                .refused(SQLSERVER, percentilesRefused("SQL Server"))
                .table("""
                        HARDCOVER | 390.0 | Dune
                        PAPERBACK | 387.0 | Emma
                        E_BOOK | 249.0 | Persuasion
                        """);
    }

    @Test
    void the_median_beside_each_format() {
        recipe(selectDistinct(
                                BOOK.format,
                                percentileDisc(0.5).withinGroup(BOOK.pages).over(partitionBy(BOOK.format)))
                        .from(BOOK)
                        .where(BOOK.format.ne(HARDCOVER))
                        .orderBy(BOOK.format.asc()))
                .refused(
                        MYSQL,
                        "MySQL has no aggregate like percentileDisc(…). Number the rows with rowNumber().over(…) and"
                                + " count them with count().over(…) in a derived table, and take the one that is meant."
                                + " [colonnade:dialect]")
                .refused(
                        POSTGRES,
                        "PostgreSQL has percentileDisc(…) of groups only. Group by what the partitions are of in a"
                                + " derived table, and join that. [colonnade:dialect]")
                .table("""
                        PAPERBACK | 387
                        E_BOOK | 249
                        """);
    }

    @Test
    void the_commonest_number_of_stars() {
        recipe(select(mode(BOOK.rating), mode(BOOK.format)).from(BOOK))
                .refused(MYSQL, modesRefused("MySQL"))
                .refused(MARIADB, modesRefused("MariaDB"))
                .refused(SQLSERVER, modesRefused("SQL Server"))
                .table("4.25 | PAPERBACK");
    }

    @Test
    void the_greatest_of_identifiers() {
        recipe(select(min(BOOK.isbn), max(BOOK.isbn).filter(BOOK.id.lt(3))).from(BOOK))
                .table("11111111-1111-1111-1111-111111111111 | 11111111-1111-1111-1111-111111111111");
    }

    @Test
    void the_greatest_label_of_some() {
        recipe(select(
                                max(BOOK.format).filter(BOOK.price.lt(7)),
                                min(BOOK.format).filter(BOOK.inPrint))
                        .from(BOOK))
                .table("E_BOOK | HARDCOVER");
    }

    @Test
    void the_mean_of_the_good_reviews_of_each_book() {
        recipe(select(
                                REVIEW.bookId,
                                avg(REVIEW.stars).filter(REVIEW.stars.ge(4)).round(2),
                                count())
                        .from(REVIEW)
                        .groupBy(REVIEW.bookId)
                        .orderBy(REVIEW.bookId.asc()))
                .numerically()
                .table("""
                        1 | null | 1
                        3 | 4.5 | 2
                        """);
    }

    private static String arraysRefused(String database) {
        return database + " has no aggregate like arrayAgg(…). Fetch the values in the order of their group, and"
                + " collect them in Java; texts can be stringAgg(x, \",\"). [colonnade:dialect]";
    }

    private static String pairsRefused(String database) {
        return database + " has no aggregate like corr(…). Fetch the pairs of numbers, and compute it from them in"
                + " Java. [colonnade:dialect]";
    }

    private static String percentilesRefused(String database) {
        return database + " has percentileCont(…) over partitions only. Write .over(partitionBy(…)) in a query without"
                + " groupBy(…), and selectDistinct(…) for each partition once. [colonnade:dialect]";
    }

    private static String modesRefused(String database) {
        return database + " has no aggregate like mode(…). Group by the value as well, and order by count().desc() with"
                + " limit(1). [colonnade:dialect]";
    }
}
