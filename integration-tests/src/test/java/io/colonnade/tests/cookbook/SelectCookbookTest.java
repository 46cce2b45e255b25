package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.countDistinct;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.min;
import static io.colonnade.Sql.row;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectDistinct;
import static io.colonnade.Sql.selectOne;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.tests.db.BookFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a query gives back: columns, whole tables, records of your own, computed values. */
class SelectCookbookTest {
    record Listing(String title, BigDecimal price) {}

    record Sheet(
            long id,
            String title,
            @Nullable String subtitle,
            @Nullable Long authorId,
            BigDecimal price,
            int pages,
            BookFormat format,
            boolean inPrint,
            @Nullable LocalDate published,
            @Nullable Double rating) {}

    record Money(BigDecimal amount, int pages) {}

    record Offer(String title, Money money, @Nullable String subtitle) {}

    @Test
    void some_columns_of_a_table() {
        recipe(select(BOOK.title, BOOK.price).from(BOOK).orderBy(BOOK.price.desc()))
                .table("""
                        Exhalation | 15.80
                        The Dispossessed | 12.00
                        Dune | 9.99
                        Emma | 7.50
                        Persuasion | 6.25
                        100% wool_[!\\] | 3.00
                        """);
    }

    @Test
    void whole_rows_of_a_table_as_generated_records() {
        recipe(select(AUTHOR).from(AUTHOR).where(AUTHOR.born.isNotNull()).orderBy(AUTHOR.born.asc()))
                .table("""
                        1 | Jane Austen | 1775-12-16 | null | null
                        2 | Frank Herbert | 1920-10-08 | null | null
                        3 | Ursula K. Le Guin | 1929-10-21 | 2 | 1
                        """);
    }

    @Test
    void columns_into_a_record_of_your_own() {
        recipe(select(BOOK.title, BOOK.price).into(Listing::new).from(BOOK).where(BOOK.id.eq(3)))
                .rows(new Listing("Dune", new BigDecimal("9.99")));
    }

    @Test
    void a_record_inside_a_record() {
        recipe(select(BOOK.title, row(BOOK.price, BOOK.pages).into(Money::new), BOOK.subtitle)
                        .into(Offer::new)
                        .from(BOOK)
                        .where(BOOK.id.in(2, 4))
                        .orderBy(BOOK.id.asc()))
                .rows(
                        new Offer("Persuasion", new Money(new BigDecimal("6.25"), 249), null),
                        new Offer("The Dispossessed", new Money(new BigDecimal("12.00"), 387), "An ambiguous utopia"));
    }

    @Test
    void columns_chosen_at_run_time() {
        var columns = List.of(BOOK.title, BOOK.pages, BOOK.inPrint);

        recipe(select(columns).from(BOOK).where(BOOK.pages.lt(300)).orderBy(BOOK.pages.asc()))
                .table("""
                        100% wool_[!\\] | 48 | false
                        Persuasion | 249 | true
                        """);
    }

    @Test
    void the_latest_order_of_each_customer() {
        recipe(select(ORDER.customerId, ORDER.id, ORDER.status)
                        .from(ORDER)
                        .distinctOn(ORDER.customerId)
                        .orderBy(ORDER.customerId.asc(), ORDER.placed.desc()))
                .table("""
                        1 | 2 | open
                        2 | 3 | open
                        """);
    }

    @Test
    void each_different_value_once() {
        recipe(selectDistinct(BOOK.rating).from(BOOK).orderBy(BOOK.rating.asc().nullsFirst()))
                .table("""
                        null
                        4.0
                        4.25
                        4.5
                        """);
    }

    @Test
    void each_different_computed_value_once_and_in_order() {
        var pages = BOOK.pages.dividedBy(100).times(100).as("about");

        recipe(selectDistinct(pages).from(BOOK).orderBy(pages.desc())).rows(400, 300, 200, 0);
    }

    @Test
    void each_different_computed_value_once_some_of_them_null() {
        var stars = BOOK.rating.times(2.0).as("stars");

        recipe(selectDistinct(stars).from(BOOK).orderBy(stars.asc())).table("""
                        8.0
                        8.5
                        9.0
                        null
                        """);
    }

    @Test
    void a_price_with_tax() {
        recipe(select(
                                BOOK.title,
                                BOOK.price
                                        .times(new BigDecimal("1.20"))
                                        .round(2)
                                        .as("gross"))
                        .from(BOOK)
                        .where(BOOK.price.gt(9))
                        .orderBy(BOOK.id.asc()))
                .numerically()
                .table("""
                        Dune | 11.99
                        The Dispossessed | 14.4
                        Exhalation | 18.96
                        """);
    }

    @Test
    void a_label_that_depends_on_the_value() {
        var shelf = caseWhen(BOOK.pages.lt(100), "leaflet")
                .when(BOOK.pages.lt(400), "book")
                .orElse("brick");

        recipe(select(BOOK.title, shelf.as("shelf")).from(BOOK).orderBy(BOOK.pages.asc()))
                .table("""
                        100% wool_[!\\] | leaflet
                        Persuasion | book
                        Exhalation | book
                        The Dispossessed | book
                        Dune | brick
                        Emma | brick
                        """);
    }

