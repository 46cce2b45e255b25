package io.colonnade.ast;

/** What a projected expression's Java type says about null. */
public enum Claim {
    /** It cannot be null. */
    NOT_NULL,
    /** It is part of a whole row that is there. */
    ROW,
    /** It can be null. */
    NULLABLE,
    /** The author says that it is not null here; checked when it is read. */
    CHECKED
}
