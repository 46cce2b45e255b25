package io.colonnade.tests.function;

import static io.colonnade.Sql.atan2;
import static io.colonnade.Sql.greatest;
import static io.colonnade.Sql.least;
import static io.colonnade.Sql.pi;
import static io.colonnade.Sql.random;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.RefusedException;
import io.colonnade.query.NumberExpr;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberFunctionTest {
    private static final NumberExpr<@Nullable Integer> NOTHING = value(1).nullIf(1);

    private static NumberExpr<BigDecimal> decimal(String digits) {
        return value(new BigDecimal(digits));
    }

    @Test
    void remainders_have_the_sign_of_what_is_divided() {
        new Evaluation()
                .gives(value(7).mod(3), 1)
                .gives(value(-7).mod(3), -1)
                .gives(value(7).mod(-3), 1)
                .gives(value(7).mod(value(4)), 3)
                .gives(value(7L).mod(4L), 3L)
                .gives(decimal("7.5").mod(2), new BigDecimal("1.5"))
                .gives(decimal("7.5").mod(new BigDecimal("0.7")), new BigDecimal("0.5"))
                .gives(decimal("7.5").mod(value(2).asDecimal().required()), new BigDecimal("1.5"))
                .gives(decimal("-7.5").mod(decimal("2")), new BigDecimal("-1.5"))
                .gives(NOTHING.mod(3), null)
                .check();
    }

    @Test
    void powers_and_logarithms() {
        new Evaluation()
                .gives(value(2).power(10), 1024.0)
                .gives(value(2).power(-1), 0.5)
                .gives(decimal("2.5").power(2), 6.25)
                .gives(value(2.0).power(value(3)), 8.0)
                .gives(value(10).power(decimal("0.5")), Math.sqrt(10))
                .gives(value(16).sqrt(), 4.0)
                .gives(decimal("2").sqrt(), Math.sqrt(2))
                .gives(value(0).sqrt(), 0.0)
                .gives(value(1).exp(), Math.E)
                .gives(decimal("10").ln(), Math.log(10))
                .gives(value(1000).log10(), 3.0)
                .gives(value(10.0).log10(), 1.0)
                .gives(NOTHING.sqrt(), null)
                .gives(NOTHING.power(2), null)
                .gives(value(2).power(NOTHING), null)
                .check();
    }

    @Test
    void angles() {
        new Evaluation()
                .gives(value(1).sin(), Math.sin(1))
                .gives(value(1).cos(), Math.cos(1))
                .gives(value(1).tan(), Math.tan(1))
                .gives(decimal("0.5").asin(), Math.asin(0.5))
                .gives(value(0.5).acos(), Math.acos(0.5))
                .gives(value(1).atan(), Math.PI / 4)
                .gives(atan2(value(1), value(-2)), Math.atan2(1, -2))
                .gives(atan2(decimal("0.5"), value(2.0)), Math.atan2(0.5, 2))
                .gives(pi(), Math.PI)
                .gives(pi().degrees(), 180.0)
                .gives(value(180).radians(), Math.PI)
                .gives(decimal("90").radians().sin(), 1.0)
                .gives(NOTHING.radians(), null)
                .check();
    }

    @Test
    void whole_numbers_near_by() {
        new Evaluation()
                .gives(decimal("1.5").floor(), new BigDecimal(1))
                .gives(decimal("-1.5").floor(), new BigDecimal(-2))
                .gives(decimal("1.2").ceiling(), new BigDecimal(2))
                .gives(decimal("-1.5").ceiling(), new BigDecimal(-1))
                .gives(value(2.5).floor(), 2.0)
                .gives(value(-2.5).ceiling(), -2.0)
                .gives(value(7).floor(), 7)
                .gives(decimal("-1.559").truncate(2), new BigDecimal("-1.55"))
                .gives(decimal("1.559").truncate(0), new BigDecimal("1"))
                .gives(decimal("1559").truncate(-2), new BigDecimal("1500"))
                .gives(value(1559).truncate(-2), 1500)
                .gives(value(2.75).truncate(1), 2.7)
                .gives(value(1559).round(-2), 1600)
                .gives(NOTHING.truncate(1), null)
                .check();
    }

    @Test
    void signs() {
        new Evaluation()
                .gives(value(-5).sign(), -1)
                .gives(value(0L).sign(), 0)
                .gives(decimal("0.01").sign(), 1)
                .gives(value(-0.5).sign(), -1)
                .gives(NOTHING.sign(), null)
                .check();
    }

    @Test
    void bits() {
        new Evaluation()
                .gives(value(6).bitAnd(3), 2)
                .gives(value(6).bitOr(1), 7)
                .gives(value(6).bitXor(3), 5)
                .gives(value(-1).bitAnd(-4), -4)
                .gives(value(-1L).bitXor(value(5L)), -6L)
                .gives(value(Long.MIN_VALUE).bitOr(1), Long.MIN_VALUE + 1)
                .gives(NOTHING.bitAnd(1), null)
                .check();
    }

    @Test
    void decimals_of_a_scale() {
        new Evaluation()
                .gives(decimal("1.005").asDecimal(2), new BigDecimal("1.01"))
                .gives(decimal("-1.005").asDecimal(2), new BigDecimal("-1.01"))
                .gives(value(12).asDecimal(2).asText(), "12.00")
                .gives(value(2.5).asDecimal(0), new BigDecimal("3"))
                .gives(value(2.125).asDecimal(2), new BigDecimal("2.13"))
                .gives(value(9).asDecimal(3).dividedBy(2).asDecimal(1).asText(), "4.5")
                .gives(NOTHING.asDecimal(2), null)
                .check();
    }

    @Test
    void null_in_place_of_a_number_and_the_greatest() {
        new Evaluation()
                .gives(value(0).nullIf(0), null)
                .gives(value(1).nullIf(0), 1)
                .gives(decimal("1.50").nullIf(new BigDecimal("1.5")), null)
                .gives(value(10).dividedBy(value(0).nullIf(0).orElse(2)), 5)
                .gives(greatest(value(1), value(3), value(2)), 3)
                .gives(least(decimal("1.5"), decimal("-2")), new BigDecimal("-2"))
                .gives(greatest(value(1.5)), 1.5)
                .gives(greatest(value(1).nullable(), NOTHING), null)
                .gives(greatest(NOTHING, value(1).nullable(), value(2).nullable()), null)
                .gives(least(value(1).nullable(), value(2).nullable(), NOTHING), null)
                .gives(greatest(value(2), value(2)), 2)
                .gives(greatest(least(value(7), value(5)), value(3)), 5)
                .check();
    }

    @Test
    void random_numbers_differ_from_row_to_row() {
        everywhere(db -> {
            List<Double> numbers = select(random()).from(DIGIT).fetch(db);
            assertThat(numbers)
                    .hasSize(10)
                    .allSatisfy(number -> assertThat(number).isBetween(0.0, 1.0));
            assertThat(new HashSet<>(numbers)).hasSize(10);
            assertThat(select(DIGIT.n).from(DIGIT).orderBy(random().asc()).fetch(db))
                    .containsExactlyInAnyOrderElementsOf(
                            select(DIGIT.n).from(DIGIT).fetch(db));
        });
    }

    @Test
    void what_is_another_number_everywhere_is_refused() {
        assertThatThrownBy(() -> value(7.5).mod(2.0).abs())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Convert it first: asDecimal().");
        assertThatThrownBy(() -> value(7.5).asText().length())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("asDecimal(2).asText()");
        assertThatThrownBy(() -> value(7).asDecimal(17).abs())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("more decimals than every database has: 16 at most");
        assertThatThrownBy(() -> value(7.5).bitAnd(1).abs())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("bitAnd(…) is given An expression, which is double precision");
    }
}
