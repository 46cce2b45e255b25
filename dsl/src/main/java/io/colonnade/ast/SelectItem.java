package io.colonnade.ast;

import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * One column of a result.
 *
 * @param expression what is selected
 * @param type the type that it is read as
 * @param label the name that its author gave it; null when none
 * @param claim what its Java type says about null
 */
public record SelectItem(
        Expression expression, SqlType<?> type, @Nullable String label, Claim claim) {
    /** By what tells columns apart mostly. */
    @Override
    public int hashCode() {
        return expression.hashCode();
    }
}
