package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a window function sees.
 *
 * @param name its name in the statement; null when it has none
 * @param partitionBy rows that are equal in these are seen together; none for all rows
 * @param orderBy the order of the rows; none for any
 * @param frame which of the rows around the current one; null for what the order implies
 */
public record Window(
        @Nullable String name,
        List<Expression> partitionBy,
        List<SortKey> orderBy,
        @Nullable Frame frame) {
    /** All rows, in any order. */
    public static final Window ALL = new Window(null, List.of(), List.of(), null);

    /** Copies the lists. */
    public Window {
        partitionBy = Chain.copyOf(partitionBy);
        orderBy = Chain.copyOf(orderBy);
    }

    /** Once more, in another order. */
    public Window orderedBy(List<SortKey> keys) {
        return new Window(name, partitionBy, keys, frame);
    }

    /** Once more, with a frame. */
    public Window framed(Frame other) {
        return new Window(name, partitionBy, orderBy, other);
    }

    /** Once more, under a name; under none for null. */
    public Window named(@Nullable String other) {
        return new Window(other, partitionBy, orderBy, frame);
    }

    /** Every expression in it. */
    public List<Expression> expressions() {
        List<Expression> all = new ArrayList<>(partitionBy);
        orderBy.forEach(key -> all.add(key.expression()));
        return all;
    }
}
