package io.colonnade.benchmarks.queries.stub;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSetMetaData;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.Calendar;
import org.jooq.tools.jdbc.DefaultResultSet;
import org.jspecify.annotations.Nullable;

/** The first so many books. */
@SuppressWarnings("NullAway") // what is not overridden here has nothing behind it, and fails
final class StubResult extends DefaultResultSet {
    private final Statement statement;
    private final StubColumns columns;
    private final int rows;
    private final int[] order;
    private int row = -1;
    private boolean wasNull;

    StubResult(Statement statement, StubColumns columns, StubConnection.Answer answer) {
        super(null);
        this.statement = statement;
        this.columns = columns;
        this.rows = answer.rows();
        this.order = answer.order();
    }

    @Override
    public boolean next() {
        return ++row < rows;
    }

    @Override
    public Statement getStatement() {
        return statement;
    }

    @Override
    public ResultSetMetaData getMetaData() {
        return StubMetaData.BOOK;
    }

    @Override
    public int findColumn(String label) {
        return StubColumns.place(label);
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    private @Nullable Object value(int column) {
        Object value = columns.object(order[column - 1], row);
        wasNull = value == null;
        return value;
    }

    @Override
    public @Nullable Object getObject(int column) {
        return value(column);
    }

    @Override
    public <T> @Nullable T getObject(int column, Class<T> type) {
        return type.cast(value(column));
    }

    @Override
    public @Nullable String getString(int column) {
        return (String) value(column);
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(int column) {
        return (BigDecimal) value(column);
    }

    @Override
    public boolean getBoolean(int column) {
        return getLong(column) != 0;
    }

    @Override
    public int getInt(int column) {
        return (int) getLong(column);
    }

    @Override
    public long getLong(int column) {
        long number = columns.number(order[column - 1], row);
        wasNull = number == 0 && columns.object(order[column - 1], row) == null;
        return number;
    }

    @Override
    public double getDouble(int column) {
        wasNull = false;
        return columns.weight(row);
    }

    @Override
    public @Nullable Date getDate(int column) {
        Date date = columns.date(row);
        wasNull = date == null;
        return date;
    }

    @Override
    public Timestamp getTimestamp(int column) {
        wasNull = false;
        return columns.timestamp(row);
    }

    @Override
    public @Nullable Date getDate(int column, Calendar zone) {
        return getDate(column);
    }

    @Override
    public Timestamp getTimestamp(int column, Calendar zone) {
        return getTimestamp(column);
    }

    @Override
    public @Nullable Object getObject(String label) {
        return getObject(findColumn(label));
    }

    @Override
    public <T> @Nullable T getObject(String label, Class<T> type) {
        return getObject(findColumn(label), type);
    }

    @Override
    public @Nullable String getString(String label) {
        return getString(findColumn(label));
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(String label) {
        return getBigDecimal(findColumn(label));
    }

    @Override
    public boolean getBoolean(String label) {
        return getBoolean(findColumn(label));
    }

    @Override
    public int getInt(String label) {
        return getInt(findColumn(label));
    }

    @Override
    public long getLong(String label) {
        return getLong(findColumn(label));
    }

    @Override
    public double getDouble(String label) {
        return getDouble(findColumn(label));
    }

    @Override
    public int getType() {
        return TYPE_FORWARD_ONLY;
    }

    @Override
    public int getConcurrency() {
        return CONCUR_READ_ONLY;
    }

    @Override
    public int getFetchSize() {
        return 0;
    }

    @Override
    public void setFetchSize(int most) {
        // all are here
    }

    @Override
    public @Nullable SQLWarning getWarnings() {
        return null;
    }

    @Override
    public boolean isClosed() {
        return row >= rows;
    }

    @Override
    public void close() {
        row = rows;
    }
}
