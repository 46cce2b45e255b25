package io.colonnade.codegen;

import io.colonnade.migrations.ScratchDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An empty database of one dialect, and one connection to it. */
public final class TestDatabase implements AutoCloseable {

    private static final String OTHERS = """
            select schema_name from information_schema.schemata where schema_name not like 'scratch%'
              and schema_name not in ('information_schema', 'mysql', 'performance_schema', 'sys')
            """;

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

    /** Runs the statements, each of which ends at the end of a line. */
    public TestDatabase run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String one : Arrays.asList(script.split(";\\s*\\n|;\\s*$"))) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
        return this;
    }

    /** On MySQL a schema is a database of its own, and would keep this one from being dropped by its foreign keys. */
    private void dropOthers() throws SQLException {
        List<String> others = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(OTHERS)) {
                while (rows.next()) {
                    others.add(rows.getString(1));
                }
            }
            statement.execute("set foreign_key_checks = 0");
            for (String other : others) {
                statement.execute("drop database `" + other.replace("`", "``") + "`");
            }
        }
    }

    public Connection connection() {
        return connection;
    }

    /** Opens more connections; only where there is a server. */
    public DataSource dataSource() {
        return server().dataSource();
    }

    /** The database's URL; only where there is a server. */
    public String url() {
        return server().url();
    }

    public String user() {
        return server().user();
    }

    public String password() {
        return server().password();
    }

    private ScratchDatabase server() {
        return Objects.requireNonNull(scratch, "H2 runs without a server");
    }

    @Override
    public void close() throws SQLException {
        try (ScratchDatabase closedLast = scratch;
                Connection closedFirst = connection) {
            if (scratch != null && !scratch.engine().equals("postgres") && !connection.isClosed()) {
                dropOthers();
            }
            assert closedLast == scratch && closedFirst == connection;
        }
    }
}
