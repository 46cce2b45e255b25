package com.acme.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bookshop.console.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One program and one set of generated sources on all databases. */
class TourTest {

    @Test
    void showsTheRowsOfTheShop() {
        assertThat(rows(tour("h2")))
                .contains("  | Dune                      | Frank Herbert     | HARDCOVER | 24.00 |")
                .contains("  Rolled back: the books cost 28.50, the purse holds 20.00")
                .contains("  Is it still there? No");
    }

    /** On H2 and PostgreSQL, and with {@code -Pall-engines} on MySQL and MariaDB too. */
    @ParameterizedTest
    @MethodSource("engines")
    void showsTheSameRowsOnEachDatabase(String engine) {
        assertThat(rows(tour(engine))).isEqualTo(rows(tour("h2")));
    }

    static String[] engines() {
        return System.getProperty("bookshop.engines").split(",", -1);
    }

    @Test
    void showsTheStatementsOfTheDatabaseThatItRunsOn() {
        assertThat(tour("h2"))
                .contains("    from final table (insert into \"author\" (\"name\", \"born\") values (?, ?))");
        assertThat(tour("postgres")).contains("    returning \"author\".\"id\"");
    }

    private static String tour(String engine) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (Shop shop = Shop.scratch(engine)) {
            new Tour(shop.database(), Page.on(printed, StandardCharsets.US_ASCII)).run();
        }
        return printed.toString(StandardCharsets.US_ASCII);
    }

    /** Everything but the SQL, which differs. */
    private static List<String> rows(String page) {
        return page.lines().filter(line -> !line.startsWith("    ")).toList();
    }
}
