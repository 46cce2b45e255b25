package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.TypeKind;
import java.sql.Types;
import java.util.Locale;
import java.util.Map;

/** The types of JDBC's metadata. */
final class JdbcTypes {

    private static final Map<Integer, TypeKind> KINDS = Map.ofEntries(
            Map.entry(Types.BOOLEAN, TypeKind.BOOLEAN),
            Map.entry(Types.BIT, TypeKind.BOOLEAN),
            Map.entry(Types.TINYINT, TypeKind.SMALLINT),
            Map.entry(Types.SMALLINT, TypeKind.SMALLINT),
            Map.entry(Types.INTEGER, TypeKind.INTEGER),
            Map.entry(Types.BIGINT, TypeKind.BIGINT),
            Map.entry(Types.NUMERIC, TypeKind.NUMERIC),
            Map.entry(Types.DECIMAL, TypeKind.NUMERIC),
            Map.entry(Types.REAL, TypeKind.REAL),
            Map.entry(Types.FLOAT, TypeKind.DOUBLE),
            Map.entry(Types.DOUBLE, TypeKind.DOUBLE),
            Map.entry(Types.VARCHAR, TypeKind.VARCHAR),
            Map.entry(Types.NVARCHAR, TypeKind.VARCHAR),
            Map.entry(Types.CHAR, TypeKind.CHAR),
            Map.entry(Types.NCHAR, TypeKind.CHAR),
            Map.entry(Types.LONGVARCHAR, TypeKind.TEXT),
            Map.entry(Types.LONGNVARCHAR, TypeKind.TEXT),
            Map.entry(Types.CLOB, TypeKind.TEXT),
            Map.entry(Types.NCLOB, TypeKind.TEXT),
            Map.entry(Types.BINARY, TypeKind.BINARY),
            Map.entry(Types.VARBINARY, TypeKind.BINARY),
            Map.entry(Types.LONGVARBINARY, TypeKind.BINARY),
            Map.entry(Types.BLOB, TypeKind.BINARY),
            Map.entry(Types.DATE, TypeKind.DATE),
            Map.entry(Types.TIME, TypeKind.TIME),
            Map.entry(Types.TIME_WITH_TIMEZONE, TypeKind.TIME_WITH_TIME_ZONE),
            Map.entry(Types.TIMESTAMP, TypeKind.TIMESTAMP),
            Map.entry(Types.TIMESTAMP_WITH_TIMEZONE, TypeKind.TIMESTAMP_WITH_TIME_ZONE));

    /** Types for which drivers have no JDBC type, or a misleading one. */
    private static final Map<String, TypeKind> BY_NAME = Map.of(
            "json", TypeKind.JSON,
            "uuid", TypeKind.UUID,
            "uniqueidentifier", TypeKind.UUID,
            "datetimeoffset", TypeKind.TIMESTAMP_WITH_TIME_ZONE,
            "year", TypeKind.INTEGER);

    private JdbcTypes() {}

    static ColumnType of(int jdbcType, String name, int size, int digits) {
        TypeKind kind = KINDS.get(jdbcType);
        String lower = name.toLowerCase(Locale.ROOT);
        TypeKind byName = BY_NAME.get(lower);
        if (byName != null) {
            return ColumnType.of(byName);
        }
        if (kind == null || (jdbcType == Types.BIT && size > 1)) {
            return ColumnType.other(lower);
        }
        return switch (kind) {
            case NUMERIC -> ColumnType.numeric(size, digits);
            case VARCHAR, CHAR -> ColumnType.text(kind, size);
            default -> ColumnType.of(kind);
        };
    }
}
