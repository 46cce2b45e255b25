package io.colonnade.tests.json;

import static io.colonnade.Sql.json;
import static io.colonnade.Sql.jsonArrayAgg;
import static io.colonnade.Sql.jsonObject;
import static io.colonnade.Sql.jsonObjectAgg;
import static io.colonnade.Sql.scalar;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.update;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Verify.everywhereResult;
import static io.colonnade.tests.harness.Wrong.fails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.dialect.SqlServer;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Condition;
import io.colonnade.query.Expr;
import io.colonnade.query.JsonAggregate;
import io.colonnade.type.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** JSON that the database makes of the values of many rows. */
class JsonAggregateTest {
    private static final Condition FIRST_TWO = BOOK.id.le(2);

    private static void giveDetails(Database db) {
        update(BOOK)
                .set(BOOK.details, new Json("{\"quoted\": \"say \\\"it\\\"\"}"))
                .where(BOOK.id.eq(1))
                .execute(db);
    }

    private static List<Expr<?>> kinds() {
        return List.of(
                BOOK.title,
                BOOK.subtitle,
                BOOK.pages,
                BOOK.inPrint,
                BOOK.published,
                BOOK.details,
                BOOK.id.eq(1).asValue(),
                value("a \"quoted\" \\ text\n"));
    }

    private static List<@Nullable String> arrays(Database db, boolean filtered) {
        giveDetails(db);
        List<@Nullable String> texts = new ArrayList<>();
        for (Expr<?> kind : kinds()) {
            var array = jsonArrayAgg(kind).orderBy(BOOK.id.desc());
            var query = filtered
                    ? select(array.filter(FIRST_TWO)).from(BOOK)
                    : select(array).from(BOOK).where(FIRST_TWO);
            texts.add(compact(query.fetchOne(db)));
        }
        return texts;
    }

    private static String compact(@Nullable Json document) {
        return document == null ? "none" : document.text().replace(" ", "");
    }

    private static final String[] ARRAYS = {
        "[\"Persuasion\",\"Emma\"]",
        "[null,null]",
        "[249,474]",
        "[true,true]",
        "[\"1817-12-20\",\"1815-12-23\"]",
        "[null,{\"quoted\":\"say\\\"it\\\"\"}]",
        "[false,true]",
        "[\"a\\\"quoted\\\"\\\\text\\n\",\"a\\\"quoted\\\"\\\\text\\n\"]"
    };

    @Test
    void each_kind_of_value_stays_what_it_is() {
        List<@Nullable String> found = everywhereResult((target, db) -> arrays(db, false));
        assertThat(found).containsExactly(ARRAYS);
    }

    @Test
    void the_same_of_some_rows() {
        List<@Nullable String> found = everywhereResult((target, db) -> arrays(db, true));
        assertThat(found).containsExactly(ARRAYS);
    }

    private static List<@Nullable String> members(Database db, JsonAggregate object) {
        var members = json(object);
        var query = select(
                        members.at("Emma").isNotNull().asValue(),
                        members.at("Emma").asText(),
                        members.at("Dune").isNotNull().asValue())
                .from(BOOK);
        var row = query.fetchOne(db);
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(String.valueOf(row.first()));
        texts.add(row.second());
        texts.add(String.valueOf(row.third()));
        return texts;
    }

    @Test
    void an_object_of_each_kind_of_value() {
        List<List<@Nullable String>> found = everywhereResult((target, db) -> {
            giveDetails(db);
            List<List<@Nullable String>> all = new ArrayList<>();
            for (Expr<?> kind : kinds()) {
                all.add(members(db, jsonObjectAgg(BOOK.title, kind).filter(FIRST_TWO)));
                all.add(members(db, jsonObjectAgg(BOOK.title, kind)));
            }
            return all.stream()
                    .map(texts -> texts.stream()
                            .map(text -> text == null ? null : text.replace(" ", ""))
                            .toList())
                    .toList();
        });
        assertThat(found.get(0)).containsExactly("true", "Emma", "false");
        assertThat(found.get(1)).containsExactly("true", "Emma", "true");
        assertThat(found.get(2)).containsExactly("true", null, "false");
        assertThat(found.get(3)).containsExactly("true", null, "true");
        assertThat(found.get(4)).containsExactly("true", "474", "false");
        assertThat(found.get(6)).containsExactly("true", "true", "false");
        assertThat(found.get(8)).containsExactly("true", "1815-12-23", "false");
        assertThat(found.get(10)).containsExactly("true", "{\"quoted\":\"say\\\"it\\\"\"}", "false");
        assertThat(found.get(11)).containsExactly("true", "{\"quoted\":\"say\\\"it\\\"\"}", "true");
    }

