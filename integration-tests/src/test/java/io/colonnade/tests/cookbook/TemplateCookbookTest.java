package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.all;
import static io.colonnade.Sql.any;
import static io.colonnade.Sql.function;
import static io.colonnade.Sql.identifier;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.scalarNumber;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.type.SqlTypes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Plain SQL in its places, names and functions chosen at run time, and comparisons with whole queries. */
class TemplateCookbookTest {
    @Test
    void an_operator_that_has_no_word_here() {
        recipe(select(BOOK.title, sql("{0} % {1}", BOOK.pages, 100).asNumber(SqlTypes.INTEGER))
                        .from(BOOK)
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 74
                        Persuasion | 49
                        Dune | 12
                        """);
    }

    @Test
    void a_condition_in_plain_sql_among_others() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(
                                sql("{0} in ({1}, {2}) or {0} is null", BOOK.subtitle, "Stories", "A novel")
                                        .asCondition(),
                                BOOK.inPrint)
                        .orderBy(BOOK.id.asc()))
                .rows("Emma", "Persuasion", "Dune");
    }

    @Test
    void a_simple_case_in_plain_sql() {
        recipe(select(sql("case {0} when {1} then {2} when {3} then {4} end", AUTHOR.id, 1L, "first", 2L, "second")
                                .asText()
                                .orElse("later"))
                        .from(AUTHOR)
                        .orderBy(AUTHOR.id.asc()))
                .rows("first", "second", "later", "later");
    }

    @Test
    void plain_sql_inside_of_typed_expressions() {
        recipe(select(BOOK.title
                                .concat(": ")
                                .concat(sql("nullif({0}, {1})", BOOK.subtitle, "Stories")
                                        .asText()
                                        .orElse("no subtitle")))
                        .from(BOOK)
                        .where(BOOK.id.in(3, 5))
                        .orderBy(BOOK.id.asc()))
                .rows("Dune: A novel", "Exhalation: no subtitle");
    }

    @Test
    void a_query_inside_of_plain_sql() {
        var dearest = BOOK.as("dearest");

        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(sql(
                                        "{0} * 2 > {1}",
                                        BOOK.price, select(max(dearest.price)).from(dearest))
                                .asCondition())
                        .orderBy(BOOK.price.asc()))
                .rows("Dune", "The Dispossessed", "Exhalation");
    }

    @Test
    void a_column_whose_name_comes_at_run_time() {
        String chosen = "pages";

        recipe(select(sql("{0}", identifier("book", chosen)).asNumber(SqlTypes.INTEGER))
                        .from(BOOK)
                        .where(BOOK.id.eq(6)))
                .rows(48);
    }

    @Test
    void a_function_by_its_name() {
        recipe(select(function(identifier("upper"), AUTHOR.name).asText().required())
                        .from(AUTHOR)
                        .where(AUTHOR.id.eq(4)))
                .rows("TED CHIANG");
    }

    @Test
    void the_book_that_costs_more_than_all_others_in_print() {
        var other = BOOK.as("other");

        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.gt(all(select(other.price).from(other).where(other.inPrint)))))
                .rows("Exhalation");
    }

    @Test
    void authors_of_any_book_that_is_out_of_print() {
        recipe(select(AUTHOR.name)
                        .from(AUTHOR)
                        .where(AUTHOR.id.eq(any(select(BOOK.authorId).from(BOOK).where(BOOK.inPrint.not())))))
                .rows("Ted Chiang");
    }

    @Test
    void between_two_dates_in_whichever_order() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.published.betweenSymmetric(LocalDate.of(2020, 1, 1), LocalDate.of(1960, 1, 1)))
                        .orderBy(BOOK.published.asc()))
                .rows("Dune", "The Dispossessed", "Exhalation");
    }

    @Test
    void how_far_each_price_is_from_the_highest() {
        var highest = BOOK.as("highest");

        recipe(select(
                                BOOK.title,
                                scalarNumber(select(max(highest.price)).from(highest))
                                        .minus(BOOK.price.nullable()))
                        .from(BOOK)
                        .where(BOOK.id.le(2))
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Emma | 8.30
                        Persuasion | 9.55
                        """);
    }
}
