package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.TypeKind;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of MySQL and MariaDB, enums aside. */
final class MysqlTypes {

    private static final Map<String, TypeKind> KINDS = Map.ofEntries(
            Map.entry("tinyint", TypeKind.SMALLINT),
            Map.entry("smallint", TypeKind.SMALLINT),
            Map.entry("mediumint", TypeKind.INTEGER),
            Map.entry("int", TypeKind.INTEGER),
            Map.entry("year", TypeKind.INTEGER),
            Map.entry("bigint", TypeKind.BIGINT),
            Map.entry("decimal", TypeKind.NUMERIC),
            Map.entry("float", TypeKind.REAL),
            Map.entry("double", TypeKind.DOUBLE),
            Map.entry("varchar", TypeKind.VARCHAR),
            Map.entry("set", TypeKind.VARCHAR),
            Map.entry("char", TypeKind.CHAR),
            Map.entry("tinytext", TypeKind.TEXT),
            Map.entry("text", TypeKind.TEXT),
            Map.entry("mediumtext", TypeKind.TEXT),
            Map.entry("longtext", TypeKind.TEXT),
            Map.entry("bit", TypeKind.BINARY),
            Map.entry("binary", TypeKind.BINARY),
            Map.entry("varbinary", TypeKind.BINARY),
            Map.entry("tinyblob", TypeKind.BINARY),
            Map.entry("blob", TypeKind.BINARY),
            Map.entry("mediumblob", TypeKind.BINARY),
            Map.entry("longblob", TypeKind.BINARY),
            Map.entry("vector", TypeKind.BINARY),
            Map.entry("geometry", TypeKind.BINARY),
            Map.entry("point", TypeKind.BINARY),
            Map.entry("linestring", TypeKind.BINARY),
            Map.entry("polygon", TypeKind.BINARY),
            Map.entry("multipoint", TypeKind.BINARY),
            Map.entry("multilinestring", TypeKind.BINARY),
            Map.entry("multipolygon", TypeKind.BINARY),
            Map.entry("geomcollection", TypeKind.BINARY),
            Map.entry("geometrycollection", TypeKind.BINARY),
            Map.entry("date", TypeKind.DATE),
            Map.entry("time", TypeKind.TIME),
            Map.entry("datetime", TypeKind.TIMESTAMP),
            Map.entry("timestamp", TypeKind.TIMESTAMP_WITH_TIME_ZONE),
            Map.entry("json", TypeKind.JSON),
            Map.entry("uuid", TypeKind.UUID));

    private MysqlTypes() {}

    /**
     * One of the types that every database has. A {@code boolean} is stored as {@code tinyint(1)}, which only the whole
     * type tells from a number.
     *
     * @param name the bare name
     * @param spelling the whole type, such as {@code int(10) unsigned}
     */
    static ColumnType of(
            String name,
            String spelling,
            @Nullable Integer length,
            @Nullable Integer precision,
            @Nullable Integer scale) {
        TypeKind kind = KINDS.get(name);
        String whole = spelling.toLowerCase(Locale.ROOT);
        if (whole.equals("tinyint(1)") || whole.equals("bit(1)")) {
            return ColumnType.of(TypeKind.BOOLEAN);
        }
        if (kind == null) {
            return ColumnType.other(spelling);
        }
        return switch (kind) {
            case NUMERIC -> ColumnType.numeric(precision, scale);
            case VARCHAR, CHAR -> ColumnType.text(kind, length);
            default -> ColumnType.of(whole.contains("unsigned") ? unsigned(name, kind) : kind);
        };
    }

    /** The next wider kind, where half of the numbers would not fit the kind with a sign. */
    private static TypeKind unsigned(String name, TypeKind signed) {
        return switch (name) {
            case "smallint" -> TypeKind.INTEGER;
            case "int" -> TypeKind.BIGINT;
            case "bigint" -> TypeKind.BIGINT_UNSIGNED;
            default -> signed;
        };
    }
}
