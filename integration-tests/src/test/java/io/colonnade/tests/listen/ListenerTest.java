package io.colonnade.tests.listen;

import static io.colonnade.Sql.compile;
import static io.colonnade.Sql.count;
import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.param;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.listen.Told.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.error.RefusedException;
import io.colonnade.jdbc.Database;
import io.colonnade.listen.Outcome;
import io.colonnade.listen.StatementListener;
import io.colonnade.listen.StatementRun;
import io.colonnade.query.Compiled;
import io.colonnade.query.NumberExpr;
import io.colonnade.tests.db.NewDigit;
import io.colonnade.tests.db.NewPublisher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What listeners are told. */
class ListenerTest {
    private static final NumberExpr<Integer> N = param(DIGIT.n);
    private static final Compiled.With1<Integer, Integer> UP_TO =
            compile(N, select(DIGIT.n).from(DIGIT).where(DIGIT.n.le(N)).named("up to"));

    @Test
    void every_kind_with_its_tables_its_name_and_its_rows() {
        everywhere(plain -> {
            Told told = new Told();
            Database db = plain.listening(told);
            read(select(BOOK.title).from(BOOK).named("all books").fetch(db));
            assertThat(told.summary()).isEqualTo("SELECT of [book] named all books: 6");
            insertInto(DIGIT)
                    .values(NewDigit.n(10))
                    .values(NewDigit.n(11))
                    .named("two digits")
                    .execute(db);
            assertThat(told.summary()).isEqualTo("INSERT of [digit] named two digits: 2");
            update(BOOK).set(BOOK.pages, 1).where(BOOK.id.le(3)).named("thin").execute(db);
            assertThat(told.summary()).isEqualTo("UPDATE of [book] named thin: 3");
            deleteFrom(DIGIT).where(DIGIT.n.gt(9)).named("clean").execute(db);
            assertThat(told.summary()).isEqualTo("DELETE of [digit] named clean: 2");
            assertThat(told.ended).isEqualTo(told.begun).hasSize(4);
            assertThat(told.last().sql()).startsWith("delete from ").endsWith(" > ?");
        });
    }

    @Test
    void every_table_in_any_part_once() {
        everywhere(plain -> {
            Told told = new Told();
            Database db = plain.listening(told);
            var cheap = cte("cheap", select(BOOK.authorId).from(BOOK).where(BOOK.price.lt(8)));
            var other = AUTHOR.as("other");
            read(select(AUTHOR.name, scalar(select(count()).from(DIGIT)))
                    .from(AUTHOR)
                    .where(AUTHOR.id
                            .nullable()
                            .in(select(cheap.get(BOOK.authorId)).from(cheap)))
                    .semiJoin(other)
                    .on(other.id.eq(AUTHOR.id))
                    .antiJoin(PUBLISHER)
                    .on(PUBLISHER.flagshipId.eq(AUTHOR.id))
                    .fetch(db));
            assertThat(told.last().tables()).containsExactlyInAnyOrder("author", "digit", "book", "publisher");
        });
    }

    @Test
    void what_takes_several_statements_is_one_run() {
        everywhere(plain -> {
            Told told = new Told();
            List<String> titles = update(BOOK)
                    .set(BOOK.pages, 1)
                    .where(BOOK.id.le(3))
                    .named("thin")
                    .returning(BOOK.title)
                    .fetch(plain.listening(told));
            assertThat(titles).hasSize(3);
            assertThat(told.lines).containsExactly("before UPDATE", "after UPDATE");
            assertThat(told.summary()).isEqualTo("UPDATE of [book] named thin: 3");
        });
    }

    @Test
    void rows_that_were_there_already_count_as_one_on_every_database() {
        long rows = everywhereResult((target, plain) -> {
            Told told = new Told();
            insertInto(PUBLISHER)
                    .values(NewPublisher.name("Virago").flagshipId(1L))
                    .values(NewPublisher.name("Nobody's").flagshipId(1L))
                    .onConflict(PUBLISHER.name)
                    .doUpdate(PUBLISHER.flagshipId)
                    .execute(plain.listening(told));
            return told.outcome().rows();
        });
        assertThat(rows).isEqualTo(2);
    }

