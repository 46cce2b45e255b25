package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.tuple;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.query.PageTokens;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Page by page: by the number of rows before a page, or from the last row of the page before. */
class PagingCookbookTest {
    record Listing(String title, String author) {}

    private static final PageTokens TOKENS = PageTokens.unsigned();

    @Test
    void the_third_page_by_its_number() {
        int page = 3;
        recipe(select(BOOK.title).from(BOOK).orderBy(BOOK.title.asc()).limit(2).offset((page - 1) * 2L))
                .rows("Persuasion", "The Dispossessed");
    }

    @Test
    void the_first_page_to_which_others_follow() {
        recipe(select(BOOK.title).from(BOOK).orderBy(BOOK.price.desc()).pageQuery(2, null))
                .rows("Exhalation", "The Dispossessed", "Dune");
    }

    @Test
    void the_page_behind_the_last_row_of_the_one_before() {
        String text = "AQDDaQnkajWhogAFMTIuMDAAATQ";
        recipe(select(BOOK.title).from(BOOK).orderBy(BOOK.price.desc()).pageQuery(2, TOKENS.parse(text)))
                .rows("Dune", "Emma", "Persuasion");
    }

    @Test
    void the_page_before() {
        String text = "AQHDaQnkajWhogAEOS45OQABMw";
        recipe(select(BOOK.title).from(BOOK).orderBy(BOOK.price.desc()).pageQuery(2, TOKENS.parse(text)))
                .rows("The Dispossessed", "Exhalation");
    }

    @Test
    void keys_in_different_directions() {
        String text = "AQAqCkMG9fw4tQAEdHJ1ZQADMzg3AAE0";
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .orderBy(BOOK.inPrint.desc(), BOOK.pages.asc())
                        .pageQuery(2, TOKENS.parse(text)))
                .rows("Dune", "Emma", "100% wool_[!\\]");
    }

    @Test
    void behind_a_value_where_nulls_come_later() {
        String text = "AQD-fa6gfgICugAENC4yNQABMw";
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .orderBy(BOOK.rating.desc().nullsLast())
                        .pageQuery(2, TOKENS.parse(text)))
                .rows("Emma", "100% wool_[!\\]", "Persuasion");
    }

    @Test
    void among_the_nulls() {
        String text = "AQD-fa6gfgICuv__AAE2";
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .orderBy(BOOK.rating.desc().nullsLast())
                        .pageQuery(2, TOKENS.parse(text)))
                .rows("Persuasion");
    }

    @Test
    void sorted_by_the_labels_of_an_enum() {
        String text = "AQAy8b4XQldnWwAJcGFwZXJiYWNrAAEx";
        recipe(select(BOOK.title).from(BOOK).orderBy(BOOK.format.asc()).pageQuery(3, TOKENS.parse(text)))
                .rows("The Dispossessed", "100% wool_[!\\]", "Persuasion");
    }

    @Test
    void sorted_by_a_point_in_time() {
        String text = "AQDgqyOh1-220wARMjAyNC0wNC0wMlQwOTowMFoAATM";
        recipe(select(ORDER.id).from(ORDER).orderBy(ORDER.placed.desc()).pageQuery(1, TOKENS.parse(text)))
                .rows(2L, 1L);
    }

    @Test
    void books_with_their_authors() {
        String text = "AQCC5qrY7FVCOwALSmFuZSBBdXN0ZW4AATE";
        recipe(select(BOOK.title, AUTHOR.name)
                        .into(Listing::new)
                        .from(BOOK)
                        .join(AUTHOR)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .orderBy(AUTHOR.name.asc())
                        .pageQuery(2, TOKENS.parse(text)))
                .rows(
                        new Listing("Persuasion", "Jane Austen"),
                        new Listing("Exhalation", "Ted Chiang"),
                        new Listing("The Dispossessed", "Ursula K. Le Guin"));
    }

    @Test
    void authors_with_each_of_their_books() {
        String text = "AQDIctNqMUYtnwALSmFuZSBBdXN0ZW4AATEAATE";
        recipe(select(AUTHOR.name, BOOK.title.nullable())
                        .from(AUTHOR)
                        .leftJoin(BOOK)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .orderBy(AUTHOR.name.asc())
                        .pageQuery(2, TOKENS.parse(text)))
                .table("""
                        Jane Austen | Persuasion
                        Ted Chiang | Exhalation
                        Ursula K. Le Guin | The Dispossessed
                        """);
    }

    @Test
    void groups_page_by_page() {
        String text = "AQDoML9rz2KlXAABNQABMw";
        var copies = sum(ORDER_LINE.quantity);
        var sales = select(ORDER_LINE.bookId, copies)
                .from(ORDER_LINE)
                .groupBy(ORDER_LINE.bookId)
                .as("sales");

        recipe(select(sales).from(sales).orderBy(sales.get(copies).desc()).pageQuery(1, TOKENS.parse(text)))
                .table("""
                        4 | 1
                        1 | 1
                        """);
    }

    @Test
    void behind_a_row_that_is_known() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(tuple(BOOK.price, BOOK.id).lt(new BigDecimal("9.99"), 3L))
                        .orderBy(BOOK.price.desc(), BOOK.id.desc())
                        .limit(2))
                .rows("Emma", "Persuasion");
    }
}
