package io.colonnade.ast;

/** Stands in a {@link Param} for a value that each run of a compiled query brings; told apart by identity. */
public final class Parameter {
    private final String description;

    /** One for values like those of a column, which the description names. */
    public Parameter(String description) {
        this.description = description;
    }

    /** What it is compared with; there is no value in it. */
    @Override
    public String toString() {
        return description;
    }
}
