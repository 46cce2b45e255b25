package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of a query: its order, and which of its rows are given.
 *
 * @param orderBy the order
 * @param limit at most how many rows; null for all
 * @param offset how many rows are passed over; null for none
 * @param withTies whether rows that are sorted like the last of the limit are given, too
 * @param lock how the rows are locked; null for not at all
 */
public record Ending(
        List<SortKey> orderBy,
        @Nullable Expression limit,
        @Nullable Expression offset,
        boolean withTies,
        @Nullable Lock lock) {
    /** All rows in any order. */
    public static final Ending NONE = new Ending(List.of(), null, null);

    /** Without ties or locks. */
    public Ending(List<SortKey> orderBy, @Nullable Expression limit, @Nullable Expression offset) {
        this(orderBy, limit, offset, false, null);
    }

    /** Copies the keys. */
    public Ending {
        orderBy = Chain.copyOf(orderBy);
    }

    /** With these keys alone. */
    public Ending orderedBy(List<SortKey> keys) {
        return new Ending(keys, limit, offset, withTies, lock);
    }

    /** With keys that say which of these columns they are. */
    Ending among(Items items) {
        for (int index = 0; index < orderBy.size(); index++) {
            if (!orderBy.get(index).among(items).equals(orderBy.get(index))) {
                return orderedBy(Chain.map(orderBy, key -> key.among(items)));
            }
        }
        return this;
    }

    /** With at most so many rows. */
    public Ending limit(Expression rows) {
        return new Ending(orderBy, rows, offset, withTies, lock);
    }

    /** With so many rows passed over. */
    public Ending offset(Expression rows) {
        return new Ending(orderBy, limit, rows, withTies, lock);
    }

    /** With the rows, too, that are sorted like the last. */
    public Ending tied() {
        return new Ending(orderBy, limit, offset, true, lock);
    }

    /** With its rows locked. */
    public Ending locking(Lock rows) {
        return new Ending(orderBy, limit, offset, withTies, rows);
    }

    /** Whether some rows are left out. */
    public boolean isLimited() {
        return limit != null || offset != null;
    }

    /** Every expression in it. */
    public List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        orderBy.forEach(key -> all.add(key.expression()));
        if (limit != null) {
            all.add(limit);
        }
        if (offset != null) {
            all.add(offset);
        }
        return all;
    }
}
