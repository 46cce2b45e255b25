package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.TypeKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SQL Server's types. */
final class SqlServerTypes {

    /** The length of {@code varchar(max)}. */
    private static final int MAXIMUM = -1;

    private static final Map<String, TypeKind> KINDS = Map.ofEntries(
            Map.entry("bit", TypeKind.BOOLEAN),
            Map.entry("tinyint", TypeKind.SMALLINT),
            Map.entry("smallint", TypeKind.SMALLINT),
            Map.entry("int", TypeKind.INTEGER),
            Map.entry("bigint", TypeKind.BIGINT),
            Map.entry("decimal", TypeKind.NUMERIC),
            Map.entry("numeric", TypeKind.NUMERIC),
            Map.entry("money", TypeKind.NUMERIC),
            Map.entry("smallmoney", TypeKind.NUMERIC),
            Map.entry("real", TypeKind.REAL),
            Map.entry("float", TypeKind.DOUBLE),
            Map.entry("char", TypeKind.CHAR),
            Map.entry("nchar", TypeKind.CHAR),
            Map.entry("varchar", TypeKind.VARCHAR),
            Map.entry("nvarchar", TypeKind.VARCHAR),
            Map.entry("text", TypeKind.TEXT),
            Map.entry("ntext", TypeKind.TEXT),
            Map.entry("binary", TypeKind.BINARY),
            Map.entry("varbinary", TypeKind.BINARY),
            Map.entry("image", TypeKind.BINARY),
            Map.entry("timestamp", TypeKind.BINARY),
            Map.entry("date", TypeKind.DATE),
            Map.entry("time", TypeKind.TIME),
            Map.entry("datetime", TypeKind.TIMESTAMP),
            Map.entry("datetime2", TypeKind.TIMESTAMP),
            Map.entry("smalldatetime", TypeKind.TIMESTAMP),
            Map.entry("datetimeoffset", TypeKind.TIMESTAMP_WITH_TIME_ZONE),
            Map.entry("uniqueidentifier", TypeKind.UUID),
            Map.entry("json", TypeKind.JSON));

    private SqlServerTypes() {}

    /**
     * One of the types that every database has.
     *
     * @param name the column's type as it is declared
     * @param base the type below an alias; null for a type of the CLR
     * @param ofTheRuntime whether it is a type of the CLR, such as {@code hierarchyid}, which is bytes to a driver
     * @param bytes how many bytes it takes; -1 for {@code max}
     */
    static ColumnType of(
            String name, @Nullable String base, boolean ofTheRuntime, int bytes, int precision, int scale) {
        if (ofTheRuntime) {
            return ColumnType.of(TypeKind.BINARY);
        }
        TypeKind kind = base == null ? null : KINDS.get(base);
        if (base == null || kind == null) {
            return ColumnType.other(base == null ? name : base);
        }
        return switch (kind) {
            case NUMERIC -> ColumnType.numeric(precision, scale);
            case VARCHAR, CHAR -> ColumnType.text(kind, length(base, bytes));
            default -> ColumnType.of(kind);
        };
    }

    private static @Nullable Integer length(String base, int bytes) {
        if (bytes == MAXIMUM) {
            return null;
        }
        return base.startsWith("n") ? bytes / 2 : bytes;
    }
}
