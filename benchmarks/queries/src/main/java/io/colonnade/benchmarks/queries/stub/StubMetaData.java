package io.colonnade.benchmarks.queries.stub;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSetMetaData;
import java.sql.Timestamp;
import java.sql.Types;

/** What the columns of a book are. */
enum StubMetaData implements ResultSetMetaData {
    BOOK;

    @Override
    public int getColumnCount() {
        return StubColumns.NAMES.size();
    }

    @Override
    public String getColumnLabel(int column) {
        return StubColumns.NAMES.get(column - 1);
    }

    @Override
    public String getColumnName(int column) {
        return getColumnLabel(column);
    }

    @Override
    public int getColumnType(int column) {
        return StubColumns.TYPES[column - 1];
    }

    @Override
    public String getColumnClassName(int column) {
        return switch (getColumnType(column)) {
            case Types.BIGINT -> Long.class.getName();
            case Types.INTEGER -> Integer.class.getName();
            case Types.NUMERIC -> BigDecimal.class.getName();
            case Types.DOUBLE -> Double.class.getName();
            case Types.BOOLEAN -> Boolean.class.getName();
            case Types.DATE -> Date.class.getName();
            case Types.TIMESTAMP -> Timestamp.class.getName();
            default -> String.class.getName();
        };
    }

    @Override
    public String getColumnTypeName(int column) {
        return switch (getColumnType(column)) {
            case Types.BIGINT -> "BIGINT";
            case Types.INTEGER -> "INTEGER";
            case Types.NUMERIC -> "NUMERIC";
            case Types.DOUBLE -> "DOUBLE PRECISION";
            case Types.BOOLEAN -> "BOOLEAN";
            case Types.DATE -> "DATE";
            case Types.TIMESTAMP -> "TIMESTAMP";
            default -> "CHARACTER VARYING";
        };
    }

    @Override
    public String getSchemaName(int column) {
        return "";
    }

    @Override
    public String getTableName(int column) {
        return "book";
    }

    @Override
    public String getCatalogName(int column) {
        return "";
    }

    @Override
    public int isNullable(int column) {
        return columnNullableUnknown;
    }

    @Override
    public int getPrecision(int column) {
        return 10;
    }

    @Override
    public int getScale(int column) {
        return getColumnType(column) == Types.NUMERIC ? 2 : 0;
    }

    @Override
    public int getColumnDisplaySize(int column) {
        return 20;
    }

    @Override
    public boolean isSigned(int column) {
        return true;
    }

    @Override
    public boolean isAutoIncrement(int column) {
        return false;
    }

    @Override
    public boolean isCaseSensitive(int column) {
        return true;
    }

    @Override
    public boolean isSearchable(int column) {
        return true;
    }

    @Override
    public boolean isCurrency(int column) {
        return false;
    }

    @Override
    public boolean isReadOnly(int column) {
        return true;
    }

    @Override
    public boolean isWritable(int column) {
        return false;
    }

    @Override
    public boolean isDefinitelyWritable(int column) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
