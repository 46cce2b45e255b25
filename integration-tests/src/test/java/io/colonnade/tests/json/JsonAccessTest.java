package io.colonnade.tests.json;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.json;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MYSQL_FAMILY;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static io.colonnade.tests.harness.Wrong.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Expr;
import io.colonnade.query.JsonExpr;
import io.colonnade.type.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parts of JSON documents, each kind of value in each form. */
class JsonAccessTest {
    private static final String DOCUMENT = """
            {"text": "It's \\"quoted\\" \\\\ and\\nbroken \\u20ac/\\u0001", "empty": "", "null": "null", "nothing":
            null,
             "whole": 42, "negative": -7.25, "large": 1.5e3, "yes": true, "no": false, "digits": "42",
             "list": [10, "x", null, [true, {"deep": "down"}], false], "none": [],
             "object": {"0": "zero", "a.b": 1, "$": 2, "it's": 3, "q\\"q": 4, "b\\\\b": 5, "é {0}?": 6, "": 7}}
            """;

    private static final JsonExpr<@Nullable Json> DETAILS = json(BOOK.details);

    private static List<@Nullable Object> found(Database db, List<Expr<?>> parts) {
        update(BOOK).set(BOOK.details, new Json(DOCUMENT)).where(BOOK.id.eq(3)).execute(db);
        List<@Nullable Object> found = new ArrayList<>();
        for (Expr<?> part : parts) {
            Object one = select(part).from(BOOK).where(BOOK.id.eq(3)).fetchOne(db);
            found.add(
                    one instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : one);
        }
        return found;
    }

    private static List<@Nullable Object> found(Expr<?>... parts) {
        return everywhereResult((target, db) -> found(db, List.of(parts)));
    }

    @Test
    void texts() {
        assertThat(found(
                        DETAILS.at("text").asText(),
                        DETAILS.at("empty").asText(),
                        DETAILS.at("null").asText(),
                        DETAILS.at("nothing").asText(),
                        DETAILS.at("missing").asText(),
                        DETAILS.at("missing", "deeper").asText(),
                        DETAILS.at("text", "deeper").asText(),
                        DETAILS.at("whole").asText(),
                        DETAILS.at("yes").asText(),
                        DETAILS.at("none").asText(),
                        DETAILS.at("list").at(1).asText(),
                        DETAILS.at("list").at(2).asText(),
                        DETAILS.at("list").at(3).at(1).at("deep").asText()))
                .containsExactly(
                        "It's \"quoted\" \\ and\nbroken €/\u0001",
                        "",
                        "null",
                        null,
                        null,
                        null,
                        null,
                        "42",
                        "true",
                        "[]",
                        "x",
                        null,
                        "down");
    }

    @Test
    void numbers() {
        assertThat(found(
                        DETAILS.at("whole").asNumber(),
                        DETAILS.at("negative").asNumber(),
                        DETAILS.at("large").asNumber(),
                        DETAILS.at("list").at(0).asNumber().asInteger(),
                        DETAILS.at("digits").asNumber(),
                        DETAILS.at("yes").asNumber(),
                        DETAILS.at("nothing").asNumber(),
                        DETAILS.at("missing").asNumber(),
                        DETAILS.at("list").asNumber(),
                        DETAILS.at("object").asNumber(),
                        DETAILS.asNumber()))
                .containsExactly("42", "-7.25", "1500", 10, null, null, null, null, null, null, null);
    }

    @Test
    void truth_values() {
        assertThat(found(
                        DETAILS.at("yes").asBoolean(),
                        DETAILS.at("no").asBoolean(),
                        DETAILS.at("list").at(4).asBoolean(),
                        DETAILS.at("list").at(3).at(0).asBoolean(),
                        DETAILS.at("text").asBoolean(),
                        DETAILS.at("whole").asBoolean(),
                        DETAILS.at("nothing").asBoolean(),
                        DETAILS.at("missing").asBoolean()))
                .containsExactly(true, false, false, true, null, null, null, null);
    }

    @Test
    void lengths_of_arrays() {
        assertThat(found(
                        DETAILS.at("list").arrayLength(),
                        DETAILS.at("none").arrayLength(),
                        DETAILS.at("list").at(3).arrayLength(),
                        DETAILS.at("object").arrayLength(),
                        DETAILS.at("text").arrayLength(),
                        DETAILS.at("nothing").arrayLength(),
                        DETAILS.at("missing").arrayLength(),
                        DETAILS.arrayLength()))
                .containsExactly(5, 0, 2, null, null, null, null, null);
    }

