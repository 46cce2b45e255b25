package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.allOf;
import static io.colonnade.Sql.anyOf;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.selectOne;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import io.colonnade.query.SortChoices;
import io.colonnade.tests.db.BookFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is put together at run time: filters that may be absent, orders and columns that users choose. */
class DynamicCookbookTest {
    /** What a form sends; what was left empty is null. */
    record Filter(
            @Nullable String title, @Nullable BigDecimal maxPrice, boolean onlyInPrint, Set<BookFormat> formats) {}

    private static final SortChoices SORTS = SortChoices.of("title", BOOK.title)
            .and("price", BOOK.price)
            .and("rating", BOOK.rating.asc().nullsLast(), BOOK.rating.desc().nullsLast())
            .orElse("title");

    @Test
    void a_form_of_which_all_was_filled_in() {
        var filter = new Filter("mm", new BigDecimal("10"), true, Set.of(BookFormat.PAPERBACK));
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .whereIfPresent(filter.title(), BOOK.title::contains)
                        .whereIfPresent(filter.maxPrice(), BOOK.price::le)
                        .whereIf(filter.onlyInPrint(), BOOK.inPrint)
                        .whereIf(!filter.formats().isEmpty(), BOOK.format.in(filter.formats()))
                        .orderBy(BOOK.title.asc()))
                .rows("Emma");
    }

    @Test
    void a_form_of_which_nothing_was_filled_in() {
        var filter = new Filter(null, null, false, Set.of());
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .whereIfPresent(filter.title(), BOOK.title::contains)
                        .whereIfPresent(filter.maxPrice(), BOOK.price::le)
                        .whereIf(filter.onlyInPrint(), BOOK.inPrint)
                        .whereIf(!filter.formats().isEmpty(), BOOK.format.in(filter.formats()))
                        .orderBy(BOOK.title.asc()))
                .rows("100% wool_[!\\]", "Dune", "Emma", "Exhalation", "Persuasion", "The Dispossessed");
    }

    @Test
    void one_word_looked_for_in_two_columns() {
        @Nullable String word = "An";
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .whereIfPresent(
                                word, sought -> BOOK.title.contains(sought).or(BOOK.subtitle.contains(sought)))
                        .orderBy(BOOK.title.asc()))
                .rows("The Dispossessed");
    }

    @Test
    void a_range_of_which_either_end_may_be_open() {
        @Nullable Integer least = 300;
        @Nullable Integer most = null;
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .whereIfPresent(least, BOOK.pages::ge)
                        .whereIfPresent(most, BOOK.pages::le)
                        .orderBy(BOOK.pages.asc()))
                .rows("Exhalation", "The Dispossessed", "Dune", "Emma");
    }

    @Test
    void a_value_that_is_an_optional() {
        Optional<Long> author = Optional.of(1L);
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .whereIfPresent(author.orElse(null), BOOK.authorId::eq)
                        .orderBy(BOOK.title.asc()))
                .rows("Emma", "Persuasion");
    }

    @Test
    void a_filter_that_needs_another_table() {
        @Nullable Integer stars = 4;
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .whereIfPresent(
                                stars,
                                least -> exists(selectOne()
                                        .from(REVIEW)
                                        .where(REVIEW.bookId.eq(BOOK.id), REVIEW.stars.ge(least))))
                        .orderBy(BOOK.title.asc()))
                .rows("Dune");
    }

    @Test
    void conditions_of_a_list_that_must_all_hold() {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(BOOK.price.lt(10));
        conditions.add(BOOK.pages.gt(400));

        recipe(select(BOOK.title).from(BOOK).where(allOf(conditions)).orderBy(BOOK.title.asc()))
                .rows("Dune", "Emma");
    }

    @Test
    void no_alternative_of_a_list_finds_nothing() {
        List<Condition> alternatives = List.of();
        recipe(select(BOOK.title).from(BOOK).where(anyOf(alternatives))).rows();
    }

    @Test
    void the_order_that_a_user_asks_for() {
        recipe(select(BOOK.title).from(BOOK).orderBy(SORTS.parse("rating desc, price")))
                .rows("The Dispossessed", "Dune", "Exhalation", "Emma", "100% wool_[!\\]", "Persuasion");
    }

    @Test
    void the_order_where_a_user_asks_for_none() {
        recipe(select(BOOK.title).from(BOOK).orderBy(SORTS.parse("")).limit(2)).rows("100% wool_[!\\]", "Dune");
    }

    @Test
    void a_page_in_the_order_that_a_user_asks_for() {
        recipe(select(BOOK.title).from(BOOK).orderBy(SORTS.parse("rating desc")).pageQuery(2, null))
                .rows("The Dispossessed", "Exhalation", "Dune");
    }

    @Test
    void columns_that_are_chosen_at_run_time() {
        List<Expr<?>> columns = List.of(BOOK.title, BOOK.pages);
        recipe(select(columns).from(BOOK).where(BOOK.id.le(2)).orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 474
                        Persuasion | 249
                        """);
    }

    @Test
    void groups_that_are_large_enough() {
        @Nullable Long least = 2L;
        List<Condition> conditions = least == null ? List.of() : List.of(count().ge(least));
        recipe(select(AUTHOR.name)
                        .from(AUTHOR)
                        .join(BOOK)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .groupBy(AUTHOR.name)
                        .having(allOf(conditions)))
                .rows("Jane Austen");
    }
}
