package io.colonnade.benchmarks.queries.stub;

import java.sql.PreparedStatement;
import java.sql.SQLWarning;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jspecify.annotations.Nullable;

/** Knows three statements: a book by its key (with a where), all books, and an insert. */
@SuppressWarnings("NullAway") // what is not overridden here has nothing behind it, and fails
final class StubConnection extends DefaultConnection {
    private final StubColumns columns = new StubColumns();
    private final Map<String, Integer> rowsBySql = new ConcurrentHashMap<>();
    private boolean autoCommit = true;

    StubConnection() {
        super(null);
    }

    StubColumns columns() {
        return columns;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) {
        Integer rows = rowsBySql.get(sql);
        if (rows == null) {
            rows = sql.contains("where") ? 1 : columns.rows();
            rowsBySql.put(sql, rows);
        }
        return new StubStatement(this, rows);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency) {
        return prepareStatement(sql);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int generatedKeys) {
        return prepareStatement(sql);
    }

    @Override
    public boolean getAutoCommit() {
        return autoCommit;
    }

    @Override
    public void setAutoCommit(boolean value) {
        autoCommit = value;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void setReadOnly(boolean value) {
        // it makes no difference
    }

    @Override
    public int getTransactionIsolation() {
        return TRANSACTION_READ_COMMITTED;
    }

    @Override
    public void setTransactionIsolation(int level) {
        // it makes no difference
    }

    @Override
    public void commit() {
        // nothing is kept
    }

    @Override
    public void rollback() {
        // nothing is kept
    }

    @Override
    public @Nullable SQLWarning getWarnings() {
        return null;
    }

    @Override
    public void clearWarnings() {
        // there are none
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {
        // the next one takes it
    }
}
