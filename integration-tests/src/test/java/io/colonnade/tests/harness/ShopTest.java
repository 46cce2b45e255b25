package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The migrations differ where the databases do; the tables, their rows and the next keys do not. */
class ShopTest {
    private static final List<String> TABLES = List.of(
            "author",
            "publisher",
            "book",
            "customer",
            "\"order\"",
            "order_line",
            "review",
            "preference",
            "filled",
            "maybe",
            "digit");

    private static final List<String> ROWS = List.of(
            "select id, name, born, mentor_id, favourite_id from author order by id",
            "select id, name, flagship_id from publisher order by id",
            "select id, title, author_id, price, pages, subtitle, editor_id, publisher_id from book order by id",
            "select id, format, published, rating, details from book order by id",
            "select id, email from customer order by id",
            "select id, customer_id, status from \"order\" order by id",
            "select order_id, line, book_id, price, quantity, total from order_line order by order_id, line",
            "select book_id, customer_id, stars, body from review order by book_id, customer_id",
            "select id from preference",
            "select title, price, author from priced_book order by title",
            "select n from digit order by n");

    private static final Map<String, String> INSERTS = Map.of(
            "author", "(name) values ('x')",
            "publisher", "(name) values ('x')",
            "book", "(title, price, pages) values ('x', 1, 1)",
            "customer", "(email) values ('x')",
            "\"order\"", "(customer_id, placed) values (1, '2024-01-01 00:00:00')",
            "preference", "(page_size) values (1)");

    @Test
    void columns_are_the_same() throws SQLException {
        List<String> columns = same((target, statement) -> {
            List<String> all = new ArrayList<>();
            for (String table : TABLES) {
                all.addAll(columns(statement, target.translated(table)));
            }
            return all;
        });
        assertThat(columns).hasSize(84).contains("book.price not null", "book.subtitle");
    }

    @Test
    void rows_are_the_same() throws SQLException {
        List<String> rows = same((target, statement) -> {
            List<String> all = new ArrayList<>();
            for (String query : ROWS) {
                all.addAll(rows(statement, target.translated(query)));
            }
            return all;
        });
        assertThat(rows).hasSize(48).contains("6, 100% wool_[!\\], null, 3.00, 48, null, null, null");
    }

    @Test
    void booleans_are_the_same() throws SQLException {
        assertThat(same((target, statement) -> rows(statement, "select id from book where " + isPrinted(target))))
                .containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void points_in_time_are_the_same() throws SQLException {
        assertThat(same((target, statement) ->
                        rows(statement, "select " + secondsSince1970(target) + " from customer order by id")))
                .containsExactly("1705311000", "1709269199", "1748736000");
    }

    @Test
    void next_keys_are_the_same() throws SQLException {
        List<String> keys = same((target, statement) -> {
            List<String> all = new ArrayList<>();
            for (Map.Entry<String, String> insert : INSERTS.entrySet()) {
                String table = target.translated(insert.getKey());
                statement.executeUpdate("insert into " + table + " " + insert.getValue());
                all.add(insert.getKey() + rows(statement, "select max(id) from " + table));
            }
            return all;
        });
        assertThat(keys)
                .containsExactlyInAnyOrder(
                        "author[100]", "publisher[4]", "book[100]", "customer[100]", "\"order\"[100]", "preference[1]");
    }

    private static String isPrinted(Target target) {
        return target == Target.SQLSERVER ? "in_print = 1" : "in_print";
    }

    private static String secondsSince1970(Target target) {
        return switch (target) {
            case H2, POSTGRES -> "cast(extract(epoch from joined) as bigint)";
            case MYSQL, MARIADB -> "cast(unix_timestamp(joined) as signed)";
            case SQLSERVER -> "datediff_big(second, '1970-01-01T00:00:00+00:00', joined)";
        };
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                boolean required = about.isNullable(column) == ResultSetMetaData.columnNoNulls;
                columns.add(table.replaceAll("\\W", "") + "." + about.getColumnName(column)
                        + (required ? " not null" : ""));
            }
        }
        return columns;
    }

    /** The rows as texts, without the zero that some databases write behind a whole floating point number. */
    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    cells.add(String.valueOf(row.getString(column)).replaceAll("^(\\d+)\\.0$", "$1"));
                }
                rows.add(String.join(", ", cells));
            }
        }
        return rows;
    }

    private static List<String> same(Question question) throws SQLException {
        Map<Target, List<String>> answers = new LinkedHashMap<>();
        for (Engine engine : Session.engines()) {
            try (Connection connection = Session.current().dataSource(engine).getConnection();
                    Statement statement = connection.createStatement()) {
                answers.put(engine.target(), question.answer(engine.target(), statement));
            }
        }
        return Agreement.of(answers);
    }

    private interface Question {
        List<String> answer(Target target, Statement statement) throws SQLException;
    }
}
