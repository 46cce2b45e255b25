package io.colonnade.tests.listen;

import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Wrong.fails;
import static io.colonnade.tests.listen.Told.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.listen.RepeatedStatements;
import io.colonnade.query.Executor;
import io.colonnade.tests.db.NewDigit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The line that runs the same statement over and over. */
class RepeatedStatementsTest {
    @FunctionalInterface
    private interface Step {
        void with(Executor tx, int number);
    }

    /** Runs it five times in a transaction that allows three; says what is refused, without the number of the line. */
    private static Object five(Database plain, Step step) {
        try {
            plain.listening(RepeatedStatements.after(3))
                    .transaction(tx -> IntStream.range(1, 6).forEach(number -> step.with(tx, number)));
            return "nothing is refused";
        } catch (RefusedException refused) {
            throw new IllegalStateException(refused.getMessage()
                    .replaceAll("lambda\\$\\w+\\$\\d+", "method")
                    .replaceAll(":\\d+\\)", ":42)"));
        }
    }

    @Test
    void reads_for_each_row_what_belongs_to_it() {
        fails(db -> five(
                db,
                (tx, number) -> read(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.authorId.eq((long) number))
                        .named("books of an author")
                        .fetch(tx))));
    }

    @Test
    void inserts_row_by_row() {
        fails(db ->
                five(db, (tx, n) -> insertInto(DIGIT).values(NewDigit.n(20 + n)).execute(tx)));
    }

    @Test
    void updates_row_by_row() {
        fails(db -> five(
                db,
                (tx, n) -> update(BOOK).set(BOOK.pages, n).where(BOOK.id.eq(n)).execute(tx)));
    }

    @Test
    void deletes_row_by_row() {
        fails(db -> five(db, (tx, n) -> deleteFrom(DIGIT).where(DIGIT.n.eq(n)).execute(tx)));
    }

    @Test
    void is_told_once_for_each_line_and_transaction() {
        everywhere(plain -> {
            List<String> told = new ArrayList<>();
            Database db = plain.listening(RepeatedStatements.after(2).telling(told::add));
            for (int round = 0; round < 2; round++) {
                db.transaction(tx -> {
                    for (long id = 1; id < 7; id++) {
                        read(AUTHOR.byKey(id).fetchOptional(tx));
                        read(select(BOOK.title)
                                .from(BOOK)
                                .where(BOOK.authorId.eq(id))
                                .fetch(tx));
                    }
                });
            }
            assertThat(told).hasSize(4).allMatch(message -> message.contains(" for the 3rd time in one transaction."));
            assertThat(told.get(0)).contains(".RepeatedStatementsTest.").contains("(RepeatedStatementsTest.java:");
        });
    }

    @Test
    void other_lines_other_statements_other_transactions_and_none_are_no_repetition() {
        everywhere(plain -> {
            Database db = plain.listening(RepeatedStatements.after(1));
            for (int n = 0; n < 3; n++) {
                int number = n;
                db.transaction(tx -> read(
                        select(DIGIT.n).from(DIGIT).where(DIGIT.n.eq(number)).fetch(tx)));
                read(select(DIGIT.n).from(DIGIT).fetch(db));
            }
            db.transaction(tx -> {
                read(select(DIGIT.n).from(DIGIT).where(DIGIT.n.eq(1)).fetch(tx));
                read(select(DIGIT.n).from(DIGIT).where(DIGIT.n.eq(2)).fetch(tx));
                for (Executor executor : List.of(tx, db.outside())) {
                    read(select(DIGIT.n).from(DIGIT).where(DIGIT.n.eq(2)).fetch(executor));
                }
                insertInto(DIGIT)
                        .values(IntStream.range(30, 50).mapToObj(NewDigit::n).toList())
                        .executeBatch(tx);
            });
        });
    }
}
