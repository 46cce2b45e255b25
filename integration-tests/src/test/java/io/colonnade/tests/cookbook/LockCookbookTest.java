package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Order.ORDER;
import static io.colonnade.tests.harness.Verify.recipe;

import org.junit.jupiter.api.Test;

/** Rows that others may not touch for the time of a transaction. */
class LockCookbookTest {
    @Test
    void a_row_that_is_read_to_be_changed() {
        recipe(select(BOOK.price).from(BOOK).where(BOOK.id.eq(1)).forUpdate())
                .numerically()
                .table("7.5");
    }

    @Test
    void a_row_that_another_must_not_hold() {
        recipe(select(BOOK.title).from(BOOK).where(BOOK.id.eq(1)).forUpdate().noWait())
                .rows("Emma");
    }

    @Test
    void the_next_free_piece_of_work_of_a_queue() {
        recipe(select(ORDER.id)
                        .from(ORDER)
                        .where(ORDER.status.eq("open"))
                        .orderBy(ORDER.placed.asc())
                        .limit(1)
                        .forUpdate()
                        .skipLocked())
                .rows(2L);
    }
}
