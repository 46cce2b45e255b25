package io.colonnade.tests.fault;

import io.colonnade.tests.harness.Target;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The sessions of a database, seen and ended from a connection of its own, as an administrator does it. */
record Sessions(Target target, DataSource dataSource) {
    /** The sessions on the test's database, but not the one that asks. */
    List<Long> others() throws SQLException {
        String query = switch (target) {
            case H2 -> "select session_id from information_schema.sessions where session_id <> session_id()";
            case POSTGRES ->
                "select pid from pg_stat_activity" + " where datname = current_database() and pid <> pg_backend_pid()";
            case MYSQL, MARIADB ->
                "select id from information_schema.processlist where db = database() and id <> connection_id()";
            case SQLSERVER ->
                "select session_id from sys.dm_exec_sessions" + " where database_id = db_id() and session_id <> @@spid";
        };
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<Long> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getLong(1));
            }
            return ids;
        }
    }

    /** Ends a session; that it is gone already is no error. */
    void kill(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            switch (target) {
                case H2 -> statement.execute("select abort_session(" + id + ")");
                case POSTGRES -> statement.execute("select pg_terminate_backend(" + id + ")");
                case MYSQL, MARIADB, SQLSERVER -> killNow(statement, id);
            }
        }
    }

    /** Ends a session, or what it does: H2 closes sessions that are at work without a lock, and fails in many ways. */
    void disturb(long id) throws SQLException {
        if (target != Target.H2) {
            kill(id);
            return;
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select cancel_session(" + id + ")");
        }
    }

    private static void killNow(Statement statement, long id) {
        try {
            statement.execute("kill " + id);
        } catch (SQLException gone) {
            // it ended by itself
        }
    }

    /** Ends all others. */
    void killOthers() throws SQLException {
        for (long id : others()) {
            kill(id);
        }
    }
}
