package io.colonnade.tests.query;

import static io.colonnade.Sql.partitionBy;
import static io.colonnade.Sql.rowNumber;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.window;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Windows of one name whose values are equal in one statement, and not in the next of its shape. */
class NamedWindowTest {
    private static Window everySo(long many) {
        return window("w", partitionBy(BOOK.id.mod(many)).orderBy(BOOK.id.asc()));
    }

    private static List<String> places(Database db, long one, long other) {
        return select(BOOK.id, rowNumber().over(everySo(one)), rowNumber().over(everySo(other)))
                .into((id, first, second) -> id + ": " + first + " " + second)
                .from(BOOK)
                .orderBy(BOOK.id.asc())
                .fetch(db);
    }

    @Test
    void each_is_what_it_says() {
        everywhere(db -> {
            assertThat(places(db, 2, 2)).containsExactly("1: 1 1", "2: 1 1", "3: 2 2", "4: 2 2", "5: 3 3", "6: 3 3");
            assertThat(places(db, 2, 3)).containsExactly("1: 1 1", "2: 1 1", "3: 2 1", "4: 2 2", "5: 3 2", "6: 3 2");
        });
    }
}
