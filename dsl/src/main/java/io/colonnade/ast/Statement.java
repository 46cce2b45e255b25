package io.colonnade.ast;

/** A whole statement. */
public sealed interface Statement permits ChangeStatement, Query {
    /** Calls the visitor's method for this kind of statement. */
    <R> R accept(StatementVisitor<R> visitor);
}
