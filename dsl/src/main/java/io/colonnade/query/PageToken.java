package io.colonnade.query;

import io.colonnade.error.InvalidInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place among the rows of a query, and the direction to go from there. {@link PageTokens} makes a text of it, and
 * reads one.
 */
public final class PageToken {
    private final boolean backward;
    private final long order;
    private final List<@Nullable String> values;

    /** Without values it is the place before the first row, or behind the last. */
    PageToken(boolean backward, long order, List<@Nullable String> values) {
        this.backward = backward;
        this.order = order;
        this.values = Collections.unmodifiableList(new ArrayList<@Nullable String>(values));
    }

    boolean backward() {
        return backward;
    }

    /** The fingerprint of the order that it is a place in. */
    long order() {
        return order;
    }

    List<@Nullable String> values() {
        return values;
    }

    /** Whether there is a row at the place. */
    boolean hasRow() {
        return !values.isEmpty();
    }

    static InvalidInputException invalid(String why) {
        return new InvalidInputException("This page token cannot be used: " + why + " Begin with the first page.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageToken that
                && backward == that.backward
                && order == that.order
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(order) + values.hashCode();
    }

    /** Without the values. */
    @Override
    public String toString() {
        return backward ? "PageToken[backward]" : "PageToken[forward]";
    }
}
