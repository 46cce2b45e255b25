package io.colonnade.tests.page;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Page;
import io.colonnade.query.PageToken;
import io.colonnade.query.Select;
import io.colonnade.tests.db.BookRecord;
import io.colonnade.tests.db.NewReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {
    /** All rows from page to page; then the same backward from the last page must be what came before it. */
    private static <R extends @Nullable Object> List<R> walk(Database db, Select<R> query, int size) {
        List<R> rows = new ArrayList<>();
        List<R> before = List.of();
        Page<R> page = query.fetchPage(db, size);
        rows.addAll(page.rows());
        while (page.next() != null) {
            before = List.copyOf(rows);
            page = query.fetchPage(db, size, page.next());
            assertThat(page.rows()).isNotEmpty();
            rows.addAll(page.rows());
        }
        List<R> back = new ArrayList<>();
        while (page.previous() != null) {
            page = query.fetchPage(db, size, page.previous());
            back.addAll(0, page.rows());
        }
        assertThat(back).isEqualTo(before);
        return rows;
    }

    @Test
    void a_page_is_some_rows_and_where_to_go_on() {
        Select<BookRecord> query = select(BOOK).from(BOOK).orderBy(BOOK.inPrint.asc());
        everywhere(db -> {
            Page<BookRecord> first = query.fetchPage(db, 4);
            Page<BookRecord> second = query.fetchPage(db, 4, first.next());
            assertThat(first.rows()).extracting(BookRecord::id).containsExactly(5L, 6L, 1L, 2L);
            assertThat(first.previous()).isNull();
            assertThat(second.rows()).extracting(BookRecord::id).containsExactly(3L, 4L);
            assertThat(second.next()).isNull();
            assertThat(query.fetchPage(db, 4, second.previous()))
                    .isEqualTo(new Page<>(first.rows(), first.next(), null));
        });
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        everywhere(db -> {
            Page<Long> page = select(BOOK.id).from(BOOK).fetchPage(db, 6);
            assertThat(page.rows()).hasSize(6);
            assertThat(page.next()).isNull();
            assertThat(select(BOOK.id)
                            .from(BOOK)
                            .where(BOOK.id.lt(0))
                            .fetchPage(db, 6)
                            .rows())
                    .isEmpty();
        });
    }

    @Test
    void a_page_that_has_lost_its_rows_leads_back() {
        Select<String> query = select(REVIEW.body.orElse("-")).from(REVIEW).orderBy(REVIEW.stars.asc());
        everywhere(db -> {
            Page<String> first = query.fetchPage(db, 2);
            REVIEW.deleteByKey(3, 1).execute(db);
            Page<String> none = query.fetchPage(db, 2, first.next());
            assertThat(none.rows()).isEmpty();
            assertThat(none.next()).isNull();
            assertThat(query.fetchPage(db, 2, none.previous()).rows()).isEqualTo(first.rows());
            PageToken before = Objects.requireNonNull(
                    query.fetchPage(db, 1, query.fetchPage(db, 1).next()).previous());
            REVIEW.deleteByKey(1, 1).execute(db);
            Page<String> lost = query.fetchPage(db, 2, before);
            assertThat(lost.rows()).isEmpty();
            assertThat(lost.previous()).isNull();
            assertThat(query.fetchPage(db, 2, lost.next()).rows()).containsExactly("-");
        });
    }

    @Test
    void rows_that_come_and_go_move_no_other_row_to_another_page() {
        Select<Long> query = select(REVIEW.bookId).from(REVIEW).orderBy(REVIEW.bookId.asc());
        everywhere(db -> {
            Page<Long> first = query.fetchPage(db, 2);
            REVIEW.deleteByKey(1, 1).execute(db);
            insertInto(REVIEW)
                    .values(NewReview.bookId(2).customerId(1).stars((short) 1))
                    .execute(db);
            assertThat(first.rows()).containsExactly(1L, 3L);
            assertThat(query.fetchPage(db, 2, first.next()).rows()).containsExactly(3L);
        });
    }

    @Test
    void a_join_that_finds_one_row_adds_no_key() {
        Select<String> query = select(BOOK.title)
                .from(BOOK)
                .join(AUTHOR)
                .on(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(AUTHOR.name.asc());
        everywhere(db -> assertThat(walk(db, query, 1)).hasSize(5).doesNotHaveDuplicates());
    }

    @Test
    void a_join_that_finds_several_rows_adds_the_keys_of_its_table() {
        Select<String> query = select(AUTHOR.name, BOOK.title.nullable())
                .into((name, title) -> name + ": " + title)
                .from(AUTHOR)
                .leftJoin(BOOK)
                .on(BOOK.authorId.eq(AUTHOR.id).and(BOOK.pages.lt(400)))
                .orderBy(AUTHOR.born.desc());
        everywhere(db -> assertThat(walk(db, query, 1))
                .containsExactly(
                        "Ted Chiang: Exhalation",
                        "Ursula K. Le Guin: The Dispossessed",
                        "Frank Herbert: null",
                        "Jane Austen: Persuasion"));
    }

    @Test
    void every_row_of_each_side() {
        Select<Optional<Long>> right = select(BOOK.id.optional())
                .from(BOOK)
                .rightJoin(PUBLISHER)
                .on(BOOK.publisherId.eq(PUBLISHER.id))
                .orderBy(PUBLISHER.name.asc());
        Select<String> cross = select(BOOK.id, AUTHOR.id)
                .into((book, author) -> book + "." + author)
                .from(BOOK)
                .crossJoin(AUTHOR)
                .orderBy(AUTHOR.name.asc());
        everywhere(db -> {
            assertThat(walk(db, right, 1)).containsExactly(Optional.of(4L), Optional.of(3L), Optional.empty());
            assertThat(walk(db, cross, 5)).hasSize(24).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_query_that_stands_for_a_table_has_the_key_of_its_rows() {
        var copies = sum(ORDER_LINE.quantity);
        var sales = select(ORDER_LINE.bookId, copies)
                .from(ORDER_LINE)
                .groupBy(ORDER_LINE.bookId)
                .as("sales");
        var grouped = select(sales).from(sales).orderBy(sales.get(copies).desc());
        var formats = select(BOOK.format, BOOK.inPrint)
                .into((format, sold) -> format + " " + sold)
                .from(BOOK)
                .distinct()
                .as("formats");
        var distinct = select(formats).from(formats);
        var part = select(BOOK.id, BOOK.price)
                .into((id, price) -> id)
                .from(BOOK)
                .orderBy(BOOK.id.asc())
                .limit(5)
                .as("part");
        var limited = select(part).from(part).orderBy(part.get(BOOK.price).asc());
        everywhere(db -> {
            assertThat(walk(db, grouped, 1))
                    .containsExactlyElementsOf(
                            grouped.orderBy(sales.get(ORDER_LINE.bookId).desc()).fetch(db));
            assertThat(walk(db, distinct, 2))
                    .containsExactly(
                            "HARDCOVER false", "HARDCOVER true", "PAPERBACK false", "PAPERBACK true", "E_BOOK true");
            assertThat(walk(db, limited, 2)).containsExactly(2L, 1L, 3L, 4L, 5L);
        });
    }

    @Test
    void a_unique_key_that_cannot_be_null_needs_no_other() {
        Select<String> query = select(PUBLISHER.name).from(PUBLISHER).orderBy(PUBLISHER.name.desc());
        everywhere(db -> {
            assertThat(query.pageQuery(2, null).toSql(db)).doesNotContain("id");
            assertThat(walk(db, query, 2)).containsExactly("Tor", "Chilton", "Ace");
        });
    }
}
