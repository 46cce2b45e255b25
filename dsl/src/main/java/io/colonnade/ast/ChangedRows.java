package io.colonnade.ast;

import java.util.List;
import java.util.Objects;

/**
 * The rows that a change gives back, as those of a common query; they stand nowhere else.
 *
 * @param change the statement
 */
public record ChangedRows(ChangeStatement change) implements Query {
    /** Refuses a change that gives nothing back. */
    public ChangedRows {
        Objects.requireNonNull(change.returning(), "A change that gives nothing back has no rows.");
    }

    @Override
    public Items items() {
        return Objects.requireNonNull(change.returning());
    }

    @Override
    public Ending ending() {
        return Ending.NONE;
    }

    @Override
    public Query ending(Ending other) {
        throw new IllegalStateException("The rows of a change have no order and no limit.");
    }

    @Override
    public List<Expression> expressions() {
        return List.of();
    }

    @Override
    public List<TableSource> sources() {
        return List.of();
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return change.accept(visitor);
    }
}
