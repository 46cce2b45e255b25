package io.colonnade.tests.message;

import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.generateSeries;
import static io.colonnade.Sql.recursive;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.values;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Wrong.fails;

import io.colonnade.query.CommonTable;
import io.colonnade.query.Select;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables that a statement makes itself, and joins along keys. */
class WrongTableTest {
    record Nothing(@Nullable Long id) {}

    @Test
    void two_common_queries_of_one_name() {
        fails(db -> {
            CommonTable<Long> first = cte("early", select(BOOK.id).from(BOOK).where(BOOK.id.lt(3)));
            CommonTable<Long> second = cte("early", select(BOOK.id).from(BOOK).where(BOOK.id.lt(4)));
            return select(BOOK.title)
                    .from(BOOK)
                    .where(
                            BOOK.id.in(select(first).from(first)),
                            BOOK.id.in(select(second).from(second)))
                    .fetch(db);
        });
    }

    @Test
    void a_common_query_that_hides_a_table() {
        var hiding = cte("author", select(BOOK.id).from(BOOK));
        var authors = select(AUTHOR.id).from(AUTHOR).as("authors");
        fails(db -> select(hiding.get(BOOK.id)).from(hiding).crossJoin(authors).fetch(db));
    }

    @Test
    void a_recursive_query_as_its_step_sees_it_outside_of_the_step() {
        AtomicReference<CommonTable<Long>> leaked = new AtomicReference<>();
        var tree = recursive("tree", select(AUTHOR.id).from(AUTHOR), self -> {
            leaked.set(self);
            return select(self).from(self);
        });
        fails(db -> select(tree).from(leaked.get()).fetch(db));
    }

    @Test
    void a_step_that_gives_other_columns() {
        var tree = recursive(
                "tree",
                select(AUTHOR.id).from(AUTHOR),
                self -> select(AUTHOR.name).into(name -> 1L).from(AUTHOR).crossJoin(self));
        fails(db -> select(tree).from(tree).fetch(db));
    }

    @Test
    void a_derived_table_that_uses_a_table_beside_it() {
        var beside =
                select(BOOK.title).from(BOOK).where(BOOK.authorId.eq(AUTHOR.id)).as("books");
        fails(db ->
                select(beside.get(BOOK.title)).from(AUTHOR).crossJoin(beside).fetch(db));
    }

    @Test
    void a_lateral_query_that_keeps_its_own_rows() {
        Select<String> titles = select(BOOK.title).from(BOOK).where(BOOK.authorId.eq(AUTHOR.id));
        var books = titles.as("books").lateral();
        fails(db -> select(books.get(BOOK.title))
                .from(AUTHOR)
                .rightJoin(books)
                .onTrue()
                .fetch(db));
    }

    @Test
    void a_join_along_a_key_where_there_are_several() {
        fails(db -> select(BOOK.title).from(BOOK).join(AUTHOR).onKey().fetch(db));
    }

    @Test
    void a_join_along_a_key_where_there_is_none() {
        fails(db -> select(BOOK.title).from(BOOK).join(DIGIT).onKey().fetch(db));
    }

    @Test
    void a_join_along_columns_that_are_no_key() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .join(ORDER_LINE)
                .onKey(BOOK.authorId)
                .fetch(db));
    }

    @Test
    void values_without_columns() {
        fails(db -> select(BOOK.title)
                .from(BOOK)
                .crossJoin(values("v", List.of(1, 2)))
                .fetch(db));
    }

    @Test
    void a_null_among_values_that_are_not_null() {
        fails(db -> select(BOOK.id)
                .from(values("v", List.of(new Nothing(null)))
                        .column(BOOK.id, row -> row.id() == null ? null : row.id()))
                .fetch(db));
    }

    @Test
    void a_series_that_never_arrives() {
        fails(db -> select(generateSeries("n", 1, 2, 0)).fetch(db));
    }

    @Test
    void a_join_along_a_key_of_a_query() {
        var books = select(BOOK.title, BOOK.authorId).from(BOOK).as("books");
        fails(db -> select(AUTHOR.name).from(AUTHOR).join(books).onKey().fetch(db));
    }
}
