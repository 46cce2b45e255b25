package io.colonnade.dialect;

import io.colonnade.error.ErrorKind;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL's driver is called: what it does not know goes as text whose type the server infers. */
final class PostgresWire implements StandardWire {
    @Override
    public void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setObject(index, json, Types.OTHER);
    }

    @Override
    public void bindLabel(PreparedStatement statement, int index, String typeName, String label) throws SQLException {
        statement.setObject(index, label, Types.OTHER);
    }

    @Override
    public void bindOther(PreparedStatement statement, int index, String text) throws SQLException {
        statement.setObject(index, text, Types.OTHER);
    }

    /**
     * After whatever error: its commit would be a rollback, about which neither it nor its driver says a word. Only the
     * server knows whether an error was one of its own.
     */
    @Override
    public boolean isUndone(Connection connection, ErrorKind kind) {
        try (Statement probe = connection.createStatement()) {
            probe.execute("select 1");
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    @Override
    public void bindArray(PreparedStatement statement, int index, SqlType<?> elementType, @Nullable Object[] elements)
            throws SQLException {
        refuseOtherRows(elements, rowLength(elements));
        if (PostgresArrays.isText(elementType)) {
            statement.setObject(index, PostgresArrays.text(elementType, elements), Types.OTHER);
        } else {
            statement.setArray(index, statement.getConnection().createArrayOf(arrayName(elementType), elements));
        }
    }

    private static int rowLength(@Nullable Object[] rows) {
        return rows.length > 0 && rows[0] instanceof Object[] row ? row.length : -1;
    }

    /** The server would make an empty array of empty rows, and reports others in words of its own. */
    private static void refuseOtherRows(@Nullable Object[] rows, int length) {
        for (@Nullable Object row : rows) {
            int found = row instanceof Object[] array ? array.length : -1;
            if (found != length || found == 0) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "A list of lists was given whose lists are empty, null or of different lengths, which no array"
                                + " of PostgreSQL has. Fill them up with nulls.");
            }
            if (row instanceof Object[] array) {
                refuseOtherRows(array, rowLength(array));
            }
        }
    }

    private static String arrayName(SqlType<?> type) {
        return switch (type.name()) {
            case "smallint" -> "int2";
            case "integer" -> "int4";
            case "bigint" -> "int8";
            case "real" -> "float4";
            case "double precision" -> "float8";
            case "bigint unsigned" -> "numeric";
            case "varbinary" -> "bytea";
            case "time with time zone" -> "timetz";
            case "timestamp with time zone" -> "timestamptz";
            default -> type.name();
        };
    }
}
