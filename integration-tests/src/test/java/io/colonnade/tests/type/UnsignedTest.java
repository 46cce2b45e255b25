package io.colonnade.tests.type;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Maybe.MAYBE;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.row.RowCursor;
import io.colonnade.schema.NumberColumn;
import io.colonnade.schema.View;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code bigint unsigned}, where no column has it: a decimal that is read as a whole number. */
class UnsignedTest {
    private static final BigInteger GREATEST = new BigInteger("18446744073709551615");
    private static final Counter COUNTER = new Counter();

    private static final class Counter extends View<BigInteger> {
        private final NumberColumn<BigInteger> number = bigintUnsigned("a_numeric");

        Counter() {
            super(null, "maybe", null);
        }

        @Override
        public BigInteger read(RowCursor row) {
            return row.next(number);
        }
    }

    @Test
    void is_written_compared_calculated_and_read() {
        List<BigInteger> read = everywhereResult((target, db) -> {
            insertInto(MAYBE).set(MAYBE.id, 1).set(COUNTER.number, GREATEST).execute(db);
            insertInto(MAYBE)
                    .set(MAYBE.id, 2)
                    .set(MAYBE.aNumeric, BigDecimal.TEN)
                    .execute(db);
            assertThat(select(COUNTER)
                            .from(COUNTER)
                            .where(COUNTER.number.eq(GREATEST))
                            .fetchOne(db))
                    .isEqualTo(GREATEST);
            assertThat(select(COUNTER.number.plus(5))
                            .from(COUNTER)
                            .where(COUNTER.number.lt(11))
                            .fetchOne(db))
                    .isEqualTo(BigInteger.valueOf(15));
            List<BigInteger> found = select(COUNTER)
                    .from(COUNTER)
                    .where(COUNTER.number.in(new BigDecimal("10.0"), GREATEST))
                    .orderBy(COUNTER.number.desc())
                    .fetch(db);
            MAYBE.deleteByKey(1).execute(db);
            MAYBE.deleteByKey(2).execute(db);
            return found;
        });
        assertThat(read).containsExactly(GREATEST, BigInteger.TEN);
    }
}
