package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of ours and of SQL by hand are told apart, the last digits of an average aside. */
class PlainSqlTest {
    private static final LocalDate DAY = LocalDate.of(1995, 3, 15);

    @Test
    void equal_rows_are_equal_whatever_their_numbers_look_like() {
        assertThat(PlainSql.differences(
                        List.of(List.of(List.of("a", 1L), List.of(new BigDecimal("2.50")), DAY)),
                        List.of(List.of("a", 1, new BigDecimal("2.5"), java.sql.Date.valueOf(DAY)))))
                .isEmpty();
        assertThat(PlainSql.differences(List.of(7L, 8L), List.of(List.of(7), List.of(8))))
                .isEmpty();
        assertThat(PlainSql.differences(
                        List.of(new BigDecimal("0.3333333333")), List.of(List.of(new BigDecimal("0.333333")))))
                .isEmpty();
    }

    @Test
    void other_rows_are_told() {
        assertThat(PlainSql.differences(List.of("a", "b"), List.of(List.of("b"), List.of("a"))))
                .containsExactly("row 1: a instead of [b]", "row 2: b instead of [a]");
        assertThat(PlainSql.differences(List.of("a"), List.of())).containsExactly("row 1: a instead of [no row]");
        assertThat(PlainSql.differences(List.of(), List.of(List.of("a"))))
                .containsExactly("row 1: no row instead of [a]");
        assertThat(PlainSql.differences(List.of(new BigDecimal("2.51")), List.of(List.of(new BigDecimal("2.50")))))
                .hasSize(1);
        assertThat(PlainSql.differences(List.of(List.of("a", "b")), List.of(List.of("a"))))
                .hasSize(1);
    }

    @Test
    void a_row_of_nulls_is_told_from_others() {
        assertThat(PlainSql.isNull(Arrays.asList(null, null))).isTrue();
        assertThat(PlainSql.isNull(Arrays.asList(null, 0))).isFalse();
    }
}
