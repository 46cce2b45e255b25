package io.colonnade.benchmarks.queries.place;

import io.colonnade.benchmarks.queries.stub.StubDataSource;
import io.colonnade.migrations.ScratchDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Where the work is done.
 *
 * @param name {@code stub}, {@code h2} or {@code postgres}
 * @param dataSource always the same connection, as a pool gives it to one thread
 * @param end what stops it
 */
public record Place(String name, DataSource dataSource, AutoCloseable end) implements AutoCloseable {
    public static final String STUB = "stub";
    public static final String H2 = "h2";
    public static final String POSTGRES = "postgres";

    /** The place of this name, with all rows in it. */
    public static Place open(String name) throws SQLException {
        if (name.equals(STUB)) {
            return new Place(name, new StubDataSource(), () -> {});
        }
        ScratchDatabase database = ScratchDatabase.of(name).migrated("classpath:db/migration");
        OneConnection connection = new OneConnection(database.dataSource().getConnection());
        Filling.fill(connection.getConnection());
        return new Place(name, connection, () -> {
            connection.end();
            database.close();
        });
    }

    /** Empties the table that is inserted into. */
    public void empty() throws SQLException {
        if (!name.equals(STUB)) {
            Filling.execute(dataSource.getConnection(), "truncate table entry");
        }
    }

    /** What was inserted, as a text. */
    public String entries() throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = dataSource.getConnection().createStatement();
                ResultSet rows = statement.executeQuery("select * from entry order by id")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    text.append(rows.getString(column)).append(' ');
                }
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws Exception {
        end.close();
    }
}
