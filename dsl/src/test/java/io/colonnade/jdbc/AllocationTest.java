package io.colonnade.jdbc;

import static io.colonnade.Sql.compile;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.param;
import static io.colonnade.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.colonnade.Shop.Author;
import io.colonnade.Shop.AuthorRecord;
import io.colonnade.Shop.Book;
import io.colonnade.Shop.BookRecord;
import io.colonnade.dialect.Postgres;
import io.colonnade.query.Compiled;
import io.colonnade.query.NumberExpr;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What statements cost in memory beside the same calls of the driver by hand, on one that answers at once. */
class AllocationTest {
    private static final int LOOK_UPS = 20_000;
    private static final int BATCHES = 40;
    private static final int ROWS = 1_000;

    private static final NumberExpr<Long> KEY = param(Book.BOOK.id);
    private static final Compiled.With1<Long, BookRecord> BY_KEY =
            compile(KEY, select(Book.BOOK).from(Book.BOOK).where(Book.BOOK.id.eq(KEY)));

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final StubDriver driver = new StubDriver();
    private final Database db = Database.of(driver.dataSource(), Postgres.at(18));
    private final List<AuthorRecord> authors = LongStream.range(0, ROWS)
            .mapToObj(id -> new AuthorRecord(id, "Author " + id))
            .toList();

    private long checksum;

    private interface Work {
        long run(int time) throws SQLException;
    }

    /** The bytes of one time, once the work is warm. */
    private long bytes(int times, Work work) throws SQLException {
        run(times, work);
        long before = threads.getCurrentThreadAllocatedBytes();
        run(times, work);
        return (threads.getCurrentThreadAllocatedBytes() - before) / times;
    }

    private void run(int times, Work work) throws SQLException {
        for (int time = 0; time < times; time++) {
            checksum += work.run(time);
        }
    }

    @Test
    void aLookUpByKey() throws SQLException {
        long byHand = bytes(LOOK_UPS, this::byHand);
        long compiled =
                bytes(LOOK_UPS, key -> BY_KEY.with((long) key).fetchOne(db).id());
        long fresh = bytes(
                LOOK_UPS,
                key -> select(Book.BOOK)
                        .from(Book.BOOK)
                        .where(Book.BOOK.id.eq(key))
                        .fetchOne(db)
                        .id());
        assertThat(checksum).isEqualTo(7L * 2 * 3 * LOOK_UPS);
        assertThat(compiled).as("compiled, beside " + byHand).isBetween(1L, byHand + 300);
        assertThat(fresh).as("built anew, beside " + byHand).isBetween(1L, byHand + 700);
    }

    private long byHand(int key) throws SQLException {
        try (Connection connection = driver.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("select")) {
            statement.setLong(1, key);
            try (ResultSet result = statement.executeQuery()) {
                assertThat(result.next()).isTrue();
                BookRecord book = new BookRecord(
                        result.getLong(1), result.getString(2), result.getLong(3), result.getBigDecimal(4));
                return book.id();
            }
        }
    }

    @Test
    void aBatchCostsNothingForEachRow() throws SQLException {
        long byHand = bytes(BATCHES, time -> batchByHand());
        long ours = bytes(
                BATCHES, time -> insertInto(Author.AUTHOR).records(authors).executeBatch(db));
        assertThat(checksum).isEqualTo(2L * 2 * BATCHES * ROWS);
        assertThat(ours).as("a batch of 1,000 beside " + byHand).isBetween(1L, byHand + 8 * ROWS + 6_000);
    }

    private long batchByHand() throws SQLException {
        try (Connection connection = driver.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("insert")) {
            connection.setAutoCommit(false);
            for (AuthorRecord author : authors) {
                statement.setLong(1, author.id());
                statement.setString(2, author.name());
                statement.addBatch();
            }
            long count = statement.executeBatch().length;
            connection.commit();
            connection.setAutoCommit(true);
            return count;
        }
    }
}