    @Test
    void rows_of_a_batch_that_have_the_same_columns_are_one_run() {
        everywhere(plain -> {
            Told told = new Told();
            List<NewPublisher> rows = new ArrayList<>(IntStream.range(0, 1_200)
                    .mapToObj(number -> NewPublisher.name("Press " + number))
                    .toList());
            rows.add(NewPublisher.name("Press of Emma").flagshipId(1L));
            insertInto(PUBLISHER).values(rows).named("presses").executeBatch(plain.listening(told));
            assertThat(told.outcomes).extracting(Outcome::rows).containsExactly(1_200L, 1L);
            assertThat(told.begun).allMatch(StatementRun::isBatch);
            assertThat(told.summary()).isEqualTo("INSERT of [publisher] named presses: 1");
        });
    }

    @Test
    void a_stream_at_its_end_without_the_time_of_its_reader() {
        everywhere(plain -> {
            Told told = new Told();
            try (Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(plain.listening(told))) {
                assertThat(rows.peek(row -> pause()).limit(4).count()).isEqualTo(4);
                assertThat(told.lines).containsExactly("before SELECT");
            }
            assertThat(told.lines).containsExactly("before SELECT", "after SELECT");
            assertThat(told.outcome().rows()).isEqualTo(4);
            assertThat(told.outcome().duration()).isLessThan(Duration.ofSeconds(2));
            try (Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(plain.listening(told))) {
                assertThat(rows.toList()).hasSize(10);
                assertThat(told.outcomes).hasSize(2);
            }
            assertThat(told.outcomes)
                    .hasSize(2)
                    .last()
                    .extracting(Outcome::rows)
                    .isEqualTo(10L);
        });
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    void a_compiled_query_by_the_name_it_was_compiled_with() {
        everywhere(plain -> {
            Told told = new Told();
            Database db = plain.listening(told);
            read(UP_TO.with(3).fetch(db));
            assertThat(told.summary()).isEqualTo("SELECT of [digit] named up to: 4");
            read(UP_TO.with(7).fetch(db));
            assertThat(told.summary()).isEqualTo("SELECT of [digit] named up to: 8");
        });
    }

    @Test
    void statements_of_one_transaction_share_its_number() {
        everywhere(plain -> {
            Told told = new Told();
            Database db = plain.listening(told);
            db.transaction(tx -> {
                read(select(DIGIT.n).from(DIGIT).fetch(tx));
                tx.transaction(inner -> read(select(DIGIT.n).from(DIGIT).fetch(inner)));
                read(select(DIGIT.n).from(DIGIT).fetch(db.outside()));
            });
            db.transaction(tx -> read(select(DIGIT.n).from(DIGIT).fetch(tx)));
            read(select(DIGIT.n).from(DIGIT).fetch(db));
            List<Long> numbers =
                    told.begun.stream().map(StatementRun::transaction).toList();
            long first = numbers.get(0);
            assertThat(first).isPositive();
            assertThat(numbers.get(3)).isGreaterThan(first);
            assertThat(numbers).containsExactly(first, first, 0L, numbers.get(3), 0L);
        });
    }

    @Test
    void the_line_that_runs_it_in_a_lambda_too() {
        everywhere(plain -> {
            Told told = new Told();
            Database db = plain.listening(told).listening(new StatementListener() {
                @Override
                public void before(StatementRun run) {
                    assertThat(run.caller()).isNotNull();
                }
            });
            read(select(DIGIT.n).from(DIGIT).fetch(db));
            assertCalledAt(told, Told.line() - 1);
            List.of(1).forEach(n -> read(DIGIT.byKey(n).fetchOptional(db)));
            assertCalledAt(told, Told.line() - 1);
            read(Stream.of(db).map(select(DIGIT.n).from(DIGIT)::fetch).toList());
            assertCalledAt(told, Told.line() - 1);
            Stream<Integer> rows = select(DIGIT.n).from(DIGIT).stream(db);
            int opened = Told.line() - 1;
            rows.close();
            assertCalledAt(told, opened);
        });
    }

    /** Whatever the method is called: lambdas have names of their own. */
    private static void assertCalledAt(Told told, int line) {
        assertThat(told.last().caller())
                .isNotNull()
                .satisfies(caller -> assertThat(
                                caller.getClassName() + "(" + caller.getFileName() + ":" + caller.getLineNumber() + ")")
                        .isEqualTo("io.colonnade.tests.listen.ListenerTest(ListenerTest.java:" + line + ")"));
    }

    @Test
    void what_goes_wrong() {
        everywhere(plain -> {
            Told told = new Told();
            Database db = plain.listening(told);
            Throwable failure = catchThrowable(
                    () -> insertInto(DIGIT).values(NewDigit.n(7)).named("seven").execute(db));
            assertThat(told.outcome().error()).isSameAs(failure);
            assertThat(failure).hasMessageContaining("\n  SQL: insert into").hasMessageEndingWith("\n  Name: seven");
            Throwable unread = catchThrowable(() -> select(BOOK.subtitle.required())
                    .from(BOOK)
                    .orderBy(BOOK.id.asc())
                    .fetch(db));
            assertThat(told.outcome().error()).isSameAs(unread);
            Throwable midway = catchThrowable(() -> {
                try (Stream<String> rows = select(BOOK.title).from(BOOK).into(ListenerTest::notEmma).stream(db)) {
                    rows.forEach(title -> {});
                }
            });
            assertThat(told.outcome().error()).isSameAs(midway).hasMessage("Emma");
            assertThat(told.lines).hasSize(6);
        });
    }

    private static String notEmma(String title) {
        if (title.equals("Emma")) {
            throw new IllegalStateException(title);
        }
        return title;
    }

    @Test
    void a_statement_that_is_refused_is_never_sent_and_never_told() {
        everywhere(plain -> {
            Told told = new Told();
            assertThatThrownBy(() -> select(AUTHOR.name).from(BOOK).fetch(plain.listening(told)))
                    .isInstanceOf(RefusedException.class);
            assertThat(told.lines).isEmpty();
        });
    }

    @Test
    void a_row_too_many_is_said_with_the_name() {
        everywhere(db -> assertThatThrownBy(
                        () -> select(DIGIT.n).from(DIGIT).named("digits").fetchOne(db))
                .hasMessageEndingWith("\n  Name: digits"));
    }

    @Test
    void the_database_and_the_one_that_listens_are_one_to_the_guard() {
        everywhere(plain -> {
            Database db = plain.listening(new Told());
            plain.transaction(
                    tx -> assertThatThrownBy(() -> select(DIGIT.n).from(DIGIT).fetch(db))
                            .isInstanceOf(RefusedException.class));
            db.transaction(
                    tx -> assertThatThrownBy(() -> select(DIGIT.n).from(DIGIT).fetch(plain))
                            .isInstanceOf(RefusedException.class));
        });
    }

    @Test
    void the_first_listener_is_told_first_before_and_last_after() {
        everywhere(plain -> {
            List<String> order = new ArrayList<>();
            Database db = plain.listening(noting("a", order)).listening(noting("b", order));
            read(select(DIGIT.n).from(DIGIT).fetch(db));
            assertThat(order).containsExactly("before a", "before b", "after b", "after a");
        });
    }

    private static StatementListener noting(String name, List<String> order) {
        return new StatementListener() {
            @Override
            public void before(StatementRun run) {
                order.add("before " + name);
            }

            @Override
            public void after(StatementRun run, Outcome outcome) {
                order.add("after " + name);
            }
        };
    }

    @Test
    void a_name_says_something_on_one_line() {
        for (String name : List.of("", " ", "two\nlines")) {
            assertThatThrownBy(() -> select(DIGIT.n).from(DIGIT).named(name).toSql(io.colonnade.dialect.H2.at(2)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("named(…) was given no name, or more than a line.");
        }
    }
}
