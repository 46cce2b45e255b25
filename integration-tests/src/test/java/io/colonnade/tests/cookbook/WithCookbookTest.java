package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.recursive;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.sum;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.harness.Verify.recipe;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Queries under a name, and queries that go on from their own rows. */
class WithCookbookTest {
    record Pupil(long id, @Nullable Long mentor) {}

    record Node(long id, String path, int depth) {}

    record Sold(long book, @Nullable Integer copies) {}

    @Test
    void authors_whose_books_sold_best() {
        var copies = sum(ORDER_LINE.quantity);
        var sold = cte(
                "sold",
                select(ORDER_LINE.bookId, copies)
                        .into(Sold::new)
                        .from(ORDER_LINE)
                        .groupBy(ORDER_LINE.bookId));
        recipe(select(BOOK.title, sold.get(copies))
                        .from(BOOK)
                        .join(sold)
                        .on(sold.get(ORDER_LINE.bookId).eq(BOOK.id))
                        .where(sold.get(copies).ge(1))
                        .orderBy(sold.get(copies).desc(), BOOK.title.asc()))
                .table("""
                        Dune | 5
                        Emma | 1
                        The Dispossessed | 1
                        """);
    }

    @Test
    void rows_of_a_common_query_as_records() {
        var copies = sum(ORDER_LINE.quantity);
        var sold = cte(
                "sold",
                select(ORDER_LINE.bookId, copies)
                        .into(Sold::new)
                        .from(ORDER_LINE)
                        .groupBy(ORDER_LINE.bookId));
        recipe(select(sold)
                        .from(sold)
                        .orderBy(sold.get(ORDER_LINE.bookId).asc())
                        .limit(1))
                .rows(new Sold(1, 1));
    }

    @Test
    void one_step_after_the_other() {
        var printed = cte("printed", select(BOOK).from(BOOK).where(BOOK.inPrint));
        var priced = cte(
                "priced",
                select(printed.get(BOOK.id), printed.get(BOOK.price))
                        .from(printed)
                        .where(printed.get(BOOK.price).gt(7)));
        recipe(select(count(), max(priced.get(printed.get(BOOK.price)))).from(priced))
                .numerically()
                .table("3 | 12");
    }

    @Test
    void all_who_learned_from_an_author_with_the_way_to_them() {
        var path = AUTHOR.name;
        var depth = value(0);
        var pupils = recursive(
                "pupils",
                select(AUTHOR.id, path, depth).into(Node::new).from(AUTHOR).where(AUTHOR.id.eq(2)),
                self -> select(
                                AUTHOR.id,
                                self.get(path).concat(" > ").concat(AUTHOR.name),
                                self.get(depth).plus(1))
                        .into(Node::new)
                        .from(AUTHOR)
                        .join(self)
                        .on(AUTHOR.mentorId.eq(self.get(AUTHOR.id))));
        recipe(select(pupils).from(pupils).orderBy(pupils.get(depth).asc()))
                .rows(
                        new Node(2, "Frank Herbert", 0),
                        new Node(3, "Frank Herbert > Ursula K. Le Guin", 1),
                        new Node(4, "Frank Herbert > Ursula K. Le Guin > Ted Chiang", 2));
    }

    @Test
    void the_first_mentor_of_a_line() {
        var above = recursive(
                "above",
                select(AUTHOR.id, AUTHOR.mentorId).into(Pupil::new).from(AUTHOR).where(AUTHOR.id.eq(4)),
                self -> select(AUTHOR.id, AUTHOR.mentorId)
                        .into(Pupil::new)
                        .from(AUTHOR)
                        .join(self)
                        .on(self.get(AUTHOR.mentorId).eq(AUTHOR.id)));
        recipe(select(above.get(AUTHOR.id))
                        .from(above)
                        .where(above.get(AUTHOR.mentorId).isNull()))
                .rows(2L);
    }

    @Test
    void powers_of_two() {
        var n = value(1L);
        var powers = recursive(
                "powers",
                select(n),
                self -> select(self.get(n).times(2))
                        .from(self)
                        .where(self.get(n).lt(1000)));
        recipe(select(powers).from(powers).orderBy(powers.get(n).desc()).limit(2))
                .rows(1024L, 512L);
    }

    @Test
    void books_above_the_mean_of_a_common_query() {
        var printed = cte("printed", select(BOOK.title, BOOK.pages).from(BOOK).where(BOOK.inPrint));
        recipe(select(printed.get(BOOK.title))
                        .from(printed)
                        .where(printed.get(BOOK.pages)
                                .gt(select(max(printed.get(BOOK.pages)))
                                        .from(printed)
                                        .where(printed.get(BOOK.pages).lt(400))))
                        .orderBy(printed.get(BOOK.title).asc()))
                .rows("Dune", "Emma");
    }
}
