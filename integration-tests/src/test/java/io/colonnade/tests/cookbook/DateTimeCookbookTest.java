package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.asDate;
import static io.colonnade.Sql.atUtc;
import static io.colonnade.Sql.concatWs;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.currentDate;
import static io.colonnade.Sql.currentTimestamp;
import static io.colonnade.Sql.dayOfMonth;
import static io.colonnade.Sql.dayOfWeek;
import static io.colonnade.Sql.daysBetween;
import static io.colonnade.Sql.hour;
import static io.colonnade.Sql.lastDayOfMonth;
import static io.colonnade.Sql.makeDate;
import static io.colonnade.Sql.month;
import static io.colonnade.Sql.monthsBetween;
import static io.colonnade.Sql.plusDays;
import static io.colonnade.Sql.plusHours;
import static io.colonnade.Sql.plusMonths;
import static io.colonnade.Sql.plusYears;
import static io.colonnade.Sql.quarter;
import static io.colonnade.Sql.secondsBetween;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.startOfMonth;
import static io.colonnade.Sql.startOfWeek;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.value;
import static io.colonnade.Sql.week;
import static io.colonnade.Sql.weekYear;
import static io.colonnade.Sql.year;
import static io.colonnade.Sql.yearsBetween;
import static io.colonnade.postgres.PostgresSql.range;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.postgres.RangeExpr;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.OrderedExpr;
import io.colonnade.type.Range;
import io.colonnade.type.SqlTypes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By year, month and week, later and earlier, ages, points in time in UTC. */
class DateTimeCookbookTest {
    @Test
    void what_was_sold_in_each_month() {
        OrderedExpr<@Nullable LocalDate> month = startOfMonth(asDate(ORDER.placed));

        recipe(select(month, sum(ORDER_LINE.total))
                        .from(ORDER)
                        .join(ORDER_LINE)
                        .on(ORDER_LINE.orderId.eq(ORDER.id))
                        .groupBy(month)
                        .orderBy(month.asc()))
                .table("""
                        2024-03-01 | 27.48
                        2024-04-01 | 40.47
                        """);
    }

    @Test
    void books_of_the_nineteenth_century() {
        recipe(select(BOOK.title, year(BOOK.published))
                        .from(BOOK)
                        .where(year(BOOK.published).between(1801, 1900))
                        .orderBy(BOOK.published.asc()))
                .table("""
                        Emma | 1815
                        Persuasion | 1817
                        """);
    }

    @Test
    void birthdays_of_a_month() {
        recipe(select(AUTHOR.name, dayOfMonth(AUTHOR.born))
                        .from(AUTHOR)
                        .where(month(AUTHOR.born).eq(10))
                        .orderBy(dayOfMonth(AUTHOR.born).asc()))
                .table("""
                        Frank Herbert | 8
                        Ursula K. Le Guin | 21
                        """);
    }

