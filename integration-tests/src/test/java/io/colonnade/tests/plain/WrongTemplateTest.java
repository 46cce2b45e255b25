package io.colonnade.tests.plain;

import static io.colonnade.Sql.identifier;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Wrong.fails;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates that are refused, with what is said. */
class WrongTemplateTest {
    private static void refused(String template, Object... arguments) {
        fails(db -> sql(template, arguments));
    }

    @Test
    void a_template_of_nothing() {
        refused(" \n");
    }

    @Test
    void a_place_without_an_argument() {
        refused("{0} + {1}", 1);
    }

    @Test
    void a_place_where_there_is_no_argument() {
        refused("{0} + 1");
    }

    @Test
    void an_argument_without_a_place() {
        refused("lower(?)", "DUNE");
    }

    @Test
    void a_place_between_quotes() {
        refused("'{0}%'", "DUNE");
    }

    @Test
    void a_second_statement() {
        refused("1; drop table book");
    }

    @Test
    void a_quote_that_is_not_closed() {
        refused("{0} = 'Dune", BOOK.title);
    }

    @Test
    void a_quote_behind_a_backslash() {
        refused("{0} = 'it\\'s'", BOOK.title);
    }

    @Test
    void a_comment_that_is_not_closed() {
        refused("1 /* one");
    }

    @Test
    void a_comment_to_the_end_of_the_template() {
        refused("1 -- one");
    }

    @Test
    void two_minus_signs_without_a_blank() {
        refused("{0}--{1}", BOOK.pages, 1);
    }

    @Test
    void a_comment_with_a_carriage_return() {
        refused("1 -- one\r+ 1\n");
    }

    @Test
    void a_comment_inside_of_a_comment() {
        refused("1 /* one /* two */ */");
    }

    @Test
    void a_comment_that_is_run() {
        refused("1 /*! + 1 */");
    }

    @Test
    void a_dollar_quote_that_is_not_closed() {
        refused("$q$ $$ ");
    }

    @Test
    void a_numbered_dollar() {
        refused("$1 + 1");
    }

    @Test
    void a_brace_that_begins_no_place() {
        refused("{fn abs({0})}", 1);
    }

    @Test
    void a_brace_that_ends_no_place() {
        refused("{0}}", 1);
    }

    @Test
    void a_parenthesis_that_closes_nothing() {
        refused("{0}) or (1 = 1", 1);
    }

    @Test
    void a_parenthesis_that_is_closed_by_a_bracket() {
        refused("(1]");
    }

    @Test
    void a_parenthesis_that_is_not_closed() {
        refused("abs({0}", 1);
    }

    @Test
    void a_bracket_between_quotes_in_brackets() {
        refused("array['a]', '{0}']");
    }

    @Test
    void two_expressions_in_one_template() {
        refused("{0}, {1}", 1, 2);
    }

    @Test
    void an_argument_of_null() {
        fails(db -> sql("{0}", new Object[] {null}));
    }

    @Test
    void an_argument_of_an_unknown_type() {
        refused("{0}", List.of(1));
    }

    @Test
    void an_identifier_of_nothing() {
        fails(db -> identifier(""));
    }

    @Test
    void an_identifier_with_a_zero_character() {
        fails(db -> identifier("book", "a\0b"));
    }

    @Test
    void a_column_in_a_template_whose_table_is_not_in_from() {
        fails(db -> select(sql("lower({0})", AUTHOR.name).asText()).from(BOOK).fetch(db));
    }
}
