package io.colonnade.tests.query;

import static io.colonnade.Sql.allOf;
import static io.colonnade.Sql.anyOf;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.not;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Review.REVIEW;
import static io.colonnade.tests.harness.Verify.everywhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.InvalidInputException;
import io.colonnade.error.RefusedException;
import io.colonnade.query.Condition;
import io.colonnade.query.SortChoices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conditions that may be absent, and orders that users choose. */
class DynamicTest {
    private static final List<Long> NONE = List.of();
    private static final SortChoices SORTS = SortChoices.of("title", BOOK.title)
            .and("price", BOOK.price, BOOK.id)
            .orElse("price desc");

    @Test
    void what_holds_for_every_row_restricts_no_update_and_no_delete() {
        List<Condition> everything = List.of(
                BOOK.id.notIn(NONE),
                not(BOOK.id.in(NONE)),
                not(anyOf(List.of())),
                allOf(List.of()),
                BOOK.id.eq(1).or(BOOK.id.notIn(NONE)),
                BOOK.id.notIn(NONE).and(BOOK.title.notIn(List.of())));
        everywhere(db -> {
            for (Condition condition : everything) {
                assertThatThrownBy(() -> deleteFrom(BOOK).where(condition).execute(db))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("Nothing restricts this delete");
                assertThatThrownBy(() -> update(BOOK)
                                .set(BOOK.pages, 1)
                                .whereIf(true, condition)
                                .execute(db))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("Nothing restricts this update");
            }
        });
    }

    @Test
    void what_is_absent_leaves_the_rest_of_an_update_or_a_delete() {
        @Nullable Long absent = null;
        everywhere(db -> {
            assertThat(update(BOOK)
                            .set(BOOK.pages, 1)
                            .whereIfPresent(absent, BOOK.id::eq)
                            .whereIf(false, BOOK.inPrint)
                            .where(BOOK.id.eq(1))
                            .execute(db))
                    .isEqualTo(1);
            assertThat(deleteFrom(REVIEW)
                            .whereIf(false, REVIEW.stars.eq(5))
                            .whereIf(true, REVIEW.stars.lt(4))
                            .whereIfPresent(absent, REVIEW.bookId::eq)
                            .execute(db))
                    .isEqualTo(1);
            assertThat(select(REVIEW.stars).from(REVIEW).fetch(db)).hasSize(2);
            assertThat(deleteFrom(REVIEW).where(REVIEW.bookId.in(NONE)).execute(db))
                    .isZero();
        });
    }

    @Test
    void users_sort_by_what_is_declared() {
        everywhere(db -> {
            var query = select(BOOK.id).from(BOOK);
            assertThat(query.orderBy(SORTS.parse(null)).fetch(db)).containsExactly(5L, 4L, 3L, 1L, 2L, 6L);
            assertThat(query.orderBy(SORTS.parse("  ")).fetch(db)).startsWith(5L);
            assertThat(query.orderBy(SORTS.parse("title")).fetch(db)).startsWith(6L, 3L);
            assertThat(query.orderBy(SORTS.parse(" title  desc ,price asc")).fetch(db))
                    .startsWith(4L, 2L);
        });
    }

    @Test
    void users_sort_by_nothing_else() {
        for (String sort : List.of(",", "title,", "Title", "title desc desc", "title DESC", "book.title", "title--")) {
            assertThatThrownBy(() -> SORTS.parse(sort))
                    .as(sort)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Sort by title, price, ")
                    .hasNoCause();
        }
    }
}
