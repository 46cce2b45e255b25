package io.colonnade.tests.change;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.StaleRowException;
import io.colonnade.query.RowWriter;
import io.colonnade.query.VersionedChange;
import io.colonnade.row.RowCursor;
import io.colonnade.schema.Column;
import io.colonnade.schema.NumberColumn;
import io.colonnade.schema.Table;
import io.colonnade.schema.TextColumn;
import io.colonnade.tests.db.ReviewRecord;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that are written only as long as they have the version that was read. */
class VersionTest {
    private static final Versioned VERSIONED = new Versioned();

    /** The table {@code review} as it is generated when {@code stars} is a version column. */
    private static final class Versioned extends Table<ReviewRecord> {
        private final NumberColumn<Long> bookId = bigint("book_id");
        private final NumberColumn<Long> customerId = bigint("customer_id");
        private final NumberColumn<Short> stars = smallint("stars");
        private final TextColumn<@Nullable String> body = text("body").nullable();

        Versioned() {
            super(null, "review", null);
        }

        @Override
        public ReviewRecord read(RowCursor row) {
            return new ReviewRecord(
                    row.nextLong(bookId), row.nextLong(customerId), row.nextShort(stars), row.nextOrNull(body));
        }

        @Override
        public void write(RowWriter writer, ReviewRecord row) {
            writer.put(bookId, row.bookId());
            writer.put(customerId, row.customerId());
            writer.put(stars, row.stars());
            writer.put(body, row.body());
        }

        @Override
        public List<Column<?>> primaryKey() {
            return List.of(bookId, customerId);
        }

        VersionedChange update(ReviewRecord row) {
            return updateByVersion(
                    values(row), stars, row.stars(), bookId.eq(row.bookId()), customerId.eq(row.customerId()));
        }

        VersionedChange delete(ReviewRecord row) {
            return deleteByVersion(stars, row.stars(), bookId.eq(row.bookId()), customerId.eq(row.customerId()));
        }
    }

    private static final String STALE = "review has no row with this record's book_id, customer_id and stars: it was"
            + " changed or deleted after the record was read, and nothing was written. Read the row again with"
            + " byKey(…), and decide what of the change is still wanted.";

    @Test
    void an_update_counts_the_version_up() {
        verify(VERSIONED.update(new ReviewRecord(3, 2, (short) 4, "Sand everywhere.")))
                .sql("""
                         update "review"
                         set "body" = ?, "stars" = "review"."stars" + ?
                         where "review"."book_id" = ? and "review"."customer_id" = ? and "review"."stars" = ?""")
                .binds("Sand everywhere.", (short) 1, 3L, 2L, (short) 4)
                .changes(1);
        everywhere(db -> assertThat(REVIEW.byKey(3, 2).fetchOne(db))
                .isEqualTo(new ReviewRecord(3, 2, (short) 5, "Sand everywhere.")));
    }

    @Test
    void a_delete_goes_by_the_version() {
        verify(VERSIONED.delete(new ReviewRecord(3, 2, (short) 4, "whatever")))
                .sql("""
                         delete from "review"
                         where "review"."book_id" = ? and "review"."customer_id" = ? and "review"."stars" = ?""")
                .binds(3L, 2L, (short) 4)
                .changes(1);
        everywhere(db -> assertThat(REVIEW.byKey(3, 2).fetchOptional(db)).isEmpty());
    }

    @Test
    void what_was_changed_by_somebody_else_is_not_written() {
        everywhere(db -> {
            ReviewRecord read = REVIEW.byKey(3, 2).fetchOne(db);
            VERSIONED.update(read).execute(db);
            assertThatThrownBy(() -> VERSIONED.update(read).execute(db))
                    .isInstanceOfSatisfying(
                            StaleRowException.class,
                            stale -> assertThat(stale.table()).isEqualTo("review"))
                    .hasMessage(STALE);
            assertThatThrownBy(() -> VERSIONED.delete(read).execute(db))
                    .isInstanceOf(StaleRowException.class)
                    .hasMessage(STALE);
            ReviewRecord now = REVIEW.byKey(3, 2).fetchOne(db);
            assertThat(now.stars()).isEqualTo((short) 5);
            VERSIONED.update(now).execute(db);
            assertThat(REVIEW.byKey(3, 2).fetchOne(db).stars()).isEqualTo((short) 6);
            assertThat(select(count()).from(REVIEW).fetchOne(db)).isEqualTo(3);
        });
    }

    @Test
    void what_was_deleted_is_not_written() {
        everywhere(db -> {
            ReviewRecord read = REVIEW.byKey(3, 2).fetchOne(db);
            REVIEW.deleteByKey(3, 2).execute(db);
            assertThatThrownBy(() -> VERSIONED.update(read).execute(db)).isInstanceOf(StaleRowException.class);
            assertThatThrownBy(() -> VERSIONED.delete(read).execute(db)).isInstanceOf(StaleRowException.class);
        });
    }

    /** The other one waits for the row, and then sees that it was too late. */
    @Test
    void of_two_at_once_one_wins() throws InterruptedException {
        everywhere(db -> {
            ReviewRecord read = REVIEW.byKey(3, 2).fetchOne(db);
            CompletableFuture<Void> other = db.transactionResult(tx -> {
                VERSIONED.update(read).execute(tx);
                CompletableFuture<Void> waits =
                        CompletableFuture.runAsync(() -> VERSIONED.update(read).execute(db));
                TimeUnit.MILLISECONDS.sleep(200);
                assertThat(waits).isNotDone();
                return waits;
            });
            assertThatThrownBy(other::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(StaleRowException.class);
            assertThat(REVIEW.byKey(3, 2).fetchOne(db).stars()).isEqualTo((short) 5);
        });
    }

    @Test
    void a_stale_row_rolls_a_transaction_back() {
        everywhere(db -> {
            ReviewRecord one = REVIEW.byKey(3, 1).fetchOne(db);
            ReviewRecord two = REVIEW.byKey(3, 2).fetchOne(db);
            VERSIONED.update(two).execute(db);
            assertThatThrownBy(() -> db.transaction(tx -> {
                        VERSIONED.update(one).execute(tx);
                        VERSIONED.update(two).execute(tx);
                    }))
                    .isInstanceOf(StaleRowException.class);
            assertThat(REVIEW.byKey(3, 1).fetchOne(db)).isEqualTo(one);
        });
    }

    @Test
    void a_version_that_cannot_be_counted_up_is_an_error_of_the_database() {
        everywhere(db -> {
            ReviewRecord last = new ReviewRecord(3, 2, Short.MAX_VALUE, null);
            REVIEW.update(last).execute(db);
            assertThatThrownBy(() -> VERSIONED.update(last).execute(db)).isInstanceOf(DatabaseException.class);
            assertThat(REVIEW.byKey(3, 2).fetchOne(db)).isEqualTo(last);
        });
    }
}
