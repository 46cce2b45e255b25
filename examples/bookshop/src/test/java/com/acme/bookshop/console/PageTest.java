package com.acme.bookshop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {

    record Place(String city, int inhabitants) {}

    record Visit(@Nullable Place place, BigDecimal paid) {}

    @Test
    void drawsTablesWhereTheConsoleCan() {
        assertThat(printed(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                  ┌─────────────┬────────────────────┬───────┐
                  │ place: city │ place: inhabitants │  paid │
                  ├─────────────┼────────────────────┼───────┤
                  │ Ulm         │             128000 │ 12.50 │
                  │ -           │                  - │  3.00 │
                  └─────────────┴────────────────────┴───────┘
                """);
    }

    @Test
    void drawsThemInAsciiElsewhere() {
        assertThat(printed(StandardCharsets.US_ASCII)).isEqualToNormalizingNewlines("""
                  +-------------+--------------------+-------+
                  | place: city | place: inhabitants |  paid |
                  +-------------+--------------------+-------+
                  | Ulm         |             128000 | 12.50 |
                  | -           |                  - |  3.00 |
                  +-------------+--------------------+-------+
                """);
    }

    @Test
    void beginsALineWithAClauseButNotWithinParenthesesOrNames() {
        assertThat(SqlLayout.lines("select \"a from b\" from \"t\" left join (select 1 from \"u\") as \"v\" on true"))
                .containsExactly(
                        "select \"a from b\"", "from \"t\"", "left join (select 1 from \"u\") as \"v\" on true");
    }

    @Test
    void keepsTheStepsOfAStatementApart() {
        assertThat(SqlLayout.lines("update `t` set `a from b` = ?;\nselect 1 from `t`"))
                .containsExactly("update `t`", "set `a from b` = ?;", "select 1", "from `t`");
    }

    private static String printed(Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Page.on(out, charset)
                .rows(List.of(
                        new Visit(new Place("Ulm", 128000), new BigDecimal("12.5")),
                        new Visit(null, new BigDecimal("3.00"))));
        return out.toString(charset);
    }
}
