package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.TypeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** H2's types. */
final class H2Types {

    /** The length of a text for which none was given. */
    private static final int NO_LIMIT = 1_000_000_000;

    /** The digits of a number for which none were given, where H2 says any. */
    private static final int ANY_DIGITS = 100_000;

    private static final Map<String, TypeKind> KINDS = Map.ofEntries(
            Map.entry("BOOLEAN", TypeKind.BOOLEAN),
            Map.entry("TINYINT", TypeKind.SMALLINT),
            Map.entry("SMALLINT", TypeKind.SMALLINT),
            Map.entry("INTEGER", TypeKind.INTEGER),
            Map.entry("BIGINT", TypeKind.BIGINT),
            Map.entry("NUMERIC", TypeKind.NUMERIC),
            Map.entry("DECFLOAT", TypeKind.NUMERIC),
            Map.entry("REAL", TypeKind.REAL),
            Map.entry("DOUBLE PRECISION", TypeKind.DOUBLE),
            Map.entry("CHARACTER VARYING", TypeKind.VARCHAR),
            Map.entry("VARCHAR_IGNORECASE", TypeKind.VARCHAR),
            Map.entry("CHARACTER", TypeKind.CHAR),
            Map.entry("CHARACTER LARGE OBJECT", TypeKind.TEXT),
            Map.entry("BINARY", TypeKind.BINARY),
            Map.entry("BINARY VARYING", TypeKind.BINARY),
            Map.entry("BINARY LARGE OBJECT", TypeKind.BINARY),
            Map.entry("DATE", TypeKind.DATE),
            Map.entry("TIME", TypeKind.TIME),
            Map.entry("TIME WITH TIME ZONE", TypeKind.TIME_WITH_TIME_ZONE),
            Map.entry("TIMESTAMP", TypeKind.TIMESTAMP),
            Map.entry("TIMESTAMP WITH TIME ZONE", TypeKind.TIMESTAMP_WITH_TIME_ZONE),
            Map.entry("UUID", TypeKind.UUID),
            Map.entry("JSON", TypeKind.JSON));

    private H2Types() {}

    /** The type's name in capitals, which H2 lowers together with the names of tables when it is told to. */
    static String dataType(ResultSet row) throws SQLException {
        return inCapitals(row.getString("data_type"));
    }

    static String inCapitals(String dataType) {
        return dataType.toUpperCase(Locale.ROOT);
    }

    /** Whether an array of this type is a list; H2 takes no JSON in an array, and its enums have no name there. */
    static boolean isElement(String dataType) {
        return !dataType.equals("JSON") && KINDS.containsKey(dataType);
    }

    /** A type as people write it. */
    static String spelling(String dataType, @Nullable String intervalType, @Nullable String elementType) {
        String spelling = dataType.toLowerCase(Locale.ROOT);
        if (intervalType != null) {
            return spelling + " " + intervalType.toLowerCase(Locale.ROOT);
        }
        return elementType == null ? spelling : elementType.toLowerCase(Locale.ROOT) + " " + spelling;
    }

    /**
     * One of the types that every database has.
     *
     * @param spelling for those that only H2 has
     */
    static ColumnType of(
            String dataType,
            String spelling,
            @Nullable Integer length,
            @Nullable Integer precision,
            @Nullable Integer scale) {
        TypeKind kind = KINDS.get(dataType);
        if (kind == null) {
            return ColumnType.other(spelling);
        }
        return switch (kind) {
            case NUMERIC ->
                precision != null && precision >= ANY_DIGITS
                        ? ColumnType.numeric(null, null)
                        : ColumnType.numeric(precision, scale);
            case VARCHAR, CHAR -> ColumnType.text(kind, length != null && length >= NO_LIMIT ? null : length);
            default -> ColumnType.of(kind);
        };
    }
}
