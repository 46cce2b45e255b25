package io.colonnade.codegen.nasty;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What the functions of H2 in nasty schemas run; {@link NastyCalls} says what they give. */
public final class H2Functions {

    private static final String ROWS = """
            select cast(? as integer) as "class", cast(? as varchar) as "*/ \\u0022 ""x", cast(? as date) as "_",
              cast(? as numeric(10, 2)) as "Class"
            """;

    private H2Functions() {}

    public static Integer echo(Integer first, String second) {
        return first;
    }

    public static BigDecimal echoNumber(BigDecimal first) {
        return first;
    }

    public static LocalDate echoDate(LocalDate first, Boolean second, Double third) {
        return first;
    }

    public static String takes() {
        return NastyCalls.TAKES;
    }

    public static String takes(Long first) {
        return NastyCalls.TAKES + "Long";
    }

    public static String takes(Boolean first, LocalDate second) {
        return NastyCalls.TAKES + "Boolean,LocalDate";
    }

    public static String takes(Integer first, BigDecimal second, Double... more) {
        return NastyCalls.TAKES + "Integer,BigDecimal,Double";
    }

    public static Integer first(Integer... several) {
        return several[0];
    }

    public static String firstOf(String first, Long... more) {
        return first;
    }

    public static ResultSet rows(Connection connection, Integer number, String text, LocalDate date, BigDecimal amount)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(ROWS);
        statement.setObject(1, number);
        statement.setString(2, text);
        statement.setObject(3, date);
        statement.setBigDecimal(4, amount);
        return statement.executeQuery();
    }
}
