package io.colonnade.tests.json;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.json;
import static io.colonnade.Sql.jsonTable;
import static io.colonnade.Sql.scalarNumber;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.harness.Wrong.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.JsonTable;
import io.colonnade.type.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The elements of JSON arrays as rows. */
class JsonTableTest {
    private static final Json MIXED = new Json("[1, \"a \\\"b\\\" \\n\", null, true, {\"k\": [null]}, [2], \"\"]");

    private static final String OF_VALUES_ONLY =
            "\"line\" is a function of columns of other tables, which H2 has none of in"
                    + " FROM. Give it values only, with a query for each row, or take what it is of apart in Java."
                    + " [colonnade:dialect]";

    private static List<String> found(Database db, JsonTable items) {
        return select(items.position(), items.value(), items.value().asText())
                .into((position, value, text) -> position + " " + value.text().replace(" ", "") + " " + text)
                .from(items)
                .orderBy(items.position().asc())
                .fetch(db);
    }

    @Test
    void each_kind_of_element_stays_what_it_is() {
        List<String> rows = everywhereResult((target, db) -> found(db, jsonTable("item", value(MIXED))).stream()
                .map(row -> row.replace("[null]}", "[null]}").replace("\": [", "\":["))
                .toList());
        assertThat(rows)
                .containsExactly(
                        "1 1 1",
                        "2 \"a\\\"b\\\"\\n\" a \"b\" \n",
                        "3 null null",
                        "4 true true",
                        "5 {\"k\":[null]} {\"k\":[null]}",
                        "6 [2] [2]",
                        "7 \"\" ");
    }

    @Test
    void what_is_no_array_has_no_elements() {
        for (String text : List.of("{\"a\": 1, \"0\": 2}", "5", "\"[1]\"", "null", "[]")) {
            everywhere(db -> assertThat(found(db, jsonTable("item", value(new Json(text)))))
                    .isEmpty());
        }
        everywhere(db -> assertThat(found(db, jsonTable("item", value(MIXED).at("nothing"))))
                .isEmpty());
        everywhere(db ->
                assertThat(found(db, jsonTable("item", value(MIXED).at(5)))).containsExactly("1 2 2"));
    }

    private static void giveDetails(Database db) {
        update(BOOK)
                .set(BOOK.details, new Json("{\"lines\": [{\"n\": 3}, {\"n\": 1}, null]}"))
                .where(BOOK.id.eq(1))
                .execute(db);
        update(BOOK)
                .set(BOOK.details, new Json("{\"lines\": 7}"))
                .where(BOOK.id.eq(2))
                .execute(db);
    }

    @Test
    void of_a_column_of_a_table_before_it() {
        everywhere(JsonTableTest::giveDetails);
        var line = jsonTable("line", json(BOOK.details).at("lines"));
        recipe(select(BOOK.id, line.value().at("n").asNumber().asInteger())
                        .from(BOOK)
                        .crossJoin(line)
                        .orderBy(BOOK.id.asc(), line.position().asc()))
                .refused(H2, OF_VALUES_ONLY)
                .table("""
                        1 | 3
                        1 | 1
                        1 | null
                        """);
    }

    @Test
    void rows_without_elements_are_kept_by_a_left_join() {
        everywhere(JsonTableTest::giveDetails);
        var line = jsonTable("line", json(BOOK.details).at("lines"));
        recipe(select(BOOK.id, line.position().nullable())
                        .from(BOOK)
                        .leftJoin(line)
                        .on(line.value().at("n").asNumber().gt(2))
                        .where(BOOK.id.le(3))
                        .orderBy(BOOK.id.asc()))
                .refused(H2, OF_VALUES_ONLY)
                .table("""
                        1 | 1
                        2 | null
                        3 | null
                        """);
    }

    @Test
    void in_a_query_of_its_own_for_each_row() {
        everywhere(JsonTableTest::giveDetails);
        var line = jsonTable("line", json(BOOK.details).at("lines"));
        recipe(select(BOOK.id, scalarNumber(select(count()).from(line)))
                        .from(BOOK)
                        .where(BOOK.id.le(2))
                        .orderBy(BOOK.id.asc()))
                .refused(H2, OF_VALUES_ONLY)
                .table("""
                        1 | 3
                        2 | 0
                        """);
    }

    @Test
    void a_document_of_a_table_that_is_joined_later() {
        var line = jsonTable("line", json(BOOK.details).at("lines"));
        fails(db -> select(line).from(line).crossJoin(BOOK).fetch(db));
    }

    @Test
    void a_right_join_with_elements_of_the_other_side() {
        var line = jsonTable("line", json(BOOK.details).at("lines"));
        fails(db -> select(BOOK.id.nullable())
                .from(BOOK)
                .rightJoin(line)
                .on(line.position().eq(1L))
                .fetch(db));
    }
}
