package io.colonnade.jdbc;

import static io.colonnade.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.colonnade.Shop.Book;
import io.colonnade.Shop.BookRecord;
import io.colonnade.dialect.Postgres;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What one look-up by key costs in memory, the query built anew each time. */
class AllocationTest {
    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 20_000;
    private static final long MOST_BYTES = 1_536;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Database db = Database.of(new StubDriver().dataSource(), Postgres.at(18));
    private long checksum;

    @Test
    void oneFreshLookUpByKeyStaysUnderOneAndAHalfKilobytes() {
        run(WARM_UP);
        long before = threads.getCurrentThreadAllocatedBytes();
        run(ROUNDS);
        long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / ROUNDS;
        assertThat(checksum).isEqualTo(7L * (WARM_UP + ROUNDS));
        assertThat(bytes).as("bytes of one look-up, those of the stub included").isBetween(1L, MOST_BYTES);
    }

    private void run(int times) {
        for (int key = 0; key < times; key++) {
            BookRecord book = select(Book.BOOK)
                    .from(Book.BOOK)
                    .where(Book.BOOK.id.eq(key))
                    .fetchOne(db);
            checksum += book.id();
        }
    }
}
