package io.colonnade.tests.json;

import static io.colonnade.Sql.cte;
import static io.colonnade.Sql.json;
import static io.colonnade.Sql.jsonArrayAgg;
import static io.colonnade.Sql.jsonTable;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.type.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** JSON that is taken out of derived tables and common queries stays JSON. */
class JsonInDerivedTableTest {
    private static void giveDetails(Database db) {
        update(BOOK)
                .set(BOOK.details, new Json("{\"a\": [5, \"x\"]}"))
                .where(BOOK.id.eq(1))
                .execute(db);
    }

    @Test
    void a_document_of_a_derived_table_is_looked_into() {
        everywhere(JsonInDerivedTableTest::giveDetails);
        var some = select(BOOK.id, BOOK.details).from(BOOK).where(BOOK.id.le(2)).as("some");
        var first = json(some.get(BOOK.details)).at("a").at(0).asNumber().asInteger();
        List<@Nullable Integer> found = everywhereResult((target, db) ->
                select(first).from(some).orderBy(some.get(BOOK.id).asc()).fetch(db));
        assertThat(found).containsExactly(5, null);
    }

    @Test
    void a_part_of_a_document_of_a_common_query_is_looked_into() {
        everywhere(JsonInDerivedTableTest::giveDetails);
        var part = json(BOOK.details).at("a");
        var parts = cte("parts", select(part).from(BOOK).where(BOOK.id.eq(1)));
        var text = json(parts.get(part)).at(1).asText();
        List<@Nullable String> found =
                everywhereResult((target, db) -> select(text).from(parts).fetch(db));
        assertThat(found).containsExactly("x");
    }

    @Test
    void an_array_of_many_rows_is_looked_into_outside() {
        var ids = jsonArrayAgg(BOOK.id).orderBy(BOOK.id.desc());
        var books = select(ids).from(BOOK).where(BOOK.id.le(3)).as("books");
        Integer found = everywhereResult(
                (target, db) -> select(json(books.get(ids)).at(0).asNumber().asInteger())
                        .from(books)
                        .fetchOne(db));
        assertThat(found).isEqualTo(3);
    }

    @Test
    void the_elements_of_a_document_of_a_derived_table() {
        everywhere(JsonInDerivedTableTest::giveDetails);
        var some = select(BOOK.details).from(BOOK).where(BOOK.id.eq(1)).as("some");
        var item = jsonTable("item", json(some.get(BOOK.details)).at("a"));
        recipe(select(item.value().asText().required())
                        .from(some)
                        .crossJoin(item)
                        .orderBy(item.position().asc()))
                .refused(
                        H2,
                        "\"item\" is a function of columns of other tables, which H2 has none of in FROM. Give it"
                                + " values only, with a query for each row, or take what it is of apart in Java."
                                + " [colonnade:dialect]")
                .rows("5", "x");
    }
}
