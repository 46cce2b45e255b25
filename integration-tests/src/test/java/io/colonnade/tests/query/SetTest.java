package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.exists;
import static io.colonnade.Sql.max;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.Digit.DIGIT;
import static io.colonnade.tests.db.Filled.FILLED;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.query.Select;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SetTest {
    private static final Select<String> TITLES = select(BOOK.title).from(BOOK).where(BOOK.id.le(3));
    private static final Select<String> NAMES = select(AUTHOR.name).from(AUTHOR).where(AUTHOR.id.le(2));
    private static final Select<Integer> SMALL = select(DIGIT.n).from(DIGIT).where(DIGIT.n.lt(5));
    private static final Select<Integer> HIGH = select(DIGIT.n).from(DIGIT).where(DIGIT.n.between(3, 5));

    @Test
    void a_union_is_ordered_and_limited_as_a_whole() {
        recipe(TITLES.union(NAMES).orderBy(BOOK.title.asc()).limit(3)).rows("Dune", "Emma", "Frank Herbert");
    }

    @Test
    void union_all_gives_rows_as_often_as_they_come() {
        recipe(SMALL.unionAll(HIGH).orderBy(DIGIT.n.desc()).offset(1).limit(4)).rows(4, 4, 3, 3);
    }

    @Test
    void intersect_and_except_give_equal_rows_once() {
        recipe(SMALL.unionAll(HIGH)
                        .intersect(HIGH)
                        .except(select(value(3).as("three")))
                        .orderBy(DIGIT.n.asc()))
                .rows(4, 5);
    }

    @Test
    void intersect_all_gives_rows_as_often_as_both_have_them() {
        recipe(SMALL.unionAll(HIGH).intersectAll(HIGH.unionAll(HIGH)).orderBy(DIGIT.n.asc()))
                .rows(3, 3, 4, 4, 5);
    }

    @Test
    void except_all_takes_one_row_away_for_each() {
        recipe(SMALL.unionAll(HIGH).exceptAll(HIGH).orderBy(DIGIT.n.asc())).rows(0, 1, 2, 3, 4);
    }

    @Test
    void except_all_of_several_takes_away_what_all_of_them_have() {
        var twice = SMALL.unionAll(SMALL);
        recipe(twice.unionAll(SMALL)
                        .exceptAll(HIGH)
                        .exceptAll(HIGH)
                        .orderBy(DIGIT.n.desc())
                        .limit(6))
                .rows(4, 3, 2, 2, 2, 1);
    }

    @Test
    void intersect_all_of_columns_that_can_be_null() {
        recipe(select(BOOK.subtitle, BOOK.rating)
                        .from(BOOK)
                        .unionAll(select(BOOK.subtitle, BOOK.rating).from(BOOK))
                        .intersectAll(
                                select(BOOK.subtitle, BOOK.rating).from(BOOK).where(BOOK.subtitle.isNull()))
                        .orderBy(BOOK.rating.asc()))
                .table("""
                        null | 4.0
                        null | null
                        null | null
                        """);
    }

    @Test
    void except_all_of_groups_with_values() {
        recipe(select(BOOK.authorId, count().plus(1))
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .exceptAll(select(AUTHOR.mentorId, value(2L)).from(AUTHOR))
                        .orderBy(BOOK.authorId.desc())
                        .limit(3))
                .table("""
                        4 | 2
                        1 | 3
                        """);
    }

    @Test
    void intersect_all_as_a_table_and_in_a_condition() {
        var both = SMALL.intersectAll(HIGH).as("both");
        recipe(select(both.get(DIGIT.n), count())
                        .from(both)
                        .where(both.get(DIGIT.n)
                                .in(HIGH.exceptAll(select(DIGIT.n).from(DIGIT).where(DIGIT.n.eq(3)))))
                        .groupBy(both.get(DIGIT.n)))
                .table("4 | 1");
    }

    @Test
    void an_enum_that_both_have_is_sorted_by_its_labels() {
        recipe(select(BOOK.format)
                        .from(BOOK)
                        .intersectAll(select(BOOK.format).from(BOOK).where(BOOK.id.ge(3)))
                        .orderBy(BOOK.format.desc()))
                .rowCount(4);
    }

    @Test
    void decimals_are_equal_whatever_their_scale() {
        var price = BOOK.price.times(new BigDecimal("1.0000"));
        var both = select(price)
                .from(BOOK)
                .unionAll(select(BOOK.price).from(BOOK))
                .intersectAll(select(BOOK.price)
                        .from(BOOK)
                        .unionAll(select(BOOK.price.times(new BigDecimal("1.000")))
                                .from(BOOK)))
                .as("both");
        recipe(select(count()).from(both)).rows(12L);
    }

    @Test
    void a_query_that_is_combined_can_be_limited_itself() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .orderBy(BOOK.price.desc())
                        .limit(1)
                        .unionAll(select(AUTHOR.name)
                                .from(AUTHOR)
                                .orderBy(AUTHOR.born.desc().nullsLast())
                                .limit(1))
                        .orderBy(BOOK.title.asc()))
                .rows("Exhalation", "Ursula K. Le Guin");
    }

    @Test
    void nulls_stand_where_the_order_says() {
        recipe(select(BOOK.subtitle)
                        .from(BOOK)
                        .union(select(BOOK.title.nullable()).from(BOOK).where(BOOK.id.le(2)))
                        .orderBy(BOOK.subtitle.asc()))
                .rows("A novel", "An ambiguous utopia", "Emma", "Persuasion", "Stories", null);
    }

    @Test
    void nulls_first() {
        recipe(select(BOOK.subtitle)
                        .from(BOOK)
                        .union(select(BOOK.title.nullable()).from(BOOK).where(BOOK.id.le(2)))
                        .orderBy(BOOK.subtitle.asc().nullsFirst())
                        .limit(2))
                .rows(null, "A novel");
    }

    @Test
    void an_enum_is_sorted_by_its_labels() {
        recipe(select(BOOK.format)
                        .from(BOOK)
                        .union(select(BOOK.format).from(BOOK))
                        .orderBy(BOOK.format.desc()))
                .rowCount(3);
    }

    @Test
    void what_has_no_name_is_sorted_by_its_place() {
        var pages = max(BOOK.pages);
        recipe(select(BOOK.authorId, pages)
                        .from(BOOK)
                        .groupBy(BOOK.authorId)
                        .unionAll(select(BOOK.editorId, max(BOOK.pages))
                                .from(BOOK)
                                .groupBy(BOOK.editorId))
                        .orderBy(pages.desc(), BOOK.authorId.asc())
                        .limit(2))
                .rowCount(2);
    }

    @Test
    void a_union_as_a_table() {
        var all = TITLES.union(NAMES).as("all");
        recipe(select(all.get(BOOK.title).upper())
                        .from(all)
                        .where(all.get(BOOK.title).ne("Emma"))
                        .orderBy(all.get(BOOK.title).asc()))
                .rows("DUNE", "FRANK HERBERT", "JANE AUSTEN", "PERSUASION");
    }

    @Test
    void a_union_inside_of_expressions() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.id.in(select(BOOK.id)
                                .from(BOOK)
                                .orderBy(BOOK.price.asc())
                                .limit(1)
                                .union(select(AUTHOR.id).from(AUTHOR).where(AUTHOR.id.eq(BOOK.id), AUTHOR.id.lt(3)))))
                        .orderBy(BOOK.id.asc()))
                .rows("Emma", "Persuasion", "100% wool_[!\\]");
    }

    @Test
    void points_in_time_and_floats() {
        recipe(select(FILLED.id, FILLED.anInstant, FILLED.aReal)
                        .from(FILLED)
                        .union(select(FILLED.id, FILLED.anInstant, FILLED.aReal).from(FILLED))
                        .orderBy(FILLED.anInstant.asc()))
                .rowCount(0);
    }

    @Test
    void exists_and_scalar() {
        recipe(select(scalar(select(max(BOOK.id))
                                .from(BOOK)
                                .union(select(max(BOOK.id)).from(BOOK))))
                        .from(DIGIT)
                        .where(exists(SMALL.except(HIGH)), DIGIT.n.eq(1)))
                .rows(6L);
    }
}
