package io.colonnade.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * What is declared of a column beside its type.
 *
 * @param domain the domain that the type was declared by; null when there is none
 * @param collation the order of its texts, where it is not that of its table or database; null otherwise
 * @param isVirtual whether a computed column is computed when it is read, rather than stored
 */
public record ColumnTraits(
        @Nullable QualifiedName domain, @Nullable String collation, boolean isVirtual) {

    /** Nothing else is declared. */
    public static final ColumnTraits NONE = new ColumnTraits(null, null, false);
}
