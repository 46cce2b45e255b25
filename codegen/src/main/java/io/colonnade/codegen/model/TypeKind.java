package io.colonnade.codegen.model;

/** The types that every database has in some spelling, and {@link #OTHER} for the rest. */
public enum TypeKind {
    BOOLEAN("boolean"),
    SMALLINT("smallint"),
    INTEGER("integer"),
    BIGINT("bigint"),
    BIGINT_UNSIGNED("bigint unsigned"),
    NUMERIC("numeric"),
    MONEY("money"),
    REAL("real"),
    DOUBLE("double precision"),
    VARCHAR("varchar"),
    CHAR("char"),
    TEXT("text"),
    BINARY("binary"),
    DATE("date"),
    TIME("time"),
    TIME_WITH_TIME_ZONE("time with time zone"),
    TIMESTAMP("timestamp"),
    TIMESTAMP_WITH_TIME_ZONE("timestamp with time zone"),
    UUID("uuid"),
    JSON("json"),
    ENUM("enum"),
    ARRAY("array"),
    RANGE("range"),
    MULTIRANGE("multirange"),
    COMPOSITE("composite"),
    OTHER("other");

    private final String text;

    TypeKind(String text) {
        this.text = text;
    }

    /** Whether values are numbers. */
    public boolean isNumber() {
        return switch (this) {
            case SMALLINT, INTEGER, BIGINT, BIGINT_UNSIGNED, NUMERIC, REAL, DOUBLE -> true;
            default -> false;
        };
    }

    /** Whether values are whole numbers. */
    public boolean isWhole() {
        return switch (this) {
            case SMALLINT, INTEGER, BIGINT, BIGINT_UNSIGNED -> true;
            default -> false;
        };
    }

    /** Whether values can be compared on every database. */
    public boolean isComparable() {
        return switch (this) {
            case JSON, ARRAY, OTHER -> false;
            default -> true;
        };
    }

    /** The type's name in our own words, equal for all databases. */
    public String text() {
        return text;
    }
}
