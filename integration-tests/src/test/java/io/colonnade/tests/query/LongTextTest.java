package io.colonnade.tests.query;

import static io.colonnade.Sql.select;
import static io.colonnade.Sql.stringAgg;
import static io.colonnade.tests.db.Book.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.tests.harness.Verify;
import org.junit.jupiter.api.Test;

/** Texts of many rows are never cut, and each keeps its own separator. */
class LongTextTest {
    private static final int LONGER_THAN_ANY_LIMIT_BY_DEFAULT = 300_000;

    @Test
    void a_text_of_more_than_a_megabyte() {
        String separator = "-".repeat(LONGER_THAN_ANY_LIMIT_BY_DEFAULT);
        Verify.everywhere(db -> {
            String text = select(stringAgg(BOOK.title, separator)).from(BOOK).fetchOne(db);
            assertThat(text).hasSize(58 + 5 * LONGER_THAN_ANY_LIMIT_BY_DEFAULT);
        });
    }

    @Test
    void one_shape_with_two_separators() {
        Verify.everywhere(db -> {
            for (String separator : new String[] {"/", "; "}) {
                String text = select(stringAgg(BOOK.title, separator).orderBy(BOOK.id.asc()))
                        .from(BOOK)
                        .where(BOOK.id.le(2))
                        .fetchOne(db);
                assertThat(text).isEqualTo("Emma" + separator + "Persuasion");
            }
        });
    }
}
