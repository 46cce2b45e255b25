package io.colonnade.error;

/** The rules by which a statement is refused before it is sent; each message ends with the rule's id. */
public enum Rule {
    /** Every column's table is in FROM, and every table there has its own name. */
    SCOPE,
    /** What is typed as not null cannot be null, and null is never compared. */
    NULL,
    /** Aggregates stand where rows are grouped. */
    AGGREGATE,
    /** Queries that are combined have columns alike, and their order is of these. */
    SET,
    /** What stands beside aggregates is grouped by. */
    GROUP,
    /** An update or a delete says which rows it means. */
    UNRESTRICTED,
    /** The outer database is not used inside its own transaction. */
    TRANSACTION,
    /** The database has what the statement asks for. */
    DIALECT,
    /** A line does not run one statement over and over in a transaction; looked for only where it is asked for. */
    REPEATED,
    /** A statement is put together as SQL wants it. */
    STATEMENT;

    /** The rule's name in messages, such as {@code scope}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
