package io.colonnade.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A column as JDBC's metadata has it.
 *
 * @param nullness one of the constants of {@link DatabaseMetaData}
 * @param isFilled whether the database fills it where an insert does not
 */
record CatalogColumn(String name, int jdbcType, String typeName, int nullness, boolean isFilled) {

    static CatalogColumn read(ResultSet row) throws SQLException {
        String name = row.getString("COLUMN_NAME");
        int jdbcType = row.getInt("DATA_TYPE");
        String typeName = row.getString("TYPE_NAME");
        int nullness = row.getInt("NULLABLE");
        boolean isFilled = row.getString("COLUMN_DEF") != null
                || "YES".equals(row.getString("IS_AUTOINCREMENT"))
                || "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        return new CatalogColumn(name, jdbcType, typeName, nullness, isFilled);
    }

    boolean isNullnessKnown() {
        return nullness != DatabaseMetaData.columnNullableUnknown;
    }

    boolean isNullable() {
        return nullness == DatabaseMetaData.columnNullable;
    }

    /** Whether an insert has to give a value. */
    boolean isRequired() {
        return nullness == DatabaseMetaData.columnNoNulls && !isFilled;
    }
}
