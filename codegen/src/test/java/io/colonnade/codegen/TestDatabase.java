package io.colonnade.codegen;

import io.colonnade.migrations.ScratchDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** An empty database of one dialect, and one connection to it. */
public final class TestDatabase implements AutoCloseable {

    private final @Nullable ScratchDatabase scratch;
    private final Connection connection;

    private TestDatabase(@Nullable ScratchDatabase scratch, Connection connection) {
        this.scratch = scratch;
        this.connection = connection;
    }

    public static TestDatabase of(String dialect) throws SQLException {
        if (dialect.equals("h2")) {
            return new TestDatabase(null, DriverManager.getConnection("jdbc:h2:mem:;DATABASE_TO_LOWER=TRUE"));
        }
        ScratchDatabase scratch = ScratchDatabase.of(dialect);
        try {
            return new TestDatabase(scratch, scratch.dataSource().getConnection());
        } catch (SQLException | RuntimeException failure) {
            scratch.close();
            throw failure;
        }
    }

    public TestDatabase run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
        return this;
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (ScratchDatabase closedLast = scratch;
                Connection closedFirst = connection) {
            assert closedLast == scratch && closedFirst == connection;
        }
    }
}