    @Test
    void how_old_an_author_was_when_a_book_came_out() {
        recipe(select(BOOK.title, yearsBetween(AUTHOR.born, BOOK.published))
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.le(4))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 40
                        Persuasion | 42
                        Dune | 44
                        The Dispossessed | 44
                        """);
    }

    @Test
    void authors_who_turn_a_hundred_within_a_year() {
        OrderedExpr<@Nullable LocalDate> hundredth = plusYears(AUTHOR.born, 100);

        recipe(select(AUTHOR.name, hundredth)
                        .from(AUTHOR)
                        .where(hundredth.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))))
                .table("Frank Herbert | 2020-10-08");
    }

    @Test
    void orders_of_a_day_in_utc() {
        recipe(select(ORDER.id).from(ORDER).where(asDate(ORDER.placed).eq(LocalDate.of(2024, 4, 1))))
                .rows(2L);
    }

    @Test
    void orders_that_came_on_a_monday() {
        recipe(select(ORDER.id).from(ORDER).where(dayOfWeek(ORDER.placed).eq(1)))
                .rows(2L);
    }

    @Test
    void how_many_orders_came_in_each_week() {
        NumberExpr<@Nullable Integer> year = weekYear(ORDER.placed);
        NumberExpr<@Nullable Integer> week = week(ORDER.placed);

        recipe(select(year, week, count()).from(ORDER).groupBy(year, week).orderBy(year.asc(), week.asc()))
                .table("""
                        2024 | 9 | 1
                        2024 | 14 | 2
                        """);
    }

    @Test
    void the_week_in_which_a_customer_joined_by_its_monday() {
        recipe(select(CUSTOMER.email, asDate(startOfWeek(CUSTOMER.joined)))
                        .from(CUSTOMER)
                        .orderBy(CUSTOMER.id.asc()))
                .table("""
                        ann@example.org | 2024-01-15
                        bob@example.org | 2024-02-26
                        zoë@example.org | 2025-05-26
                        """);
    }

    @Test
    void when_an_invoice_is_due() {
        recipe(select(ORDER.id, lastDayOfMonth(plusDays(ORDER.placed, 30)))
                        .from(ORDER)
                        .orderBy(ORDER.id.asc()))
                .table("""
                        1 | 2024-03-31
                        2 | 2024-05-31
                        3 | 2024-05-31
                        """);
    }

    @Test
    void customers_of_more_than_ten_years() {
        recipe(select(CUSTOMER.id).from(CUSTOMER).where(CUSTOMER.joined.lt(plusYears(currentTimestamp(), -10))))
                .rows();
    }

    @Test
    void days_from_joining_to_the_first_order() {
        recipe(select(CUSTOMER.id, daysBetween(asDate(CUSTOMER.joined), asDate(ORDER.placed)))
                        .from(CUSTOMER)
                        .join(ORDER)
                        .on(ORDER.customerId.eq(CUSTOMER.id))
                        .where(ORDER.id.in(1L, 3L))
                        .orderBy(CUSTOMER.id.asc()))
                .table("""
                        1 | 46
                        2 | 32
                        """);
    }

    @Test
    void seconds_between_two_orders() {
        var next = ORDER.as("next");

        recipe(select(secondsBetween(ORDER.placed, next.placed))
                        .from(ORDER)
                        .join(next)
                        .on(next.id.eq(ORDER.id.plus(1)))
                        .where(ORDER.id.eq(2)))
                .rows(86_400L);
    }

    @Test
    void the_hour_and_the_local_time_of_utc() {
        OrderedExpr<@Nullable LocalDateTime> utc = atUtc(CUSTOMER.joined);

        recipe(select(utc, hour(CUSTOMER.joined)).from(CUSTOMER).orderBy(CUSTOMER.id.asc()))
                .table("""
                        2024-01-15T09:30 | 9
                        2024-03-01T04:59:59 | 4
                        2025-06-01T00:00 | 0
                        """);
    }

    @Test
    void books_that_are_not_out_yet() {
        recipe(select(BOOK.title).from(BOOK).where(BOOK.published.gt(currentDate())))
                .rows();
    }

    @Test
    void a_quarter_in_words() {
        recipe(select(concatWs(
                                "/Q",
                                year(ORDER.placed).asText(),
                                quarter(ORDER.placed).asText()))
                        .from(ORDER)
                        .orderBy(ORDER.id.asc()))
                .rows("2024/Q1", "2024/Q2", "2024/Q2");
    }

    @Test
    void the_birthday_of_an_author_in_another_year() {
        recipe(select(AUTHOR.name, makeDate(value(2024), month(AUTHOR.born), dayOfMonth(AUTHOR.born)))
                        .from(AUTHOR)
                        .where(AUTHOR.born.isNotNull())
                        .orderBy(AUTHOR.id.asc()))
                .table("""
                        Jane Austen | 2024-12-16
                        Frank Herbert | 2024-10-08
                        Ursula K. Le Guin | 2024-10-21
                        """);
    }

    @Test
    void months_between_the_books_of_an_author() {
        var next = BOOK.as("next");

        recipe(select(BOOK.title, next.title, monthsBetween(BOOK.published, next.published))
                        .from(BOOK)
                        .join(next)
                        .on(next.authorId.eq(BOOK.authorId), next.published.gt(BOOK.published)))
                .table("Emma | Persuasion | 23");
    }

    @Test
    void a_trial_that_ends_after_a_month_and_a_reminder_an_hour_earlier() {
        recipe(select(atUtc(plusHours(plusMonths(CUSTOMER.joined, 1), -1)))
                        .from(CUSTOMER)
                        .where(CUSTOMER.id.eq(1)))
                .rows(LocalDateTime.of(2024, 2, 15, 8, 30));
    }

    /** Of PostgreSQL; the others compare the two ends. */
    @Test
    void authors_who_were_grown_up_in_the_forties() {
        OrderedExpr<@Nullable LocalDate> adult = plusYears(AUTHOR.born, 18);
        OrderedExpr<@Nullable LocalDate> old = plusYears(AUTHOR.born, 60);
        RangeExpr<LocalDate> grown = range(SqlTypes.DATERANGE, adult, old);
        Range<LocalDate> forties = Range.of(LocalDate.of(1940, 1, 1), LocalDate.of(1950, 1, 1));
        RangeExpr<LocalDate> then = grown.intersection(forties);

        recipe(select(AUTHOR.name, then.lower(), then.upper())
                        .from(AUTHOR)
                        .where(AUTHOR.born.isNotNull(), grown.overlaps(forties))
                        .orderBy(AUTHOR.id.asc()))
                .refused(H2, refused("H2"))
                .refused(MYSQL, refused("MySQL"))
                .refused(MARIADB, refused("MariaDB"))
                .refused(SQLSERVER, refused("SQL Server"))
                .table("""
                        Frank Herbert | 1940-01-01 | 1950-01-01
                        Ursula K. Le Guin | 1947-10-21 | 1950-01-01
                        """);
    }

    private static String refused(String database) {
        return "A function or an operator of io.colonnade.postgres was called, which " + database
                + " does not have. Write what this database has instead: sql(\"…\", …). [colonnade:dialect]";
    }
}
