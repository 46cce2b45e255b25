package io.colonnade.tests.fault;

import static io.colonnade.Sql.insertInto;
import static io.colonnade.tests.db.Digit.DIGIT;

import io.colonnade.jdbc.Database;
import io.colonnade.migrations.DriverDataSource;
import io.colonnade.tests.db.NewDigit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads very many rows: the number of their digits, then the database's URL, user and password. */
public final class LongStream {
    private LongStream() {}

    /** Prints how many it has read, and their sum. */
    public static void main(String... arguments) throws SQLException {
        DriverDataSource dataSource = DriverDataSource.of(arguments[1], arguments[2], arguments[3]);
        if (arguments[1].startsWith("jdbc:h2:")) {
            fill(dataSource);
        }
        long[] counted = new long[2];
        try (Stream<Integer> rows = Many.rows(Integer.parseInt(arguments[0])).stream(Database.of(dataSource))) {
            rows.forEach(n -> {
                counted[0]++;
                counted[1] += n;
            });
        }
        System.out.println(counted[0] + " rows, sum " + counted[1]);
    }

    private static void fill(DriverDataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"digit\" (\"n\" integer primary key)");
        }
        insertInto(DIGIT)
                .values(IntStream.range(0, 10).mapToObj(NewDigit::n).toList())
                .execute(Database.of(dataSource));
    }
}