    @Test
    void a_substitute_where_there_is_no_value() {
        recipe(select(BOOK.title, BOOK.subtitle.orElse("no subtitle"))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | no subtitle
                        Persuasion | no subtitle
                        Dune | A novel
                        """);
    }

    @Test
    void title_and_subtitle_in_one_text() {
        recipe(select(BOOK.title.upper().concat(": ").concat(BOOK.subtitle.orElse("-")))
                        .from(BOOK)
                        .where(BOOK.id.in(1, 5))
                        .orderBy(BOOK.id.asc()))
                .rows("EMMA: -", "EXHALATION: Stories");
    }

    @Test
    void the_first_of_several_that_is_there() {
        recipe(select(
                                coalesce(BOOK.subtitle, AUTHOR.name.nullable(), BOOK.title),
                                coalesce(BOOK.editorId, BOOK.authorId, BOOK.publisherId, BOOK.id))
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .onKey(BOOK.authorId)
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Jane Austen | 1
                        Jane Austen | 1
                        A novel | 3
                        An ambiguous utopia | 3
                        Stories | 4
                        100% wool_[!\\] | 6
                        """);
    }

    @Test
    void ten_columns_into_a_record() {
        recipe(select(
                                BOOK.id,
                                BOOK.title,
                                BOOK.subtitle,
                                BOOK.authorId,
                                BOOK.price,
                                BOOK.pages,
                                BOOK.format,
                                BOOK.inPrint,
                                BOOK.published,
                                BOOK.rating)
                        .into(Sheet::new)
                        .from(BOOK)
                        .where(BOOK.id.eq(1)))
                .rows(new Sheet(
                        1,
                        "Emma",
                        null,
                        1L,
                        new BigDecimal("7.50"),
                        474,
                        BookFormat.PAPERBACK,
                        true,
                        LocalDate.parse("1815-12-23"),
                        4.0));
    }

    @Test
    void nine_columns_as_rows_each_once() {
        recipe(selectDistinct(
                                AUTHOR.id,
                                AUTHOR.name,
                                AUTHOR.born,
                                AUTHOR.mentorId,
                                AUTHOR.favouriteId,
                                BOOK.id,
                                BOOK.title,
                                BOOK.pages,
                                row(
                                        BOOK.price,
                                        BOOK.format,
                                        BOOK.inPrint,
                                        BOOK.isbn,
                                        BOOK.rating,
                                        BOOK.editorId,
                                        BOOK.publisherId,
                                        BOOK.authorId,
                                        BOOK.published))
                        .from(AUTHOR)
                        .join(BOOK)
                        .onKey(BOOK.authorId)
                        .where(BOOK.id.eq(5)))
                .rowCount(1);
    }

    @Test
    void how_many_rows_there_are_and_how_many_have_a_value() {
        recipe(select(count(), count(BOOK.subtitle), countDistinct(BOOK.authorId), min(BOOK.price), max(BOOK.price))
                        .from(BOOK))
                .table("6 | 3 | 4 | 3.00 | 15.80");
    }

    @Test
    void a_count_beside_each_row() {
        var reviews = scalar(select(count()).from(REVIEW).where(REVIEW.bookId.eq(BOOK.id)));

        recipe(select(BOOK.title, reviews.as("reviews"))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 1
                        Persuasion | 0
                        Dune | 2
                        """);
    }

    @Test
    void whether_something_is_there_beside_each_row() {
        var sold = exists(selectOne().from(ORDER_LINE).where(ORDER_LINE.bookId.eq(BOOK.id)));

        recipe(select(BOOK.title, sold.asValue().as("sold"))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | true
                        Persuasion | false
                        Dune | true
                        """);
    }

    @Test
    void a_value_of_the_program_in_each_row() {
        recipe(select(value("report 7").as("source"), CUSTOMER.email)
                        .from(CUSTOMER)
                        .where(CUSTOMER.id.ne(2))
                        .orderBy(CUSTOMER.id.asc()))
                .table("""
                        report 7 | ann@example.org
                        report 7 | zoë@example.org
                        """);
    }

    @Test
    void the_lines_of_an_order_with_their_sums() {
        var total = ORDER_LINE.price.times(ORDER_LINE.quantity.asDecimal().required());

        recipe(select(ORDER_LINE.line, BOOK.title, total.as("total"))
                        .from(ORDER)
                        .join(ORDER_LINE)
                        .on(ORDER_LINE.orderId.eq(ORDER.id))
                        .join(BOOK)
                        .on(BOOK.id.eq(ORDER_LINE.bookId))
                        .where(ORDER.id.eq(1))
                        .orderBy(ORDER_LINE.line.asc()))
                .numerically()
                .table("""
                        1 | Dune | 19.98
                        2 | Emma | 7.5
                        """);
    }
}
