package io.colonnade.codegen.model;

/** What a relation is, and whether its rows can be written. */
public enum RelationKind {
    TABLE("table", false),
    /** A table whose rows lie on another server, or in a file. */
    FOREIGN_TABLE("foreign table", false),
    VIEW("view", true),
    /** A view whose rows are stored. */
    MATERIALIZED_VIEW("materialized view", true);

    private final String text;
    private final boolean isView;

    RelationKind(String text, boolean isView) {
        this.text = text;
        this.isView = isView;
    }

    /** The words for it. */
    public String text() {
        return text;
    }

    /** Whether rows are only read. */
    public boolean isView() {
        return isView;
    }
}
