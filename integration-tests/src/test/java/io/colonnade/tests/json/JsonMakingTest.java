package io.colonnade.tests.json;

import static io.colonnade.Sql.jsonArray;
import static io.colonnade.Sql.jsonObject;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Verify.verify;
import static io.colonnade.tests.harness.Wrong.fails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.dialect.SqlServer;
import io.colonnade.query.Expr;
import io.colonnade.query.JsonObject;
import io.colonnade.type.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** JSON that the database makes of values. */
class JsonMakingTest {
    private static final String SINCE_2022 =
            "SQL Server has functions that make JSON from 2022 on. Select the values as"
                    + " columns, and make the document in Java. [colonnade:dialect]";

    @Test
    void an_object_of_columns() {
        verify(select(BOOK.id)
                        .from(BOOK)
                        .where(jsonObject()
                                .with("title", BOOK.title)
                                .with("old", BOOK.inPrint)
                                .with("sizes", jsonArray(BOOK.pages))
                                .isNull()))
                .sql(H2, """
                        select "book"."id" from "book" where json_object(key cast(? as varchar) value "book"."title",
                        key
                        cast(? as varchar) value "book"."in_print", key cast(? as varchar) value
                        json_array("book"."pages"
                        null on null)) is null
                        """)
                .sql(POSTGRES, """
                        select "book"."id" from "book" where json_build_object(?, "book"."title", ?,
                        "book"."in_print", ?,
                        json_build_array("book"."pages")) is null
                        """)
                .sql(List.of(MYSQL), """
                        select "book"."id" from "book" where json_object(?, "book"."title", ?, cast(case when
                        "book"."in_print" then 'true' when not "book"."in_print" then 'false' end as json), ?,
                        json_array("book"."pages")) is null
                        """)
                .sql(List.of(MARIADB), """
                        select "book"."id" from "book" where json_object(? collate utf8mb4_bin, "book"."title", ?,
                        json_extract(case when
                        "book"."in_print" then 'true' when not "book"."in_print" then 'false' end, '$'), ?,
                        json_array("book"."pages")) is null
                        """)
                .refused(SQLSERVER, SINCE_2022)
                .binds("title", "old", "sizes")
                .rows();
    }

    private static JsonObject everyKind() {
        return jsonObject()
                .with("text", BOOK.title)
                .with("quoted", value("say \"it\""))
                .with("null", BOOK.subtitle)
                .with("whole", BOOK.pages)
                .with("decimal", BOOK.price)
                .with("floating", BOOK.rating)
                .with("yes", BOOK.inPrint)
                .with("no", BOOK.id.eq(-1).asValue())
                .with("unknown", BOOK.subtitle.eq("x").asValue())
                .with("date", BOOK.published)
                .with("list", jsonArray(BOOK.id, value("x"), BOOK.subtitle, jsonArray(), value(true)))
                .with("details", BOOK.details)
                .with("bound", value(new Json("{\"a\": [1]}")));
    }

    private static List<Expr<?>> parts(JsonObject all) {
        return List.of(
                all.at("text").asText(),
                all.at("quoted").asText(),
                all.at("null"),
                all.at("whole").asNumber().asInteger(),
                all.at("decimal").asNumber().times(100).asInteger(),
                all.at("floating").asNumber().asDouble(),
                all.at("yes").asBoolean(),
                all.at("no").asBoolean(),
                all.at("unknown"),
                all.at("date").asText(),
                all.at("list").at(0).asNumber().asLong(),
                all.at("list").at(1).asText(),
                all.at("list").at(2),
                all.at("list").at(3).arrayLength(),
                all.at("list").at(4).asBoolean(),
                all.at("list").arrayLength(),
                all.at("details").at(0).at("k"),
                all.at("bound", "a").at(0).asText());
    }

    @Test
    void each_kind_of_value_stays_what_it_is() {
        JsonObject all = everyKind();
        List<@Nullable Object> found = everywhereResult((target, db) -> {
            update(BOOK)
                    .set(BOOK.details, new Json("[{\"k\": null}]"))
                    .where(BOOK.id.eq(1))
                    .execute(db);
            List<@Nullable Object> values = new ArrayList<>();
            for (Expr<?> part : parts(all)) {
                values.add(select(part).from(BOOK).where(BOOK.id.eq(1)).fetchOne(db));
            }
            return values;
        });
        Json none = new Json("null");
        assertThat(found)
                .containsExactly(
                        "Emma",
                        "say \"it\"",
                        none,
                        474,
                        750,
                        4.0,
                        true,
                        false,
                        none,
                        "1815-12-23",
                        1L,
                        "x",
                        none,
                        0,
                        true,
                        5,
                        none,
                        "1");
    }

    @Test
    void a_whole_document_is_read() {
        List<Json> found = everywhereResult((target, db) ->
                select(jsonArray(BOOK.id, jsonObject().with("a", BOOK.inPrint)))
                        .from(BOOK)
                        .where(BOOK.id.eq(1))
                        .fetch(db)
                        .stream()
                        .map(json -> new Json(json.text().replace(" ", "")))
                        .toList());
        assertThat(found).containsExactly(new Json("[1,{\"a\":true}]"));
    }

    @Test
    void on_sql_server_from_2022_on() {
        var made = jsonObject().with("a", BOOK.title).with("b", jsonArray(BOOK.id, BOOK.inPrint));
        assertThat(select(made).from(BOOK).toSql(SqlServer.at(2022)))
                .isEqualTo("select json_object(?:[book].[title], ?:json_array([book].[id], [book].[in_print] null"
                        + " on null))"
                        + " from [book]");
        assertThatThrownBy(() -> select(jsonArray(BOOK.details)).from(BOOK).toSql(SqlServer.at(2022)))
                .hasMessage("A JSON document was put into another, and SQL Server does that only with one that"
                        + " jsonObject() or jsonArray(…) makes. Select both, and put them together in Java."
                        + " [colonnade:dialect]");
    }

    @Test
    void a_uuid_in_json() {
        fails(db -> jsonArray(BOOK.isbn));
    }
}