    @Test
    void no_rows_make_null() {
        List<@Nullable Json> found = everywhereResult((target, db) -> {
            List<@Nullable Json> all = new ArrayList<>();
            Condition never = BOOK.id.lt(0);
            all.add(select(jsonArrayAgg(BOOK.id)).from(BOOK).where(never).fetchOne(db));
            all.add(select(jsonArrayAgg(BOOK.id).filter(never)).from(BOOK).fetchOne(db));
            all.add(select(jsonObjectAgg(BOOK.title, BOOK.id))
                    .from(BOOK)
                    .where(never)
                    .fetchOne(db));
            all.add(select(jsonObjectAgg(BOOK.title, BOOK.id).filter(never))
                    .from(BOOK)
                    .fetchOne(db));
            return all;
        });
        assertThat(found).containsExactly(null, null, null, null);
    }

    @Test
    void a_document_in_a_document() {
        var books = jsonObject().with("books", jsonArrayAgg(jsonObject().with("id", BOOK.id)));
        String found = everywhereResult((target, db) ->
                compact(select(books).from(BOOK).where(BOOK.id.eq(1)).fetchOne(db)));
        assertThat(found).isEqualTo("{\"books\":[{\"id\":1}]}");
        assertThat(select(books).from(BOOK).toSql(SqlServer.at(2022)))
                .isEqualTo(
                        "select json_object(?:json_query((N'[' + string_agg(cast(coalesce(json_object(?:[book].[id]),"
                                + " N'null') as nvarchar(max)), N',') + N']'))) from [book]");
    }

    @Test
    void more_than_a_megabyte() {
        var text = value("x").repeat(700_000);
        List<Integer> lengths = everywhereResult((target, db) -> List.of(
                length(db, jsonArrayAgg(text)),
                length(db, jsonArrayAgg(text).filter(FIRST_TWO)),
                length(db, jsonObjectAgg(BOOK.title, text)),
                length(db, jsonObjectAgg(BOOK.title, text).filter(FIRST_TWO))));
        assertThat(lengths).containsExactly(1_400_007, 1_400_007, 1_400_027, 1_400_027);
    }

    private static int length(Database db, JsonAggregate document) {
        Json found = select(document).from(BOOK).where(FIRST_TWO).fetchOne(db);
        return compact(Objects.requireNonNull(found)).length();
    }

    @Test
    void where_a_document_would_be_cut() {
        var titles = select(jsonArrayAgg(BOOK.title).filter(FIRST_TWO)).from(BOOK);
        var change = update(BOOK).set(BOOK.details, scalar(titles)).where(BOOK.id.eq(1));
        for (var target : List.of(MYSQL, MARIADB)) {
            assertThatThrownBy(() -> change.toSql(target.dialect()))
                    .hasMessageEndingWith(" cuts long texts of jsonArrayAgg(…), unless it stands in a query by itself."
                            + " Fetch the text with a query of its own first. [colonnade:dialect]");
        }
    }

    private static String onSqlServer(Expr<?> kind) {
        return select(jsonArrayAgg(kind)).from(BOOK).toSql(SqlServer.at(2019));
    }

    private static String joined(String element) {
        return "select (N'[' + string_agg(cast(" + element + " as nvarchar(max)), N',') + N']') from [book]";
    }

    @Test
    void each_kind_of_value_on_sql_server() {
        assertThat(onSqlServer(BOOK.price))
                .isEqualTo(joined("coalesce(convert(nvarchar(max), [book].[price], 2), N'null')"));
        assertThat(onSqlServer(BOOK.rating))
                .isEqualTo(joined("coalesce(convert(nvarchar(max), [book].[rating], 3), N'null')"));
        assertThat(onSqlServer(BOOK.published))
                .isEqualTo(joined("coalesce(N'\"' + convert(nvarchar(10), [book].[published], 23) + N'\"', N'null')"));
        assertThat(onSqlServer(BOOK.details)).isEqualTo(joined("coalesce([book].[details], N'null')"));
        assertThat(onSqlServer(BOOK.id.eq(1).asValue()))
                .isEqualTo(joined("case cast(case when [book].[id] = ? then 1 when not ([book].[id] = ?) then 0 end as"
                        + " bit) when 1 then N'true' when 0 then N'false' else N'null' end"));
    }

    @Test
    void keys_that_can_be_null() {
        fails(db -> jsonObjectAgg(BOOK.subtitle.orElse("").nullable(), BOOK.id));
    }
}
