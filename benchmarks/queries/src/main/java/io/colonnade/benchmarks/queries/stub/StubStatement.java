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
    private int batched;
    private @Nullable Object last;

    StubStatement(StubConnection connection, StubConnection.Answer answer) {
        super(null);
        this.connection = connection;
        this.answer = answer;
    }

    /** What was bound last, so that nobody may leave it out. */
    @Nullable
    Object last() {
        return last;
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
        last = null;
    }

    @Override
    public void setNull(int index, int type) {
        last = null;
    }

    @Override
    public void setNull(int index, int type, String name) {
        last = null;
    }

    @Override
    public void setBoolean(int index, boolean value) {
        // any will do
    }

    @Override
    public void setInt(int index, int value) {
        // any will do
    }

    @Override
    public void setLong(int index, long value) {
        // any will do
    }

    @Override
    public void setDouble(int index, double value) {
        // any will do
    }

    @Override
    public void setBigDecimal(int index, BigDecimal value) {
        last = value;
    }

    @Override
    public void setString(int index, String value) {
        last = value;
    }

    @Override
    public void setDate(int index, Date value) {
        last = value;
    }

    @Override
    public void setTimestamp(int index, Timestamp value) {
        last = value;
    }

    @Override
    public void setDate(int index, Date value, Calendar zone) {
        last = value;
    }

    @Override
    public void setTimestamp(int index, Timestamp value, Calendar zone) {
        last = value;
    }

    @Override
    public void setObject(int index, Object value) {
        last = value;
    }

    @Override
    public void setObject(int index, Object value, int type) {
        last = value;
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
        last = null;
    }
}
