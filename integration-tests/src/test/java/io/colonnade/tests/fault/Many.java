package io.colonnade.tests.fault;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;

import io.colonnade.query.Select;

/** Many rows. */
final class Many {
    private Many() {}

    /** Ten to the power of {@code digits} rows. */
    static Select<Integer> rows(int digits) {
        Select<Integer> query = select(DIGIT.n).from(DIGIT);
        for (int copy = 1; copy < digits; copy++) {
            query = query.crossJoin(DIGIT.as("d" + copy));
        }
        return query;
    }
}
