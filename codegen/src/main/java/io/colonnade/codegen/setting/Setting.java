package io.colonnade.codegen.setting;

/** A setting that is a list of patterns. */
public enum Setting {
    /** The tables and views to generate; none for all. */
    INCLUDE_TABLES("includeTables", false),
    /** Those to leave out. */
    EXCLUDE_TABLES("excludeTables", false),
    /** Columns of views that are never null. */
    NOT_NULL("notNull", true),
    /** Columns of views; those of one view are together its key, and never null. */
    VIEW_KEYS("viewKeys", true),
    /** Tables whose primary key gets a Java type of its own. */
    TYPED_IDS("typedIds", false),
    /** Columns that hold the version of their row. */
    VERSION_COLUMNS("versionColumns", true),
    /** Tables that are not written. */
    READ_ONLY_TABLES("readOnlyTables", false),
    /** What tables and views are called in Java, {@code tbl_* = *}; the first that fits counts. */
    TABLE_NAMES("tableNames", false),
    /** What columns are called in Java, {@code *.titel = title}; the first that fits counts. */
    COLUMN_NAMES("columnNames", true);

    private final String text;
    private final boolean isOfColumns;

    Setting(String text, boolean isOfColumns) {
        this.text = text;
        this.isOfColumns = isOfColumns;
    }

    /** As a build spells it. */
    String text() {
        return text;
    }

    /** Whether its patterns are of columns, {@code book.isbn}, and not of tables. */
    boolean isOfColumns() {
        return isOfColumns;
    }
}
