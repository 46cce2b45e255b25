package io.colonnade.tests.fault;

import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sql;
import static io.colonnade.tests.db.Digit.DIGIT;

import io.colonnade.query.Select;
import io.colonnade.tests.db.Digit;
import io.colonnade.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Ten thousand rows, of which the database cannot compute one. */
final class FailingRows {
    private FailingRows() {}

    static Select<@Nullable Integer> at(int row) {
        Digit thousands = DIGIT.as("thousands");
        Digit hundreds = DIGIT.as("hundreds");
        Digit tens = DIGIT.as("tens");
        return select(sql(
                                "case when 1000 * {0} + 100 * {1} + 10 * {2} + {3} = {4}"
                                        + " then (select q.n from digit q) else 1 end",
                                thousands.n, hundreds.n, tens.n, DIGIT.n, row)
                        .as(SqlTypes.INTEGER))
                .from(DIGIT)
                .crossJoin(tens)
                .crossJoin(hundreds)
                .crossJoin(thousands);
    }
}
