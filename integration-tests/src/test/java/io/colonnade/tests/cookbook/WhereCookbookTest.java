package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.allOf;
import static io.colonnade.Sql.anyOf;
import static io.colonnade.Sql.avg;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.not;
import static io.colonnade.Sql.notExists;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectOne;
import static io.colonnade.Sql.tuple;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.BookFormat.E_BOOK;
import static io.colonnade.tests.db.BookFormat.PAPERBACK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.query.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rows: comparisons, lists, patterns, nulls, subqueries, filters that may be absent. */
class WhereCookbookTest {
    @Test
    void one_row_by_its_key() {
        recipe(select(BOOK.title).from(BOOK).where(BOOK.id.eq(3))).rows("Dune");
    }

    @Test
    void several_conditions_that_must_all_hold() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.inPrint, BOOK.price.lt(10), BOOK.pages.ge(300))
                        .orderBy(BOOK.title.asc()))
                .rows("Dune", "Emma");
    }

    @Test
    void one_of_two_alternatives_and_something_else() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.lt(5).or(BOOK.price.gt(15)), BOOK.inPrint.not())
                        .orderBy(BOOK.title.asc()))
                .rows("100% wool_[!\\]", "Exhalation");
    }

    @Test
    void books_of_a_price_range() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.between(new BigDecimal("6.25"), new BigDecimal("9.99")))
                        .orderBy(BOOK.price.asc()))
                .rows("Persuasion", "Emma", "Dune");
    }

    @Test
    void everything_of_one_month() {
        var start = OffsetDateTime.of(2024, 4, 1, 0, 0, 0, 0, ZoneOffset.UTC);

        recipe(select(ORDER.id)
                        .from(ORDER)
                        .where(ORDER.placed.ge(start), ORDER.placed.lt(start.plusMonths(1)))
                        .orderBy(ORDER.id.asc()))
                .rows(2L, 3L);
    }

    @Test
    void books_published_before_a_date() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.published.lt(LocalDate.of(1900, 1, 1)))
                        .orderBy(BOOK.published.asc()))
                .rows("Emma", "Persuasion");
    }

    @Test
    void one_of_a_list_of_keys() {
        var ids = List.of(1L, 4L, 99L);

        recipe(select(BOOK.title).from(BOOK).where(BOOK.id.in(ids)).orderBy(BOOK.id.asc()))
                .rows("Emma", "The Dispossessed");
    }

    @Test
    void a_label_of_an_enum() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.format.in(PAPERBACK, E_BOOK), BOOK.inPrint)
                        .orderBy(BOOK.id.asc()))
                .rows("Emma", "Persuasion", "The Dispossessed");
    }

    @Test
    void titles_that_contain_what_a_user_typed() {
        recipe(select(BOOK.title).from(BOOK).where(BOOK.title.contains("% wool_")))
                .rows("100% wool_[!\\]");
    }

    @Test
    void a_search_that_ignores_case() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.title.lower().startsWith("the dis"))
                        .orderBy(BOOK.title.asc()))
                .rows("The Dispossessed");
    }

    @Test
    void customers_by_the_domain_of_their_address() {
        recipe(select(CUSTOMER.email)
                        .from(CUSTOMER)
                        .where(CUSTOMER.email.like("_%@example.org"))
                        .orderBy(CUSTOMER.id.asc()))
                .rows("ann@example.org", "bob@example.org", "zoë@example.org");
    }

    @Test
    void rows_without_a_value() {
        recipe(select(BOOK.title).from(BOOK).where(BOOK.authorId.isNull())).rows("100% wool_[!\\]");
    }

    @Test
    void a_value_that_may_be_null_on_either_side() {
        @Nullable Long publisher = null;

        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.publisherId.isNotDistinctFrom(publisher), BOOK.inPrint)
                        .orderBy(BOOK.id.asc()))
                .rows("Emma", "Persuasion");
    }

    @Test
    void books_that_were_ordered() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(exists(selectOne().from(ORDER_LINE).where(ORDER_LINE.bookId.eq(BOOK.id))))
                        .orderBy(BOOK.id.asc()))
                .rows("Emma", "Dune", "The Dispossessed");
    }

    @Test
    void customers_who_never_ordered() {
        recipe(select(CUSTOMER.email)
                        .from(CUSTOMER)
                        .where(notExists(selectOne().from(ORDER).where(ORDER.customerId.eq(CUSTOMER.id)))))
                .rows("zoë@example.org");
    }

    @Test
    void books_dearer_than_the_average() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.gt(select(avg(BOOK.price)).from(BOOK)))
                        .orderBy(BOOK.price.desc()))
                .rows("Exhalation", "The Dispossessed", "Dune");
    }

    @Test
    void books_of_authors_who_had_a_mentor() {
        var taught = select(AUTHOR.id).from(AUTHOR).where(AUTHOR.mentorId.isNotNull());

        recipe(select(BOOK.title).from(BOOK).where(BOOK.authorId.in(taught)).orderBy(BOOK.title.asc()))
                .rows("Exhalation", "The Dispossessed");
    }

    @Test
    void a_pair_of_values_at_once() {
        recipe(select(REVIEW.stars)
                        .from(REVIEW)
                        .where(tuple(REVIEW.bookId, REVIEW.customerId).eq(3L, 2L)))
                .rows((short) 4);
    }

    @Test
    void filters_that_a_user_may_leave_empty() {
        @Nullable BigDecimal maxPrice = new BigDecimal("10.00");
        @Nullable String title = null;

        recipe(select(BOOK.title)
                        .from(BOOK)
                        .whereIfPresent(maxPrice, BOOK.price::le)
                        .whereIfPresent(title, BOOK.title::contains)
                        .orderBy(BOOK.title.asc()))
                .rows("100% wool_[!\\]", "Dune", "Emma", "Persuasion");
    }

    @Test
    void conditions_of_a_list_any_of_which_may_hold() {
        List<Condition> wanted = List.of(BOOK.title.startsWith("E"), BOOK.pages.lt(100));

        recipe(select(BOOK.title).from(BOOK).where(anyOf(wanted)).orderBy(BOOK.title.asc()))
                .rows("100% wool_[!\\]", "Emma", "Exhalation");
    }

    @Test
    void the_opposite_of_a_set_of_conditions() {
        List<Condition> unwanted = List.of(BOOK.inPrint, BOOK.pages.gt(100));

        recipe(select(BOOK.title).from(BOOK).where(not(allOf(unwanted))).orderBy(BOOK.title.asc()))
                .rows("100% wool_[!\\]", "Exhalation");
    }
}
