package io.colonnade.ast;

/** Handles every kind of statement. */
public interface StatementVisitor<R> {
    /** Visits a select. */
    R visitSelect(SelectStatement statement);

    /** Visits queries that are combined. */
    R visitSet(SetStatement statement);

    /** Visits an insert. */
    R visitInsert(InsertStatement statement);

    /** Visits an update. */
    R visitUpdate(UpdateStatement statement);

    /** Visits a delete. */
    R visitDelete(DeleteStatement statement);
}
