package io.colonnade.tests.query;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.generateSeries;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.unnest;
import static io.colonnade.Sql.values;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.db.OrderLine.ORDER_LINE;
import static io.colonnade.tests.db.Publisher.PUBLISHER;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Verify.recipe;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.error.DatabaseException;
import io.colonnade.jdbc.Database;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FromTest {
    private static final String INSTEAD_OF_LATERAL = "Use scalar(select(…)) for a single value, or number the rows in a"
            + " derived table and join the first ones of each. [colonnade:dialect]";

    record Change(long id, @Nullable String subtitle, BigDecimal price) {}

    private static final List<Change> CHANGES =
            List.of(new Change(3, null, new BigDecimal("8.50")), new Change(1, "A comedy", new BigDecimal("7.00")));

    @Test
    void a_join_along_the_only_key() {
        recipe(select(ORDER_LINE.line, BOOK.title)
                        .from(ORDER_LINE)
                        .join(BOOK)
                        .onKey()
                        .where(ORDER_LINE.orderId.eq(1))
                        .orderBy(ORDER_LINE.line.asc()))
                .table("""
                        1 | Dune
                        2 | Emma
                        """);
    }

    @Test
    void a_join_along_the_key_of_a_column() {
        var editor = AUTHOR.as("editor");
        recipe(select(BOOK.title, editor.name.nullable())
                        .from(BOOK)
                        .leftJoin(editor)
                        .onKey(BOOK.editorId)
                        .join(PUBLISHER)
                        .onKey(BOOK.publisherId)
                        .orderBy(BOOK.id.asc()))
                .table("""
                        Dune | Ursula K. Le Guin
                        The Dispossessed | null
                        """);
    }

    @Test
    void a_table_joined_with_itself_along_its_key() {
        var mentor = AUTHOR.as("mentor");
        recipe(select(AUTHOR.name, mentor.name)
                        .from(AUTHOR)
                        .join(mentor)
                        .onKey(AUTHOR.mentorId)
                        .orderBy(AUTHOR.id.asc()))
                .table("""
                        Ursula K. Le Guin | Frank Herbert
                        Ted Chiang | Ursula K. Le Guin
                        """);
    }

    @Test
    void a_semi_join_keeps_each_row_with_a_match_once() {
        recipe(select(AUTHOR.name)
                        .from(AUTHOR)
                        .semiJoin(BOOK)
                        .on(BOOK.authorId.eq(AUTHOR.id), BOOK.price.lt(10))
                        .where(AUTHOR.id.gt(0))
                        .orderBy(AUTHOR.id.asc()))
                .rows("Jane Austen", "Frank Herbert");
    }

    @Test
    void an_anti_join_keeps_what_has_no_match() {
        recipe(select(BOOK.title).from(BOOK).antiJoin(ORDER_LINE).onKey().orderBy(BOOK.id.asc()))
                .rows("Persuasion", "Exhalation", "100% wool_[!\\]");
    }

    @Test
    void a_lateral_query_is_worked_out_for_each_row() {
        var dearest = select(BOOK.title, BOOK.price)
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(BOOK.price.desc())
                .limit(1)
                .as("dearest")
                .lateral();
        recipe(select(AUTHOR.name, dearest.get(BOOK.title))
                        .from(AUTHOR)
                        .crossJoin(dearest)
                        .orderBy(AUTHOR.id.asc()))
                .refused(H2, "LATERAL is not available on H2. " + INSTEAD_OF_LATERAL)
                .refused(MARIADB, "LATERAL is not available on MariaDB. " + INSTEAD_OF_LATERAL)
                .table("""
                        Jane Austen | Emma
                        Frank Herbert | Dune
                        Ursula K. Le Guin | The Dispossessed
                        Ted Chiang | Exhalation
                        """);
    }

    @Test
    void a_lateral_query_that_may_find_nothing() {
        var dearest = select(BOOK.title, BOOK.price)
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .orderBy(BOOK.price.desc())
                .limit(1)
                .as("dearest")
                .lateral();
        recipe(select(AUTHOR.name, dearest.get(BOOK.title).nullable())
                        .from(AUTHOR)
                        .leftJoin(dearest)
                        .on(dearest.get(BOOK.price).gt(9))
                        .orderBy(AUTHOR.id.asc())
                        .limit(2))
                .refused(H2, "LATERAL is not available on H2. " + INSTEAD_OF_LATERAL)
                .refused(MARIADB, "LATERAL is not available on MariaDB. " + INSTEAD_OF_LATERAL)
                .table("""
                        Jane Austen | null
                        Frank Herbert | Dune
                        """);
    }

    @Test
    void a_lateral_query_joined_on_true() {
        var counted = select(count())
                .from(BOOK)
                .where(BOOK.authorId.eq(AUTHOR.id))
                .as("counted")
                .lateral();
        recipe(select(AUTHOR.id, counted.get(count()))
                        .from(AUTHOR)
                        .join(counted)
                        .onTrue()
                        .orderBy(AUTHOR.id.asc())
                        .limit(1))
                .refused(H2, "LATERAL is not available on H2. " + INSTEAD_OF_LATERAL)
                .refused(MARIADB, "LATERAL is not available on MariaDB. " + INSTEAD_OF_LATERAL)
                .table("1 | 2");
    }

    @Test
    void values_as_a_table() {
        var v = values("v", CHANGES)
                .column(BOOK.id, Change::id)
                .column(BOOK.subtitle, Change::subtitle)
                .column(BOOK.price, Change::price);
        recipe(select(BOOK.title, v.get(BOOK.subtitle), v.get(BOOK.price))
                        .from(BOOK)
                        .join(v)
                        .on(v.get(BOOK.id).eq(BOOK.id), v.get(BOOK.price).lt(BOOK.price))
                        .orderBy(BOOK.id.asc()))
                .numerically()
                .table("""
                        Emma | A comedy | 7
                        Dune | null | 8.5
                        """);
    }

    @Test
    void no_values_are_a_table_without_rows() {
        var v = values("v", List.<Change>of()).column(BOOK.id, Change::id).column(BOOK.subtitle, Change::subtitle);
        recipe(select(BOOK.title, v.get(BOOK.subtitle))
                        .from(BOOK)
                        .leftJoin(v)
                        .on(v.get(BOOK.id).eq(BOOK.id))
                        .orderBy(BOOK.id.asc())
                        .limit(1))
                .table("Emma | null");
    }

    @Test
    void a_series_of_numbers() {
        var n = generateSeries("n", 10, 1, -4);
        recipe(select(n).from(n).orderBy(n.value().asc())).rows(2L, 6L, 10L);
    }

    @Test
    void a_long_series() {
        var n = generateSeries("n", 1, 100_000);
        recipe(select(count()).from(n).where(n.value().gt(1))).rows(99_999L);
    }

    /** Text functions give null for what is too long, which would be no rows. */
    @Test
    void a_series_that_the_database_has_no_room_for_is_an_error() throws SQLException {
        var n = generateSeries("n", 1, 100_000_000);
        everywhereConnected((target, dataSource) -> {
            if (MYSQL_FAMILY.contains(target)) {
                assertThatThrownBy(() -> select(count()).from(n).fetchOne(Database.of(dataSource)))
                        .isInstanceOf(DatabaseException.class);
            }
        });
    }

    @Test
    void a_series_without_numbers() {
        var n = generateSeries("n", 2, 1);
        recipe(select(n).from(n)).rowCount(0);
    }

    @Test
    void the_elements_of_a_list() {
        var ids = unnest("ids", BOOK.id, List.of(3L, 77L, 1L));
        recipe(select(ids.get(BOOK.id), BOOK.title.nullable())
                        .from(ids)
                        .leftJoin(BOOK)
                        .on(BOOK.id.eq(ids.get(BOOK.id)))
                        .orderBy(ids.get(BOOK.id).asc()))
                .table("""
                        1 | Emma
                        3 | Dune
                        77 | null
                        """);
    }

    @Test
    void texts_of_a_list() {
        var titles = unnest("titles", BOOK.title, List.of("Emma", "O'Brien \"é\" \\"));
        recipe(select(titles.get(BOOK.title)).from(titles).antiJoin(BOOK).on(BOOK.title.eq(titles.get(BOOK.title))))
                .rows("O'Brien \"é\" \\");
    }
}
