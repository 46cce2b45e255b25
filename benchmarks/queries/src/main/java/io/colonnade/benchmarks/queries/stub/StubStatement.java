package io.colonnade.benchmarks.queries.stub;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLWarning;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Calendar;
import org.jooq.tools.jdbc.DefaultPreparedStatement;
import org.jspecify.annotations.Nullable;

/** Takes any value, and answers with so many rows. */
@SuppressWarnings("NullAway") // what is not overridden here has nothing behind it, and fails
final class StubStatement extends DefaultPreparedStatement {
    private final StubConnection connection;
    private final StubConnection.Answer answer;
    private final StubBinds binds;
    private int batched;

    StubStatement(StubConnection connection, StubConnection.Answer answer) {
        super(null);
        this.connection = connection;
        this.answer = answer;
        this.binds = connection.binds();
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public ResultSet executeQuery() {
        return new StubResult(this, connection.columns(), answer);
    }

    @Override
    public boolean execute() {
        return true;
    }

    @Override
    public ResultSet getResultSet() {
        return executeQuery();
    }

    @Override
    public int executeUpdate() {
        return 1;
    }

    @Override
    public long executeLargeUpdate() {
        return 1;
    }

    @Override
    public int getUpdateCount() {
        return -1;
    }

    @Override
    public boolean getMoreResults() {
        return false;
    }

    @Override
    public void addBatch() {
        batched++;
    }

    @Override
    public int[] executeBatch() {
        int[] counts = new int[batched];
        Arrays.fill(counts, 1);
        batched = 0;
        return counts;
    }

    @Override
    public long[] executeLargeBatch() {
        long[] counts = new long[batched];
        Arrays.fill(counts, 1);
        batched = 0;
        return counts;
    }

    @Override
    public void clearBatch() {
        batched = 0;
    }

    @Override
    public void clearParameters() {
        // the next ones replace them
    }

    @Override
    public void setNull(int index, int type) {
        binds.keep(batched, index, null);
    }

    @Override
    public void setNull(int index, int type, String name) {
        binds.keep(batched, index, null);
    }

    @Override
    public void setBoolean(int index, boolean value) {
        binds.keep(batched, index, value ? 1 : 0);
    }

    @Override
    public void setInt(int index, int value) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setLong(int index, long value) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setDouble(int index, double value) {
        binds.keep(batched, index, Double.doubleToRawLongBits(value));
    }

    @Override
    public void setBigDecimal(int index, BigDecimal value) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setString(int index, String value) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setDate(int index, Date value) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setTimestamp(int index, Timestamp value) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setDate(int index, Date value, Calendar zone) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setTimestamp(int index, Timestamp value, Calendar zone) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setObject(int index, Object value) {
        binds.keep(batched, index, value);
    }

    @Override
    public void setObject(int index, Object value, int type) {
        binds.keep(batched, index, value);
    }

    @Override
    public int getMaxRows() {
        return 0;
    }

    @Override
    public void setMaxRows(int most) {
        // any will do
    }

    @Override
    public void setLargeMaxRows(long most) {
        // any will do
    }

    @Override
    public int getFetchSize() {
        return 0;
    }

    @Override
    public void setFetchSize(int most) {
        // any will do
    }

    @Override
    public int getQueryTimeout() {
        return 0;
    }

    @Override
    public void setQueryTimeout(int seconds) {
        // any will do
    }

    @Override
    public @Nullable SQLWarning getWarnings() {
        return null;
    }

    @Override
    public void clearWarnings() {
        // any will do
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
