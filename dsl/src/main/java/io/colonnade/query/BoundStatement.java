package io.colonnade.query;

import io.colonnade.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL text and, in the order of its question marks, the values to bind.
 *
 * @param sql the text
 * @param binds the values with their types
 */
public record BoundStatement(String sql, List<Bind> binds) {
    /** Copies the list. */
    public BoundStatement {
        binds = Collections.unmodifiableList(new ArrayList<>(binds));
    }

    /**
     * One value.
     *
     * @param type the type it is bound as; for a list the type of its elements
     * @param value the value, a list of values, or null
     */
    public record Bind(SqlType<?> type, @Nullable Object value) {}
}