    @Test
    void keys_of_any_characters() {
        assertThat(found(
                        DETAILS.at("object", "a.b").asNumber(),
                        DETAILS.at("object", "$").asNumber(),
                        DETAILS.at("object", "it's").asNumber(),
                        DETAILS.at("object", "q\"q").asNumber(),
                        DETAILS.at("object", "b\\b").asNumber(),
                        DETAILS.at("object", "é {0}?").asNumber(),
                        DETAILS.at("object", "0").asText(),
                        DETAILS.at("object", "' or '1'='1").asText(),
                        DETAILS.at("object", "*").asText()))
                .containsExactly("1", "2", "3", "4", "5", "6", "zero", null, null);
    }

    /** What is no array has no elements, not even a first; and an array has no keys. */
    @Test
    void positions_in_what_is_no_array() {
        assertThat(found(
                        DETAILS.at("object").at(0).asText(),
                        DETAILS.at("whole").at(0).asNumber(),
                        DETAILS.at(0).asText(),
                        DETAILS.at("list").at(0).at(0).asText(),
                        DETAILS.at("list", "0").asText(),
                        DETAILS.at("list").at(99).asText(),
                        DETAILS.at("none").at(0).asText()))
                .containsOnlyNulls();
    }

    /** A null of JSON's is there; what is missing is not. */
    @Test
    void what_is_there_and_what_is_not() {
        assertThat(found(
                        DETAILS.at("nothing").isNotNull().asValue(),
                        DETAILS.at("list").at(2).isNull().asValue(),
                        DETAILS.at("missing").isNull().asValue(),
                        DETAILS.at("list").at(5).isNotNull().asValue(),
                        DETAILS.at("nothing").asText().isNull().asValue(),
                        DETAILS.isNull().asValue()))
                .containsExactly(true, false, true, false, true, false);
    }

    @Test
    void documents_inside_of_documents() {
        assertThat(found(
                        DETAILS.at("nothing"),
                        DETAILS.at("digits"),
                        DETAILS.at("whole"),
                        DETAILS.at("no"),
                        DETAILS.at("none"),
                        DETAILS.at("missing")))
                .containsExactly(
                        new Json("null"), new Json("\"42\""), new Json("42"), new Json("false"), new Json("[]"), null);
    }

    @Test
    void bare_values_and_bound_documents() {
        assertThat(found(
                        value(new Json("\"x\"")).asText(),
                        value(new Json("5")).asNumber(),
                        value(new Json("true")).asBoolean(),
                        value(new Json("null")).asText(),
                        value(new Json("[1, 2]")).arrayLength(),
                        value(new Json("[{\"a\": \"b\"}]")).at(0).at("a").asText(),
                        value(new Json("5")).at(0).asText()))
                .containsExactly("x", "5", true, null, 2, "b", null);
    }

    @Test
    void a_text_at_a_path() {
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(DETAILS.at("author", "name").asText().eq("Frank")))
                .sql(H2, """
                        select "book"."id" from "book" where case when cast(("book"."details")."author"."name" as
                        varchar)
                        like '"%' then stringdecode(substring(cast(("book"."details")."author"."name" as varchar), 2,
                        char_length(cast(("book"."details")."author"."name" as varchar)) - 2)) else
                        nullif(cast(("book"."details")."author"."name" as varchar), 'null') end = ?
                        """)
                .sql(POSTGRES, """
                        select "book"."id" from "book" where ("book"."details" -> 'author' ->> 'name') = ?""")
                .sql(MYSQL_FAMILY, """
                        select "book"."id" from "book" where case when json_type(json_extract("book"."details",
                        '$."author"."name"')) <> 'NULL' then json_unquote(json_extract("book"."details",
                        '$."author"."name"')) end = ?
                        """)
                .sql(SQLSERVER, """
                        select [book].[id] from [book] where (select top (1) [j].[value] from openjson(concat(N'[',
                        [book].[details], N']'), N'$[0]."author"') as [j] where [j].[key] = N'name') = ?
                        """)
                .binds("Frank")
                .rows();
    }

    @Test
    void grouped_by_what_is_at_a_path() {
        List<String> groups = everywhereResult((target, db) -> {
            update(BOOK)
                    .set(BOOK.details, new Json("{\"shelf\": \"b\"}"))
                    .where(BOOK.id.le(4))
                    .execute(db);
            update(BOOK)
                    .set(BOOK.details, new Json("{\"shelf\": \"a\"}"))
                    .where(BOOK.id.eq(5))
                    .execute(db);
            var shelf = DETAILS.at("shelf").asText();
            return select(shelf, count())
                    .into((name, books) -> name + " " + books)
                    .from(BOOK)
                    .groupBy(shelf)
                    .orderBy(shelf.asc())
                    .fetch(db);
        });
        assertThat(groups).containsExactly("a 1", "b 4", "null 1");
    }

    @Test
    void a_negative_position() {
        fails(db -> DETAILS.at(-1));
    }

    @Test
    void a_key_with_a_zero_character() {
        fails(db -> DETAILS.at("a", "b\0"));
    }
}
