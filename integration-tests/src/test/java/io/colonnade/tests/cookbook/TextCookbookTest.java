package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.caseWhen;
import static io.colonnade.Sql.coalesce;
import static io.colonnade.Sql.concatWs;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Customer.CUSTOMER;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.query.TextExpr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Joined, cut, padded, searched, compared without regard to capitals. */
class TextCookbookTest {
    private static final String NO_REGEX = "SQL Server has no regular expressions before 2025. Use like(…), or take the"
            + " text as it is and match it in Java. [colonnade:dialect]";

    private static final String NO_HASH = "SQL Server hashes the bytes of its own encoding, so that the sum would be"
            + " another one than everywhere else. Take the text as it is, and hash it in Java. [colonnade:dialect]";

    @Test
    void a_title_with_its_subtitle_where_there_is_one() {
        recipe(select(concatWs(": ", BOOK.title, BOOK.subtitle))
                        .from(BOOK)
                        .where(BOOK.id.between(2, 4))
                        .orderBy(BOOK.id.asc()))
                .rows("Persuasion", "Dune: A novel", "The Dispossessed: An ambiguous utopia");
    }

    @Test
    void how_many_books_begin_with_each_letter() {
        TextExpr<String> letter = BOOK.title.left(1);

        recipe(select(letter, count()).from(BOOK).groupBy(letter).orderBy(letter.asc()))
                .table("""
                        1 | 1
                        D | 1
                        E | 2
                        P | 1
                        T | 1
                        """);
    }

    @Test
    void the_domain_of_an_e_mail_address() {
        recipe(select(CUSTOMER.email.substring(CUSTOMER.email.position("@").plus(1)))
                        .from(CUSTOMER)
                        .where(CUSTOMER.id.eq(1)))
                .rows("example.org");
    }

    @Test
    void what_stands_before_the_at_of_an_e_mail_address() {
        recipe(select(CUSTOMER.email.substring(
                                value(1), CUSTOMER.email.position("@").minus(1)))
                        .from(CUSTOMER)
                        .orderBy(CUSTOMER.id.asc()))
                .rows("ann", "bob", "zoë");
    }

    @Test
    void numbers_of_orders_with_leading_zeros() {
        recipe(select(value("A-").concat(ORDER.id.asText().required().lpad(6, '0')))
                        .from(ORDER)
                        .orderBy(ORDER.id.asc()))
                .rows("A-000001", "A-000002", "A-000003");
    }

    @Test
    void a_search_that_ignores_capitals() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.title.containsIgnoreCase("DUNE").or(BOOK.subtitle.containsIgnoreCase("utopia")))
                        .orderBy(BOOK.title.asc()))
                .rows("Dune", "The Dispossessed");
    }

    @Test
    void the_customer_with_an_address_however_it_is_written() {
        recipe(select(CUSTOMER.id).from(CUSTOMER).where(CUSTOMER.email.eqIgnoreCase("Ann@Example.org")))
                .rows(1L);
    }

    @Test
    void reviews_of_nothing_but_blanks_count_as_none() {
        recipe(select(REVIEW.bookId, REVIEW.customerId)
                        .from(REVIEW)
                        .where(REVIEW.body.trim().nullIf("").isNull()))
                .table("3 | 2");
    }

    @Test
    void the_beginning_of_a_long_text() {
        TextExpr<String> title = BOOK.title;

        recipe(select(caseWhen(title.length().gt(10), title.left(9).concat("…")).orElse(title))
                        .from(BOOK)
                        .where(BOOK.id.in(3L, 4L))
                        .orderBy(BOOK.id.asc()))
                .rows("Dune", "The Dispo…");
    }

    @Test
    void titles_in_the_order_that_ignores_an_article() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.pages.gt(300))
                        .orderBy(caseWhen(BOOK.title.startsWith("The "), BOOK.title.substring(5))
                                .orElse(BOOK.title)
                                .asc()))
                .rows("The Dispossessed", "Dune", "Emma", "Exhalation");
    }

    @Test
    void the_last_word_of_a_name() {
        recipe(select(AUTHOR.name.regexpSubstr("[^ ]+$")).from(AUTHOR).orderBy(AUTHOR.id.asc()))
                .refused(SQLSERVER, NO_REGEX)
                .rows("Austen", "Herbert", "Guin", "Chiang");
    }

    @Test
    void titles_with_a_digit_in_them() {
        recipe(select(BOOK.id).from(BOOK).where(BOOK.title.matches("[0-9]")))
                .refused(SQLSERVER, NO_REGEX)
                .rows(6L);
    }

    @Test
    void a_name_for_an_address_on_the_web() {
        recipe(select(BOOK.title.lower().regexpReplace("[^a-z0-9]+", "-"))
                        .from(BOOK)
                        .where(BOOK.id.in(3L, 4L))
                        .orderBy(BOOK.id.asc()))
                .refused(SQLSERVER, NO_REGEX)
                .rows("dune", "the-dispossessed");
    }

    @Test
    void how_often_a_letter_occurs() {
        recipe(select(
                                BOOK.title,
                                BOOK.title
                                        .length()
                                        .minus(BOOK.title.replace("s", "").length()))
                        .from(BOOK)
                        .where(BOOK.title.contains("s"))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Persuasion | 2
                        The Dispossessed | 5
                        """);
    }

    @Test
    void an_address_that_is_hidden_but_for_its_end() {
        recipe(select(value("*").repeat(5).concat(CUSTOMER.email.right(9)))
                        .from(CUSTOMER)
                        .where(CUSTOMER.id.eq(2)))
                .rows("*****ample.org");
    }

    @Test
    void the_longest_titles_first() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .orderBy(BOOK.title.length().desc(), BOOK.title.asc())
                        .limit(2))
                .rows("The Dispossessed", "100% wool_[!\\]");
    }

    @Test
    void an_identity_of_a_text_that_is_too_long_for_a_key() {
        recipe(select(REVIEW.body.md5()).from(REVIEW).where(REVIEW.stars.eq((short) 3)))
                .refused(SQLSERVER, NO_HASH)
                .rows("3f0c2cd60140dbf904add5ec28de3053");
    }

    @Test
    void one_line_for_a_label() {
        TextExpr<@Nullable String> author =
                coalesce(AUTHOR.name.nullable(), value("unknown").nullable());

        recipe(select(author.required().rpad(14, '.').concat(BOOK.title))
                        .from(BOOK)
                        .leftJoin(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .where(BOOK.id.in(3L, 6L))
                        .orderBy(BOOK.id.asc()))
                .rows("Frank Herbert.Dune", "unknown.......100% wool_[!\\]");
    }

    @Test
    void the_lines_of_an_invoice_as_text() {
        recipe(select(concatWs(
                                " x ",
                                ORDER_LINE.quantity.asText(),
                                BOOK.title,
                                ORDER_LINE.price.asDecimal(2).asText()))
                        .from(ORDER_LINE)
                        .join(BOOK)
                        .on(ORDER_LINE.bookId.eq(BOOK.id))
                        .where(ORDER_LINE.orderId.eq(1))
                        .orderBy(ORDER_LINE.line.asc()))
                .rows("2 x Dune x 9.99", "1 x Emma x 7.50");
    }
}
