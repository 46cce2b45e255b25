package io.colonnade.tests.plain;

import static io.colonnade.Sql.count;
import static io.colonnade.Sql.function;
import static io.colonnade.Sql.identifier;
import static io.colonnade.Sql.select;
import static io.colonnade.Sql.table;
import static io.colonnade.Sql.value;
import static io.colonnade.tests.db.Author.AUTHOR;
import static io.colonnade.tests.db.Book.BOOK;
import static io.colonnade.tests.harness.Target.H2;
import static io.colonnade.tests.harness.Target.MARIADB;
import static io.colonnade.tests.harness.Target.MYSQL;
import static io.colonnade.tests.harness.Target.POSTGRES;
import static io.colonnade.tests.harness.Target.SQLSERVER;
import static io.colonnade.tests.harness.Verify.everywhere;
import static io.colonnade.tests.harness.Verify.everywhereConnected;
import static io.colonnade.tests.harness.Verify.recipe;
import static io.colonnade.tests.harness.Wrong.fails;

import io.colonnade.query.FunctionTable;
import io.colonnade.query.NumberExpr;
import io.colonnade.tests.harness.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Functions of the user's own that give rows. */
class TableFunctionTest {
    private static final Map<Target, String> DEFINITIONS = new EnumMap<>(Map.of(
            H2,
            "create alias books_of as 'java.sql.ResultSet f(java.sql.Connection c, Long author) throws Exception {"
                    + " var s = c.prepareStatement(\"select \\\"id\\\", \\\"title\\\", 2 as \\\"twice\\\""
                    + " from \\\"book\\\" where \\\"author_id\\\" = ?\"); s.setObject(1, author);"
                    + " return s.executeQuery(); }'",
            POSTGRES,
            "create function books_of(author bigint) returns table (id bigint, title varchar, twice integer)"
                    + " language sql as 'select id, title, 2 from book where author_id = author'",
            SQLSERVER,
            "create function dbo.books_of(@writer bigint) returns table as return"
                    + " select id, title, 2 as twice from book where author_id = @writer"));
    private static final NumberExpr<Integer> TWICE = value(2).as("twice");

    private static void define() {
        everywhere(db -> {});
        everywhereConnected((target, source) -> {
            String definition = DEFINITIONS.get(target);
            if (definition != null) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute(definition);
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        });
    }

    private static FunctionTable booksOf(Object author) {
        return table("b", function(identifier("books_of"), author))
                .columns(BOOK.id, BOOK.title)
                .columns(TWICE);
    }

    private static String refusal(String database) {
        return database
                + " has no functions that give rows, and table(\"b\", …) calls one. Write its query as a derived"
                + " table, .as(…), or make a view. [colonnade:dialect]";
    }

    @Test
    void the_rows_of_a_function_of_the_users_own() {
        define();
        var b = booksOf(1L);
        recipe(select(b.get(BOOK.title), b.get(TWICE).asLong().plus(b.get(BOOK.id)))
                        .from(b)
                        .orderBy(b.get(BOOK.id).asc()))
                .refused(MYSQL, refusal("MySQL"))
                .refused(MARIADB, refusal("MariaDB"))
                .table("""
                        Emma | 3
                        Persuasion | 4
                        """);
    }

    @Test
    void a_function_for_each_row_before_it() {
        define();
        var b = booksOf(AUTHOR.id);
        recipe(select(AUTHOR.name, count(b.get(BOOK.id)))
                        .from(AUTHOR)
                        .leftJoin(b)
                        .on(b.get(BOOK.id).ne(2L))
                        .groupBy(AUTHOR.name)
                        .orderBy(AUTHOR.name.asc()))
                .refused(MYSQL, refusal("MySQL"))
                .refused(MARIADB, refusal("MariaDB"))
                .refused(
                        H2,
                        "\"b\" is a function of columns of other tables, which H2 has none of in FROM. Give it values"
                                + " only, with a query for each row, or take what it is of apart in Java."
                                + " [colonnade:dialect]")
                .table("""
                        Frank Herbert | 1
                        Jane Austen | 1
                        Ted Chiang | 1
                        Ursula K. Le Guin | 1
                        """);
    }

    @Test
    void a_column_of_a_table_function_without_a_name() {
        fails(db -> table("b", function(identifier("books_of"), 1)).columns(BOOK.id.plus(1L)));
    }

    @Test
    void a_column_that_a_table_function_was_not_given() {
        fails(db -> booksOf(1L).get(BOOK.pages));
    }
}
