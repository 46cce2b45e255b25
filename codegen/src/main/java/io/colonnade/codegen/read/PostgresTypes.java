package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.TypeKind;
import java.util.Map;

/** PostgreSQL's types. */
final class PostgresTypes {

    /** What the catalog adds to a length and a precision. */
    private static final int HEADER = 4;

    private static final Map<String, TypeKind> KINDS = Map.ofEntries(
            Map.entry("bool", TypeKind.BOOLEAN),
            Map.entry("int2", TypeKind.SMALLINT),
            Map.entry("int4", TypeKind.INTEGER),
            Map.entry("int8", TypeKind.BIGINT),
            Map.entry("numeric", TypeKind.NUMERIC),
            Map.entry("money", TypeKind.MONEY),
            Map.entry("float4", TypeKind.REAL),
            Map.entry("float8", TypeKind.DOUBLE),
            Map.entry("varchar", TypeKind.VARCHAR),
            Map.entry("bpchar", TypeKind.CHAR),
            Map.entry("text", TypeKind.TEXT),
            Map.entry("bytea", TypeKind.BINARY),
            Map.entry("date", TypeKind.DATE),
            Map.entry("time", TypeKind.TIME),
            Map.entry("timetz", TypeKind.TIME_WITH_TIME_ZONE),
            Map.entry("timestamp", TypeKind.TIMESTAMP),
            Map.entry("timestamptz", TypeKind.TIMESTAMP_WITH_TIME_ZONE),
            Map.entry("uuid", TypeKind.UUID),
            Map.entry("json", TypeKind.JSON),
            Map.entry("jsonb", TypeKind.JSON));

    private PostgresTypes() {}

    /**
     * One of the types that every database has.
     *
     * @param name the type's name in {@code pg_type}
     * @param typmod the modifier; negative when there is none
     * @param spelling the type as people write it, for those that only PostgreSQL has
     */
    static ColumnType of(String name, int typmod, String spelling) {
        TypeKind kind = KINDS.get(name);
        if (kind == null) {
            return ColumnType.other(spelling);
        }
        return switch (kind) {
            case NUMERIC -> numeric(typmod);
            case VARCHAR, CHAR -> ColumnType.text(kind, typmod < 0 ? null : typmod - HEADER);
            default -> ColumnType.of(kind);
        };
    }

    private static ColumnType numeric(int typmod) {
        if (typmod < 0) {
            return ColumnType.numeric(null, null);
        }
        int both = typmod - HEADER;
        int scale = both & 0x7ff;
        return ColumnType.numeric(both >> 16 & 0xffff, scale >= 1024 ? scale - 2048 : scale);
    }
}
