package io.colonnade.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table or a view.
 *
 * @param position from 1; {@link TableModel} leaves no gaps
 * @param defaultValue the default as the catalog spells it, without casts; null when there is none
 * @param generated the expression that computes the column, as the catalog spells it; null for an ordinary column
 * @param traits what else is declared
 */
public record ColumnModel(
        String name,
        int position,
        ColumnType type,
        boolean nullable,
        @Nullable String defaultValue,
        Identity identity,
        @Nullable String generated,
        @Nullable String comment,
        ColumnTraits traits) {

    /** Nothing else is declared. */
    public ColumnModel(
            String name,
            int position,
            ColumnType type,
            boolean nullable,
            @Nullable String defaultValue,
            Identity identity,
            @Nullable String generated,
            @Nullable String comment) {
        this(name, position, type, nullable, defaultValue, identity, generated, comment, ColumnTraits.NONE);
    }

    /** The same column at another place. */
    public ColumnModel at(int place) {
        return new ColumnModel(name, place, type, nullable, defaultValue, identity, generated, comment, traits);
    }

    /** The same column of another type. */
    public ColumnModel ofType(ColumnType other) {
        return new ColumnModel(name, position, other, nullable, defaultValue, identity, generated, comment, traits);
    }

    /** The same column with these traits. */
    public ColumnModel with(ColumnTraits others) {
        return new ColumnModel(name, position, type, nullable, defaultValue, identity, generated, comment, others);
    }

    /** The same column with this comment. */
    public ColumnModel commented(String text) {
        return new ColumnModel(name, position, type, nullable, defaultValue, identity, generated, text, traits);
    }

    /** The same column, which can be null or cannot. */
    public ColumnModel withNullable(boolean canBeNull) {
        return new ColumnModel(name, position, type, canBeNull, defaultValue, identity, generated, comment, traits);
    }

    /** Whether a statement may give a value. */
    public boolean isWritable() {
        return generated == null && identity != Identity.ALWAYS;
    }

    /** Whether an insert must give a value. */
    public boolean isRequired() {
        return isWritable() && !nullable && defaultValue == null && identity == Identity.NONE;
    }
}
