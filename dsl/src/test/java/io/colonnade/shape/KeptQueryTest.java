package io.colonnade.shape;

import static io.colonnade.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.colonnade.Shop.Book;
import io.colonnade.dialect.Mysql;
import io.colonnade.dialect.Postgres;
import io.colonnade.query.BoundStatement.Bind;
import io.colonnade.query.Select;
import io.colonnade.render.ReadyStatement;
import io.colonnade.render.Rendering;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A query that is run again remembers its text, of the database that ran it last. */
class KeptQueryTest {
    private static final Book BOOK = Book.BOOK;

    private final Rendering postgres = new Rendering(Postgres.at(18).grammar());
    private final Rendering mysql = new Rendering(Mysql.at(8).grammar());

    private static Select<Long> query(long id) {
        return select(BOOK.id).from(BOOK).where(BOOK.id.gt(id));
    }

    private static void isRight(ReadyStatement ready, char quote, long id) {
        assertThat(ready.sql()).startsWith("select " + quote + "book" + quote + "." + quote + "id" + quote);
        assertThat(ready.bound().binds()).extracting(Bind::value).containsExactly(id);
    }

    @Test
    void onEachDatabaseItHasTheTextOfThat() {
        Select<Long> query = query(7);
        for (int round = 0; round < 3; round++) {
            isRight(postgres.prepare(query), '"', 7);
            isRight(postgres.prepare(query), '"', 7);
            isRight(mysql.prepare(query), '`', 7);
        }
    }

    @Test
    void whatIsMadeOfItIsAnotherQuery() {
        Select<Long> query = query(7);
        isRight(postgres.prepare(query), '"', 7);
        assertThat(postgres.prepare(query.limit(3)).sql()).endsWith(" limit ?");
        assertThat(postgres.prepare(query.named("all")).name()).isEqualTo("all");
        assertThat(postgres.prepare(query).name()).isNull();
        isRight(postgres.prepare(query), '"', 7);
    }

    @Test
    @Timeout(60)
    void threadsOnSeveralDatabasesDoNotMixThemUp() {
        Select<Long> query = query(7);
        IntStream.range(0, 20_000).parallel().forEach(number -> {
            if (number % 2 == 0) {
                isRight(postgres.prepare(query), '"', 7);
            } else {
                isRight(mysql.prepare(query), '`', 7);
            }
        });
    }

    /** Two of one shape have one text, and each its own values. */
    @Test
    void valuesAreItsOwn() {
        Select<Long> seven = query(7);
        Select<Long> eight = query(8);
        for (int round = 0; round < 2; round++) {
            isRight(postgres.prepare(seven), '"', 7);
            isRight(postgres.prepare(eight), '"', 8);
        }
        assertThat(postgres.cachedShapes()).isEqualTo(1);
    }

    @Test
    void againItCostsNothing() {
        Select<Long> query = query(7);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int round = 0; round < 2; round++) {
            before = threads.getCurrentThreadAllocatedBytes();
            for (int run = 0; run < 10_000; run++) {
                postgres.prepare(query);
            }
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }

    /** A constant of the program, run once on a database that is long gone. */
    @Test
    @Timeout(60)
    void itKeepsNoDatabaseAlive() throws InterruptedException {
        Select<Long> query = query(7);
        WeakReference<Rendering> gone = preparedOnce(query);
        while (gone.get() != null) {
            System.gc();
            Thread.sleep(10);
        }
        isRight(postgres.prepare(query), '"', 7);
    }

    private static WeakReference<Rendering> preparedOnce(Select<Long> query) {
        Rendering rendering = new Rendering(Mysql.at(8).grammar());
        isRight(rendering.prepare(query), '`', 7);
        return new WeakReference<>(rendering);
    }
}
