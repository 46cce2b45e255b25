package io.colonnade.tests.run;

import static io.colonnade.Sql.compile;
import static io.colonnade.Sql.param;
import static io.colonnade.Sql.select;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.dialect.H2;
import io.colonnade.dialect.Postgres;
import io.colonnade.error.RefusedException;
import io.colonnade.query.Compiled;
import io.colonnade.query.NumberExpr;
import io.colonnade.query.Select;
import io.colonnade.query.TextExpr;
import io.colonnade.tests.db.BookRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Queries that are put together once, and run with other values each time. */
class CompiledTest {
    private static final NumberExpr<Long> KEY = param(BOOK.id);
    private static final Select<BookRecord> QUERY = select(BOOK).from(BOOK).where(BOOK.id.eq(KEY));
    private static final Compiled.With1<Long, BookRecord> BY_KEY = compile(KEY, QUERY);

    @Test
    void one_handle_runs_with_other_values_on_every_database() {
        List<String> titles = everywhereResult((target, db) -> Stream.of(1L, 3L, 1L)
                .map(key -> BY_KEY.with(key).fetchOne(db).title())
                .toList());
        assertThat(titles).containsExactly("Emma", "Dune", "Emma");
    }

    @Test
    void every_verb_runs_it() {
        everywhere(db -> {
            assertThat(BY_KEY.with(3L).fetch(db)).hasSize(1);
            assertThat(BY_KEY.with(-1L).fetchOptional(db)).isEmpty();
            try (Stream<BookRecord> books = BY_KEY.with(3L).stream(db)) {
                assertThat(books.map(BookRecord::title)).containsExactly("Dune");
            }
            db.transaction(
                    tx -> assertThat(BY_KEY.with(1L).fetchOne(tx).title()).isEqualTo("Emma"));
        });
    }

    @Test
    void parameters_stand_between_other_values_and_more_than_once() {
        TextExpr<String> title = param(BOOK.title);
        NumberExpr<Integer> pages = param(BOOK.pages);
        var query = compile(
                pages,
                title,
                select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.id.ge(1), BOOK.title.eq(title).or(BOOK.title.ne(title)), BOOK.pages.ge(pages))
                        .orderBy(BOOK.id.asc())
                        .limit(2));
        everywhere(db -> {
            assertThat(query.with(0, "Emma").fetch(db)).containsExactly("Emma", "Persuasion");
            assertThat(query.with(100_000, "Emma").fetch(db)).isEmpty();
        });
    }

    @Test
    void its_text_can_be_looked_at() {
        assertThat(BY_KEY.with(7L).toSql(Postgres.at(18))).endsWith("where \"book\".\"id\" = ?");
        assertThat(QUERY.toSql(H2.at(2))).endsWith("where \"book\".\"id\" = ?");
    }

    @Test
    void a_parameter_without_its_value_is_refused_before_anything_is_sent() {
        everywhere(db -> assertThatThrownBy(() -> QUERY.fetch(db))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("A parameter, param(…), has no value here."));
    }

    @Test
    void a_parameter_that_compile_was_not_given_is_refused() {
        var other = compile(param(BOOK.id), QUERY);
        everywhere(db -> assertThatThrownBy(() -> other.with(7L).fetch(db))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("param(BOOK.id), that compile(…) was not given"));
    }

    @Test
    void what_is_no_parameter_is_refused() {
        assertThatThrownBy(() -> compile(BOOK.id, QUERY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("compile(…) was given BOOK.id, which is no parameter");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void null_is_refused() {
        assertThatThrownBy(() -> BY_KEY.with(null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("The value for param(BOOK.id) is null");
    }
}
