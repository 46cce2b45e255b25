package io.colonnade.ast;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names a table, a view or a derived table within a statement.
 *
 * <p>Equality is by schema, name, alias and kind; the source of keys is only there to explain a refusal.
 *
 * @param schema the schema; null for the default one and for derived tables
 * @param name the table's name; for a derived table its alias
 * @param alias the alias; null when it stands under its own name
 * @param keys where to find its foreign keys
 */
public record TableRef(
        @Nullable String schema, String name, @Nullable String alias, KeySource keys) {
    /** Refuses an empty name. */
    public TableRef {
        if (name.isEmpty() || (alias != null && alias.isEmpty())) {
            throw new IllegalArgumentException("A table's name and alias cannot be empty.");
        }
    }

    /** A derived table. */
    public static TableRef derived(String alias) {
        return new TableRef(null, alias, null, KeySource.NONE);
    }

    /** Whether it names a query rather than a table of the database. */
    public boolean isDerived() {
        return keys == KeySource.NONE;
    }

    /** What columns are qualified with: the alias, else the name. */
    public String qualifier() {
        return alias == null ? name : alias;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TableRef that
                        && isDerived() == that.isDerived()
                        && name.equals(that.name)
                        && Objects.equals(alias, that.alias)
                        && Objects.equals(schema, that.schema));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Objects.hashCode(alias);
    }
}
