package io.colonnade.tests.run;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One database and one query, shared by threads. */
@Timeout(60)
class SharingTest {
    private static final int THREADS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void threads_share_a_database_and_a_query() throws Exception {
        Select<String> titles = select(BOOK.title).from(BOOK).orderBy(BOOK.id.asc());
        everywhere(db -> {
            List<Future<String>> found = new ArrayList<>();
            for (int task = 0; task < 64; task++) {
                long id = task % 6 + 1L;
                found.add(threads.submit(() -> titles.where(BOOK.id.eq(id)).fetchOne(db)));
            }
            List<String> expected = titles.fetch(db);
            for (int task = 0; task < 64; task++) {
                assertThat(found.get(task).get(20, TimeUnit.SECONDS)).isEqualTo(expected.get(task % 6));
            }
        });
    }

    @Test
    void a_transaction_belongs_to_its_thread() throws Exception {
        everywhere(db -> db.transaction(tx -> {
            insertInto(DIGIT).values(NewDigit.n(10)).execute(tx);
            Future<Long> elsewhere =
                    threads.submit(() -> select(count()).from(DIGIT).fetchOne(db));
            assertThat(elsewhere.get(20, TimeUnit.SECONDS)).isEqualTo(10);
            assertThat(select(count()).from(DIGIT).fetchOne(tx)).isEqualTo(11);
        }));
    }
}
