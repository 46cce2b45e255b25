package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.deleteFrom;
import static io.colonnade.Sql.recursive;
import static io.colonnade.Sql.recursiveDistinct;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.query.CommonTable;
import io.colonnade.query.Select;
import org.junit.jupiter.api.Test;

class WithTest {
    private static final Select<Long> EARLY = select(BOOK.id).from(BOOK).where(BOOK.id.le(3));

    @Test
    void a_common_query_that_is_read_twice() {
        var pages = sum(BOOK.pages);
        var totals = cte(
                "totals",
                select(BOOK.authorId, pages).from(BOOK).where(BOOK.id.lt(6)).groupBy(BOOK.authorId));
        var other = totals.as("other");
        recipe(select(totals.get(BOOK.authorId), count())
                        .from(totals)
                        .join(other)
                        .on(other.get(pages).ge(totals.get(pages)))
                        .groupBy(totals.get(BOOK.authorId))
                        .orderBy(count().asc(), totals.get(BOOK.authorId).asc()))
                .rowCount(4);
    }

    @Test
    void common_queries_that_read_others_come_in_order_of_need() {
        var early = cte("early", EARLY);
        var lines = cte(
                "lines",
                select(ORDER_LINE.bookId, ORDER_LINE.quantity)
                        .from(ORDER_LINE)
                        .where(
                                ORDER_LINE.bookId.in(select(early.get(BOOK.id)).from(early)),
                                ORDER_LINE.quantity.gt(1)));
        recipe(select(early.get(BOOK.id), lines.get(ORDER_LINE.quantity))
                        .from(early)
                        .join(lines)
                        .on(lines.get(ORDER_LINE.bookId).eq(early.get(BOOK.id)))
                        .where(early.get(BOOK.id).ne(77))
                        .orderBy(lines.get(ORDER_LINE.quantity).asc()))
                .table("""
                        3 | 2
                        3 | 3
                        """);
    }

    @Test
    void rows_are_kept_or_not() {
        var kept = cte("kept", EARLY).materialized();
        var merged = cte("merged", EARLY).notMaterialized();
        recipe(select(kept.get(BOOK.id))
                        .from(kept)
                        .join(merged)
                        .on(merged.get(BOOK.id).eq(kept.get(BOOK.id)))
                        .orderBy(kept.get(BOOK.id).asc()))
                .rows(1L, 2L, 3L);
    }

    @Test
    void a_path_of_texts_grows_with_each_step() {
        var depth = value(0).as("depth");
        var tree = recursive(
                "tree",
                select(AUTHOR.id, AUTHOR.name, depth).from(AUTHOR).where(AUTHOR.mentorId.isNull()),
                self -> select(
                                AUTHOR.id,
                                self.get(AUTHOR.name).concat("/").concat(AUTHOR.name),
                                self.get(value(0)).plus(1))
                        .from(AUTHOR)
                        .join(self)
                        .on(AUTHOR.mentorId.nullable().eq(self.get(AUTHOR.id))));
        recipe(select(tree).from(tree).orderBy(tree.get(AUTHOR.id).asc())).table("""
                        1 | Jane Austen | 0
                        2 | Frank Herbert | 0
                        3 | Frank Herbert/Ursula K. Le Guin | 1
                        4 | Frank Herbert/Ursula K. Le Guin/Ted Chiang | 2
                        """);
    }

    @Test
    void thousands_of_steps() {
        var n = value(1L);
        CommonTable<Long> numbers = recursive(
                "numbers",
                select(n),
                self -> select(self.get(n).plus(1)).from(self).where(self.get(n).lt(900)));
        recipe(select(count(), sum(numbers.get(n))).from(numbers)).numerically().table("900 | 405450");
    }

    @Test
    void a_circle_ends_when_rows_come_again() {
        var circle = recursiveDistinct(
                "circle",
                select(AUTHOR.id).from(AUTHOR).where(AUTHOR.id.eq(4)),
                self -> select(AUTHOR.mentorId.orElse(4L))
                        .from(AUTHOR)
                        .join(self)
                        .on(self.get(AUTHOR.id).eq(AUTHOR.id)));
        recipe(select(circle).from(circle).orderBy(circle.get(AUTHOR.id).asc()))
                .refused(
                        H2,
                        "recursiveDistinct(…) is not available on H2, where rows that were there already "
                                + "are not left out. Use recursive(…), with a column that counts the steps and ends"
                                + " them. [colonnade:dialect]")
                .refused(
                        SQLSERVER,
                        "recursiveDistinct(…) is not available on SQL Server, where rows that were there "
                                + "already are not left out. Use recursive(…), with a column that counts the steps "
                                + "and ends them. [colonnade:dialect]")
                .rows(2L, 3L, 4L);
    }

    @Test
    void a_common_query_in_subqueries() {
        var early = cte("early", EARLY);
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.id
                                .in(select(early)
                                        .from(early)
                                        .where(early.get(BOOK.id).gt(2)))
                                .or(BOOK.id.in(select(early)
                                        .from(early)
                                        .where(early.get(BOOK.id).lt(2)))))
                        .orderBy(BOOK.id.asc()))
                .rows("Emma", "Dune");
    }

    @Test
    void a_common_query_of_combined_queries_in_a_combined_query() {
        var both = cte("both", EARLY.union(select(AUTHOR.id).from(AUTHOR)));
        recipe(select(both)
                        .from(both)
                        .except(select(BOOK.id).from(BOOK).where(BOOK.id.eq(2)))
                        .orderBy(both.get(BOOK.id).desc()))
                .rows(4L, 3L, 1L);
    }

    @Test
    void rows_that_a_common_query_names_are_changed() {
        var early = cte("early", EARLY);
        recipe(update(ORDER_LINE)
                        .set(ORDER_LINE.quantity, 9)
                        .where(ORDER_LINE.bookId.in(select(early).from(early))))
                .changes(3);
    }

    @Test
    void rows_that_a_recursive_query_names_are_deleted() {
        var pupils = recursive(
                "pupils",
                select(AUTHOR.id).from(AUTHOR).where(AUTHOR.id.eq(2)),
                self -> select(AUTHOR.id).from(AUTHOR).join(self).on(AUTHOR.mentorId.eq(self.get(AUTHOR.id))));
        recipe(deleteFrom(ORDER_LINE)
                        .where(ORDER_LINE.bookId.in(select(BOOK.id)
                                .from(BOOK)
                                .where(BOOK.authorId.in(
                                        select(pupils.get(AUTHOR.id).nullable()).from(pupils))))))
                .changes(3);
    }
}
