package io.colonnade.ast;

import org.jspecify.annotations.Nullable;

/**
 * A joined table.
 *
 * @param kind how it is joined
 * @param source the table
 * @param on the condition; null only for a cross join
 */
public record Join(Kind kind, TableSource source, @Nullable Expression on) {
    /** The kinds of join. */
    public enum Kind {
        /** Rows of both sides that match. */
        INNER("join"),
        /** Every row of the left side. */
        LEFT("left join"),
        /** Every row of the right side. */
        RIGHT("right join"),
        /** Every row of both sides. */
        FULL("full join"),
        /** Every row with every row. */
        CROSS("cross join");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The text in SQL. */
        public String text() {
            return text;
        }
    }
}
