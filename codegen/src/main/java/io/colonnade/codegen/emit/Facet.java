package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.TypeKind;

/** What can be done with an expression of a type. */
enum Facet {
    NUMBER("NumberExpr"),
    TEXT("TextExpr"),
    BOOLEAN("BooleanExpr"),
    ORDERED("OrderedExpr"),
    JSON("Expr"),
    PLAIN("Expr");

    private final String type;

    Facet(String type) {
        this.type = type;
    }

    static Facet of(ColumnType type) {
        return switch (JavaType.of(type.kind()).column()) {
            case "NumberColumn" -> NUMBER;
            case "TextColumn" -> TEXT;
            case "BooleanColumn" -> BOOLEAN;
            case "OrderedColumn" -> ORDERED;
            default -> type.kind() == TypeKind.JSON ? JSON : PLAIN;
        };
    }

    /** The type of a parameter: what a column of this type is, and a value of it, too. */
    static String given(ColumnType type) {
        return switch (type.kind()) {
            case ENUM, SMALLINT, REAL, BIGINT_UNSIGNED, MONEY, BINARY, TIME_WITH_TIME_ZONE, RANGE, MULTIRANGE -> "Expr";
            default -> of(type).type;
        };
    }

    /** The type of what a function gives. */
    String result() {
        return this == JSON ? "JsonExpr" : type;
    }

    /** What says the type of a call: {@code asNumber(SqlTypes.INTEGER)}. */
    String said(TypeJava java) {
        return switch (this) {
            case NUMBER -> "asNumber(" + java.sqlType() + ")";
            case TEXT -> "asText()";
            case BOOLEAN -> "asBoolean()";
            case ORDERED -> "asOrdered(" + java.sqlType() + ")";
            case JSON -> "asJson()";
            case PLAIN -> "as(" + java.sqlType() + ")";
        };
    }
}
