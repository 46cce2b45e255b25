package io.colonnade.tests.fault;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;

import io.colonnade.query.Select;
import io.colonnade.tests.db.Digit;

/** A query that no database answers within minutes. */
final class Slow {
    static final Select<Long> QUERY = query();

    private Slow() {}

    private static Select<Long> query() {
        Select<Long> query = select(count()).from(DIGIT);
        for (int copy = 0; copy < 10; copy++) {
            Digit digit = DIGIT.as("d" + copy);
            query = query.join(digit).on(digit.n.plus(DIGIT.n).gt(copy % 3));
        }
        return query;
    }
}
