package io.colonnade.benchmarks.queries.stub;

import java.lang.reflect.Proxy;
import java.sql.DatabaseMetaData;
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
    private final StubBinds binds = new StubBinds();
    private final DatabaseMetaData metaData = (DatabaseMetaData) Proxy.newProxyInstance(
            StubConnection.class.getClassLoader(),
            new Class<?>[] {DatabaseMetaData.class},
            (proxy, method, arguments) -> method.getReturnType() == boolean.class ? true : null);
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private boolean autoCommit = true;

    StubConnection() {
        super(null);
    }

    /**
     * What a statement gives.
     *
     * @param rows how many rows
     * @param order the columns in the order in which the statement has them
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int rows, int[] order) {}

    @Override
    public DatabaseMetaData getMetaData() {
        return metaData;
    }

    StubColumns columns() {
        return columns;
    }

    StubBinds binds() {
        return binds;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) {
        Answer answer = answers.get(sql);
        if (answer == null) {
            answer = new Answer(sql.contains("where") ? 1 : columns.rows(), StubColumns.order(sql));
            answers.put(sql, answer);
        }
        return new StubStatement(this, answer);
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
