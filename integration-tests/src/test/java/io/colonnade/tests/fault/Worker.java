package io.colonnade.tests.fault;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Digit.DIGIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.error.DatabaseException;
import io.colonnade.error.ErrorKind;
import io.colonnade.jdbc.Database;
import io.colonnade.jdbc.Transaction;
import io.colonnade.query.Executor;
import io.colonnade.query.Select;
import io.colonnade.tests.db.NewDigit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One thread of the soak: changes rows of a range of its own, and keeps a model of what must be there. */
final class Worker {
    /** So many numbers has each. */
    static final int RANGE = 1_000_000;

    private final Database db;
    private final int first;
    private final Random random;
    private final Set<Integer> there = new TreeSet<>();
    private final Set<Integer> unknown = new TreeSet<>();
    private int next;

    Worker(Database db, int number, Random random) {
        this.db = db;
        this.first = (number + 1) * RANGE;
        this.random = random;
        this.next = first;
    }

    Set<Integer> there() {
        return there;
    }

    Set<Integer> unknown() {
        return unknown;
    }

    int workUntil(long end) {
        int rounds = 0;
        while (System.nanoTime() < end) {
            round();
            rounds++;
        }
        return rounds;
    }

    private void round() {
        switch (random.nextInt(6)) {
            case 0 -> change(1, numbers -> add(db, numbers.get(0)));
            case 1 -> change(3, numbers -> db.transaction(tx -> numbers.forEach(n -> add(tx, n))));
            case 2 ->
                change(2, numbers -> insertInto(DIGIT).values(rows(numbers)).executeBatch(db));
            case 3 -> change(2, numbers -> db.transaction(tx -> nested(tx, numbers)));
            case 4 -> givesUp();
            default -> read();
        }
    }

    private void change(int count, Change change) {
        List<Integer> numbers = Stream.generate(() -> next++).limit(count).toList();
        try {
            change.make(numbers);
            there.addAll(numbers);
        } catch (DatabaseException failure) {
            if (failure.kind() == ErrorKind.OUTCOME_UNKNOWN) {
                unknown.addAll(numbers);
            } else {
                assertLost(failure);
            }
        }
    }

    private static void assertLost(DatabaseException failure) {
        if (failure.kind() != ErrorKind.CONNECTION && failure.kind() != ErrorKind.STATEMENT_TIMEOUT) {
            throw failure;
        }
    }

    private static List<NewDigit> rows(List<Integer> numbers) {
        return numbers.stream().map(NewDigit::n).toList();
    }

    private static void add(Executor executor, int n) {
        insertInto(DIGIT).values(NewDigit.n(n)).execute(executor);
    }

    /** The inner one fails each time, and takes nothing with it. */
    private void nested(Transaction tx, List<Integer> numbers) {
        numbers.forEach(n -> add(tx, n));
        try {
            tx.transaction(inner -> {
                add(inner, next++);
                throw new IllegalStateException("inner");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("inner");
        }
    }

    private void givesUp() {
        try {
            db.transaction(tx -> {
                add(tx, next++);
                throw new IllegalStateException("outer");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("outer");
        } catch (DatabaseException failure) {
            assertLost(failure);
        }
    }

    /** Closed early, at the end, or never. */
    @SuppressWarnings("StreamResourceLeak") // a stream that is read to its end needs no closing
    private void read() {
        Select<Integer> own = select(DIGIT.n).from(DIGIT).where(DIGIT.n.ge(first), DIGIT.n.lt(first + RANGE));
        try {
            Set<Integer> found = new TreeSet<>(
                    random.nextBoolean() ? own.fetch(db) : own.stream(db).toList());
            assertThat(differing(found)).isEmpty();
            try (Stream<Integer> rows = own.stream(db)) {
                rows.limit(3).forEach(n -> assertThat(n).isGreaterThanOrEqualTo(first));
            }
        } catch (DatabaseException failure) {
            assertLost(failure);
        }
    }

    /** What is there and should not, or the other way round. */
    private Set<Integer> differing(Set<Integer> found) {
        Set<Integer> all = new TreeSet<>(found);
        all.addAll(there);
        all.removeIf(n -> unknown.contains(n) || found.contains(n) == there.contains(n));
        return all;
    }

    private interface Change {
        void make(List<Integer> numbers);
    }
}
