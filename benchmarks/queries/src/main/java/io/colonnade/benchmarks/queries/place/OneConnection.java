package io.colonnade.benchmarks.queries.place;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jspecify.annotations.Nullable;

/** A pool of one connection, which stays open when it is given back. */
final class OneConnection implements DataSource {
    private final Connection real;
    private final Connection kept;

    OneConnection(Connection real) {
        this.real = real;
        this.kept = new Kept(real);
    }

    void end() throws SQLException {
        real.close();
    }

    @Override
    public Connection getConnection() {
        return kept;
    }

    @Override
    public Connection getConnection(String user, String password) {
        return kept;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // nothing is logged
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // it is open already
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    private static final class Kept extends DefaultConnection {
        Kept(Connection real) {
            super(real);
        }

        @Override
        public void close() {
            // the next one takes it
        }
    }
}
