package io.colonnade.tests.function;

import static io.colonnade.Sql.concatWs;
import static io.colonnade.Sql.greatest;
import static io.colonnade.Sql.least;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.recipe;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.query.TextExpr;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextFunctionTest {
    private static final TextExpr<String> ABC = value("abcdef");

    /** A null of the database's making. */
    private static final TextExpr<@Nullable String> NOTHING = value("x").nullIf("x");

    @Test
    void blanks_are_trimmed() {
        new Evaluation()
                .gives(value("  a b  ").trim(), "a b")
                .gives(value("  a b  ").ltrim(), "a b  ")
                .gives(value("  a b  ").rtrim(), "  a b")
                .gives(value("   ").trim(), "")
                .gives(value("\ta\n").trim(), "\ta\n")
                .gives(value("  a b  ").trim().length(), 3)
                .gives(NOTHING.trim(), null)
                .check();
    }

    @Test
    void parts_of_a_text() {
        new Evaluation()
                .gives(ABC.substring(3), "cdef")
                .gives(ABC.substring(1), "abcdef")
                .gives(ABC.substring(7), "")
                .gives(ABC.substring(99), "")
                .gives(ABC.substring(2, 3), "bcd")
                .gives(ABC.substring(2, 0), "")
                .gives(ABC.substring(5, 99), "ef")
                .gives(ABC.left(2), "ab")
                .gives(ABC.left(0), "")
                .gives(ABC.left(99), "abcdef")
                .gives(ABC.right(2), "ef")
                .gives(ABC.right(0), "")
                .gives(ABC.right(99), "abcdef")
                .gives(value("a b ").right(2), "b ")
                .gives(value("äöü€x").substring(2, 3), "öü€")
                .gives(value("äöü€x").left(4).length(), 4)
                .gives(NOTHING.substring(2), null)
                .gives(NOTHING.left(2), null)
                .check();
    }

    @Test
    void computed_places() {
        new Evaluation()
                .gives(ABC.substring(value(3)), "cdef")
                .gives(ABC.substring(value(1)), "abcdef")
                .gives(ABC.substring(value(3L), value(2L)), "cd")
                .gives(ABC.substring(value(0)), "abcdef")
                .gives(ABC.substring(value(-2)), "abcdef")
                .gives(ABC.substring(value(3), value(2)), "cd")
                .gives(ABC.substring(value(0), value(3)), "ab")
                .gives(ABC.substring(value(-1), value(4)), "ab")
                .gives(ABC.substring(value(-9), value(4)), "")
                .gives(ABC.substring(value(2), value(-1)), "")
                .gives(ABC.substring(value(2), NOTHING.length()), null)
                .gives(ABC.substring(ABC.position("c")), "cdef")
                .gives(ABC.substring(ABC.position("c").plus(1)), "def")
                .gives(ABC.substring(value(1), ABC.position("d").minus(1)), "abc")
                .gives(ABC.substring(NOTHING.length()), null)
                .check();
    }

    @Test
    void places_count_characters_from_one() {
        new Evaluation()
                .gives(ABC.position("c"), 3)
                .gives(ABC.position("cd"), 3)
                .gives(ABC.position("x"), 0)
                .gives(value("a b ").position(" "), 2)
                .gives(value("äöü").position("ü"), 3)
                .gives(ABC.position(value("e")), 5)
                .gives(ABC.position(value("x").replace("x", "")), 1)
                .gives(NOTHING.position("c"), null)
                .gives(ABC.position(NOTHING), null)
                .gives(NOTHING.position(value("x").replace("x", "")), null)
                .check();
    }

    /** MySQL goes by the collation of the text that is searched, and a value has that of the connection. */
    @Test
    void a_column_is_found_in_a_value_letter_by_letter() {
        recipe(select(
                                value("Emma and DUNE").position(BOOK.title.upper()),
                                value("Emma and DUNE").position(BOOK.title))
                        .from(BOOK)
                        .where(BOOK.title.in("Emma", "Dune"))
                        .orderBy(BOOK.title.asc()))
                .table("""
                        10 | 0
                        0 | 1
                        """);
    }

    @Test
    void replaced_padded_and_repeated() {
        new Evaluation()
                .gives(value("a,b,,c").replace(",", ";"), "a;b;;c")
                .gives(value("a,b").replace(",", ""), "ab")
                .gives(value("aBb").replace("b", "x"), "aBx")
                .gives(value("ab").replace("", "x"), "ab")
                .gives(value("a.b").replace(value("."), value("-")), "a-b")
                .gives(value("a.b").replace(value("."), NOTHING), null)
                .gives(value("a.b").replace(value("x"), NOTHING), null)
                .gives(value("7").lpad(3, '0'), "007")
                .gives(value("12345").lpad(3, '0'), "123")
                .gives(value("ab").lpad(4), "  ab")
                .gives(value("").lpad(2, '*'), "**")
                .gives(value("ab").lpad(0, '*'), "")
                .gives(value("ab").rpad(4, '.'), "ab..")
                .gives(value("abcde").rpad(3, '.'), "abc")
                .gives(value("ab").rpad(4).length(), 4)
                .gives(value("a ").rpad(4, '.'), "a ..")
                .gives(NOTHING.lpad(3, '0'), null)
                .gives(value("ab").repeat(3), "ababab")
                .gives(value("ab").repeat(0), "")
                .gives(NOTHING.repeat(3), null)
                .gives(value("abä").reverse(), "äba", H2)
                .check();
    }

    @Test
    void texts_are_joined_without_those_that_are_null() {
        new Evaluation()
                .gives(concatWs(", ", value("a"), NOTHING, value("b")), "a, b")
                .gives(concatWs(", ", value(""), value("b")), ", b")
                .gives(concatWs("-", NOTHING, NOTHING), "")
                .gives(concatWs("", value("a"), value("b"), value("c")), "abc")
                .gives(concatWs("-", value("a"), value(7).asText()), "a-7")
                .gives(concatWs("-", value("a"), concatWs("+", value("b"), ABC)), "a-b+abcdef")
                .gives(concatWs("+", value("a"), ABC).concat("!"), "a+abcdef!")
                .check();
    }

    @Test
    void separated_parts() {
        new Evaluation()
                .gives(value("a,b,c").splitPart(",", 1), "a", H2, SQLSERVER)
                .gives(value("a,b,c").splitPart(",", 3), "c", H2, SQLSERVER)
                .gives(value("a,b,c").splitPart(",", 4), "", H2, SQLSERVER)
                .gives(value("abc").splitPart(",", 1), "abc", H2, SQLSERVER)
                .gives(value("abc").splitPart(",", 2), "", H2, SQLSERVER)
                .gives(value("a--b-c").splitPart("--", 2), "b-c", H2, SQLSERVER)
                .gives(value(",b").splitPart(",", 1), "", H2, SQLSERVER)
                .gives(NOTHING.splitPart(",", 1), null, H2, SQLSERVER)
                .check();
    }

    @Test
    void regular_expressions() {
        new Evaluation()
                .gives(value("Order 66").matches("[0-9]+").asValue(), true, SQLSERVER)
                .gives(value("Order 66").matches("^[0-9]+$").asValue(), false, SQLSERVER)
                .gives(value("Order").matches("order").asValue(), false, SQLSERVER)
                .gives(NOTHING.matches("x").asValue(), null, SQLSERVER)
                .gives(value("Order").matches("x").not().asValue(), true, SQLSERVER)
                .gives(value("a1b22").regexpReplace("[0-9]+", "#"), "a#b#", SQLSERVER)
                .gives(value("aAa").regexpReplace("a", ""), "A", SQLSERVER)
                .gives(value("a1b22").regexpSubstr("[0-9]+$"), "22", SQLSERVER)
                .gives(value("Aa").regexpSubstr("a"), "a", SQLSERVER)
                .gives(value("abc").regexpSubstr("[0-9]+"), null, SQLSERVER)
                .gives(value("abc").regexpSubstr("[0-9]*"), "", SQLSERVER)
                .gives(NOTHING.regexpSubstr("[0-9]*"), null, SQLSERVER)
                .check();
    }

    @Test
    void capitals_do_not_count() {
        new Evaluation()
                .gives(value("Dune").eqIgnoreCase("DUNE").asValue(), true)
                .gives(value("Ärger").eqIgnoreCase("äRGER").asValue(), true)
                .gives(value("Dune").likeIgnoreCase("d_NE").asValue(), true)
                .gives(value("Dune").containsIgnoreCase("UN").asValue(), true)
                .gives(value("Dune").containsIgnoreCase("%").asValue(), false)
                .gives(value("Dune").startsWithIgnoreCase("du").asValue(), true)
                .gives(value("Dune").endsWithIgnoreCase("NE").asValue(), true)
                .gives(value("Dune").endsWithIgnoreCase("DU").asValue(), false)
                .gives(value("a%b").like(value("a\\%").concat("b")).asValue(), true)
                .gives(NOTHING.containsIgnoreCase("x").asValue(), null)
                .check();
    }

    @Test
    void sums() {
        String sha256 = "33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc";
        new Evaluation()
                .gives(value("ä").md5(), "8419b71c87a225a2c70b50486fbee545", SQLSERVER)
                .gives(value("").md5(), "d41d8cd98f00b204e9800998ecf8427e", SQLSERVER)
                .gives(value("ä").sha256(), sha256, SQLSERVER)
                .gives(NOTHING.sha256(), null, SQLSERVER)
                .check();
    }

    @Test
    void texts_as_other_types() {
        new Evaluation()
                .gives(value("-42").asInteger(), -42, MYSQL, MARIADB)
                .gives(value("9000000000").asLong(), 9_000_000_000L, MYSQL, MARIADB)
                .gives(value("12.50").asDecimal(), new BigDecimal("12.50"), MYSQL, MARIADB, SQLSERVER)
                .gives(value("2024-02-29").asDate(), LocalDate.of(2024, 2, 29), MYSQL, MARIADB)
                .gives(NOTHING.asInteger(), null, MYSQL, MARIADB)
                .gives(value(-7).asText(), "-7")
                .gives(value(9_000_000_000L).asText(), "9000000000")
                .gives(value(new BigDecimal("12.5")).asDecimal(2).asText(), "12.50")
                .gives(value(LocalDate.of(2024, 2, 29)).asText(), "2024-02-29")
                .gives(
                        value(UUID.fromString("ABCDEF01-2345-6789-abcd-ef0123456789"))
                                .asText(),
                        "abcdef01-2345-6789-abcd-ef0123456789")
                .check();
    }

    @Test
    void null_in_place_of_a_text_and_the_greatest() {
        new Evaluation()
                .gives(value("a").nullIf("a"), null)
                .gives(value("a").nullIf("b"), "a")
                .gives(value("a").nullIf(NOTHING), "a")
                .gives(value("").nullIf(""), null)
                .gives(greatest(value("a"), value("c"), value("b")), "c")
                .gives(least(value("b"), value("a")), "a")
                .gives(greatest(value("b").nullable(), NOTHING), null)
                .check();
    }

    @Test
    void what_means_something_else_everywhere_is_refused() {
        assertThatThrownBy(() -> ABC.left(-1).length())
                .isInstanceOf(RefusedException.class)
                .hasMessage("The length of left(…) is -1, but has to be 0 or more. What would be less means something"
                        + " else on every database. [colonnade:statement]");
        assertThatThrownBy(() -> ABC.substring(0).length())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("The beginning of substring(…) is 0, but has to be 1 or more.");
        assertThatThrownBy(() -> ABC.position("").asText())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is given an empty text");
        assertThatThrownBy(() -> ABC.regexpReplace("a", "$1").length())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has a \\ or a $ in it");
    }
}
