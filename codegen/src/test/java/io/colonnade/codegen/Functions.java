package io.colonnade.codegen;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What functions of H2 run. */
public final class Functions {

    private Functions() {}

    public static long total(int factor, Integer... several) {
        long total = 0;
        for (int one : several) {
            total += one;
        }
        return factor * total;
    }

    public static int twice(int x) {
        return 2 * x;
    }

    public static String twice(String x, String between) {
        return x + between + x;
    }

    /** The last is an array and no list of parameters, though Java hardly tells. */
    public static String[] tags(String first, String[] others) {
        String[] tags = new String[others.length + 1];
        tags[0] = first;
        System.arraycopy(others, 0, tags, 1, others.length);
        return tags;
    }

    public static ResultSet booksOf(Connection connection, @Nullable BigDecimal atLeast) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement("select id, title, price from book where price >= ? order by id");
        statement.setBigDecimal(1, atLeast);
        return statement.executeQuery();
    }

    /** H2 calls the other with two values. */
    public static int mixed(Integer... several) {
        return several.length;
    }

    public static int mixed(String text, Integer number) {
        return number;
    }

    public static void doesSomething(int x) {}

    /** Fails when H2 asks for its columns. */
    public static ResultSet noRows(Connection connection, String table) throws SQLException {
        return connection.createStatement().executeQuery("select * from " + table);
    }
}
