package io.colonnade.tests.cookbook;

import static io.colonnade.Sql.jsonArray;
import static io.colonnade.Sql.jsonArrayAgg;
import static io.colonnade.Sql.jsonObject;
import static io.colonnade.Sql.jsonObjectAgg;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.recipe;

import io.colonnade.type.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is at a path, in which type, whether it is there, and documents that the database makes. */
class JsonCookbookTest {
    private static final Json PAYLOAD = new Json("""
            {"customer": {"e-mail": "ann@example.org", "phone": null},
             "limit": 9.99, "gift": true, "lines": [{"book": 3, "quantity": 2}, {"book": 1}]}
            """);

    private static final String SINCE_2022 =
            "SQL Server has functions that make JSON from 2022 on. Select the values as"
                    + " columns, and make the document in Java. [colonnade:dialect]";

    @Test
    void a_text_at_a_path() {
        recipe(select(value(PAYLOAD).at("customer", "e-mail").asText().required()))
                .rows("ann@example.org");
    }

    @Test
    void rows_up_to_a_limit_that_stands_in_a_document() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.le(value(PAYLOAD).at("limit").asNumber()))
                        .orderBy(BOOK.price.desc()))
                .rows("Dune", "Emma", "Persuasion", "100% wool_[!\\]");
    }

    @Test
    void a_flag_of_a_document_as_a_condition() {
        recipe(select(AUTHOR.name).from(AUTHOR).where(value(PAYLOAD).at("gift").asBoolean(), AUTHOR.id.eq(1)))
                .rows("Jane Austen");
    }

    @Test
    void the_row_that_an_element_of_an_array_names() {
        recipe(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.id.eq(value(PAYLOAD)
                                .at("lines")
                                .at(0)
                                .at("book")
                                .asNumber()
                                .asLong())))
                .rows("Dune");
    }

    @Test
    void how_many_elements_an_array_has() {
        recipe(select(value(PAYLOAD).at("lines").arrayLength().required())).rows(2);
    }

    @Test
    void what_is_null_in_json_is_there_and_what_is_missing_is_not() {
        recipe(select(
                                value(PAYLOAD)
                                        .at("customer", "phone")
                                        .isNotNull()
                                        .asValue(),
                                value(PAYLOAD).at("customer", "phone").asText(),
                                value(PAYLOAD).at("customer", "fax").isNotNull().asValue())
                        .from(AUTHOR)
                        .where(AUTHOR.id.eq(1)))
                .table("true | null | false");
    }

    @Test
    void a_default_where_an_element_lacks_a_key() {
        recipe(select(value(PAYLOAD)
                        .at("lines")
                        .at(1)
                        .at("quantity")
                        .asNumber()
                        .asInteger()
                        .orElse(1)))
                .rows(1);
    }

    @Test
    void one_document_for_each_row() {
        recipe(select(jsonObject().with("id", BOOK.id).with("sizes", jsonArray(BOOK.pages, BOOK.inPrint)))
                        .into(document -> document.text().replace(" ", ""))
                        .from(BOOK)
                        .where(BOOK.id.le(2))
                        .orderBy(BOOK.id.asc()))
                .refused(SQLSERVER, SINCE_2022)
                .rows("{\"id\":1,\"sizes\":[474,true]}", "{\"id\":2,\"sizes\":[249,true]}");
    }

    @Test
    void the_books_of_each_author_as_an_array() {
        recipe(select(AUTHOR.name, jsonArrayAgg(BOOK.title).orderBy(BOOK.title.asc()))
                        .into((name, titles) -> name + " " + compact(titles))
                        .from(AUTHOR)
                        .join(BOOK)
                        .on(BOOK.authorId.eq(AUTHOR.id))
                        .groupBy(AUTHOR.name)
                        .orderBy(AUTHOR.name.asc()))
                .rows(
                        "Frank Herbert [\"Dune\"]",
                        "Jane Austen [\"Emma\",\"Persuasion\"]",
                        "Ted Chiang [\"Exhalation\"]",
                        "Ursula K. Le Guin [\"TheDispossessed\"]");
    }

    @Test
    void an_array_of_some_of_the_rows_nulls_among_them() {
        recipe(select(jsonArrayAgg(BOOK.subtitle).filter(BOOK.id.between(2, 4)).orderBy(BOOK.id.desc()))
                        .into(JsonCookbookTest::compact)
                        .from(BOOK))
                .rows("[\"Anambiguousutopia\",\"Anovel\",null]");
    }

    @Test
    void prices_by_title_as_one_object() {
        recipe(select(jsonObjectAgg(BOOK.title, BOOK.pages))
                        .into(JsonCookbookTest::compact)
                        .from(BOOK)
                        .where(BOOK.id.eq(1)))
                .rows("{\"Emma\":474}");
    }

    @Test
    void some_of_the_rows_as_one_object() {
        recipe(select(jsonObjectAgg(BOOK.title, BOOK.inPrint).filter(BOOK.id.eq(1)))
                        .into(JsonCookbookTest::compact)
                        .from(BOOK))
                .rows("{\"Emma\":true}");
    }

    private static String compact(@Nullable Json document) {
        return document == null ? "none" : document.text().replace(" ", "");
    }
}
