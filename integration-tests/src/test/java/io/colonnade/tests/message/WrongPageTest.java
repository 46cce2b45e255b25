package io.colonnade.tests.message;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.orderedBy;
import static io.colonnade.Sql.random;
import static io.colonnade.Sql.rowNumber;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectDistinct;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.PricedBook.PRICED_BOOK;
import static io.colonnade.tests.harness.Wrong.fails;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.colonnade.error.InvalidInputException;
import io.colonnade.jdbc.Database;
import io.colonnade.query.PageTokens;
import io.colonnade.query.Select;
import io.colonnade.query.SortChoices;
import io.colonnade.tests.harness.Wrong.Attempt;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages that cannot be, and what users send that is no page token and no order. */
class WrongPageTest {
    private static final PageTokens UNSIGNED = PageTokens.unsigned();
    private static final PageTokens SIGNED = PageTokens.signedWith("0123456789abcdef".getBytes(UTF_8));
    private static final Select<String> BY_PRICE =
            select(BOOK.title).from(BOOK).orderBy(BOOK.price.asc(), BOOK.subtitle.asc());
    private static final SortChoices SORTS = SortChoices.of("title", BOOK.title).and("price", BOOK.price, BOOK.id);

    private static String text(PageTokens tokens, Database db) {
        return Objects.requireNonNull(tokens.text(BY_PRICE.fetchPage(db, 2).next()));
    }

    /** The text of a token, changed as bytes. */
    private static String changed(Database db, int index, int value) {
        byte[] bytes = Base64.getUrlDecoder().decode(text(UNSIGNED, db));
        bytes[index] = (byte) value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static @Nullable Object page(Database db, PageTokens tokens, String text) {
        return BY_PRICE.fetchPage(db, 2, tokens.parse(text));
    }

    private static void failsAsInput(Attempt attempt) {
        fails(db -> {
            InvalidInputException failure = catchThrowableOfType(InvalidInputException.class, () -> attempt.with(db));
            assertThat(failure).isNotNull().hasNoCause();
            throw failure;
        });
    }

    @Test
    void a_page_of_no_rows() {
        fails(db -> BY_PRICE.fetchPage(db, 0));
    }

    @Test
    void a_page_of_no_table() {
        fails(db -> select(value(1)).fetchPage(db, 2));
    }

    @Test
    void a_page_of_a_query_with_a_limit() {
        fails(db -> BY_PRICE.limit(3).fetchPage(db, 2));
    }

    @Test
    void a_page_of_groups() {
        fails(db -> select(BOOK.format, count()).from(BOOK).groupBy(BOOK.format).fetchPage(db, 2));
    }

    @Test
    void a_page_of_distinct_rows() {
        fails(db -> selectDistinct(BOOK.format).from(BOOK).fetchPage(db, 2));
    }

    @Test
    void a_page_of_an_aggregate() {
        fails(db -> select(count()).from(BOOK).fetchPage(db, 2));
    }

    @Test
    void a_page_of_a_query_with_a_window_function() {
        fails(db -> select(BOOK.title, rowNumber().over(orderedBy(BOOK.id.asc())))
                .into((title, number) -> number + title)
                .from(BOOK)
                .fetchPage(db, 2));
    }

    @Test
    void a_page_in_a_random_order() {
        fails(db -> select(BOOK.title).from(BOOK).orderBy(random().asc()).fetchPage(db, 2));
    }

    @Test
    void a_page_of_a_view() {
        fails(db -> select(PRICED_BOOK.title).from(PRICED_BOOK).fetchPage(db, 2));
    }

    @Test
    void a_page_of_a_query_that_does_not_select_its_key() {
        var titles = select(BOOK.title, BOOK.price)
                .into((title, price) -> title)
                .from(BOOK)
                .as("titles");
        fails(db -> select(titles).from(titles).fetchPage(db, 2));
    }

    @Test
    void a_page_of_a_join_with_a_table_without_a_key() {
        fails(db -> select(AUTHOR.name)
                .from(AUTHOR)
                .join(PRICED_BOOK)
                .on(PRICED_BOOK.author.eq(AUTHOR.name))
                .fetchPage(db, 2));
    }

    @Test
    void a_page_sorted_by_json() {
        fails(db -> select(BOOK.title).from(BOOK).orderBy(BOOK.details.asc()).fetchPage(db, 2));
    }

    @Test
    void a_short_key_for_page_tokens() {
        fails(db -> PageTokens.signedWith(new byte[15]));
    }

    @Test
    void a_page_token_that_is_no_base64() {
        failsAsInput(db -> page(db, UNSIGNED, "' or 1 = 1 --"));
    }

    @Test
    void a_page_token_that_is_cut() {
        failsAsInput(db -> page(db, UNSIGNED, text(UNSIGNED, db).substring(0, 20)));
    }

    @Test
    void a_page_token_that_is_too_long() {
        failsAsInput(db -> page(db, UNSIGNED, "A".repeat(8_196)));
    }

    @Test
    void a_page_token_of_another_version() {
        failsAsInput(db -> page(db, UNSIGNED, changed(db, 0, 9)));
    }

    @Test
    void a_page_token_of_another_order() {
        failsAsInput(db -> BY_PRICE.orderBy(BOOK.title.asc()).fetchPage(db, 2, UNSIGNED.parse(text(UNSIGNED, db))));
    }

    @Test
    void a_page_token_with_a_value_of_another_type() {
        failsAsInput(db -> page(db, UNSIGNED, changed(db, 12, 'x')));
    }

    @Test
    void a_page_token_whose_values_are_not_those_of_the_order() {
        failsAsInput(db -> {
            String text = text(UNSIGNED, db);
            return page(db, UNSIGNED, text + "AAAA".repeat(2));
        });
    }

    @Test
    void a_page_token_without_a_signature() {
        failsAsInput(db -> page(db, SIGNED, text(UNSIGNED, db)));
    }

    @Test
    void a_page_token_with_a_signature_that_no_key_is_known_for() {
        failsAsInput(db -> page(db, UNSIGNED, text(SIGNED, db)));
    }

    @Test
    void a_page_token_signed_with_another_key() {
        PageTokens other = PageTokens.signedWith("fedcba9876543210".getBytes(UTF_8));
        failsAsInput(db -> page(db, SIGNED, text(other, db)));
    }

    @Test
    void a_sort_by_a_name_that_is_not_in_the_list() {
        failsAsInput(db -> SORTS.parse("price; drop table book"));
    }

    @Test
    void a_sort_in_a_direction_that_is_none() {
        failsAsInput(db -> SORTS.parse("title descending"));
    }

    @Test
    void a_sort_by_one_name_twice() {
        failsAsInput(db -> SORTS.parse("title, price desc, title desc"));
    }

    @Test
    void a_sort_that_is_too_long() {
        failsAsInput(db -> SORTS.parse("title,".repeat(200)));
    }

    @Test
    void a_choice_of_a_name_that_is_taken() {
        fails(db -> SORTS.and("title", BOOK.pages));
    }

    @Test
    void a_choice_of_a_name_with_a_blank() {
        fails(db -> SORTS.and("two words", BOOK.pages));
    }

    @Test
    void a_delete_of_what_is_not_in_an_empty_list() {
        fails(db -> deleteFrom(BOOK).where(BOOK.id.notIn(java.util.List.of())).execute(db));
    }
}
