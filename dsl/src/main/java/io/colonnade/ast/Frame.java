package io.colonnade.ast;

/**
 * Which rows around the current one a window function sees.
 *
 * @param unit what is counted
 * @param start where it begins
 * @param end where it ends
 * @param exclusion what is left out of it
 */
public record Frame(Unit unit, Bound start, Bound end, Exclusion exclusion) {
    /** What is counted from the current row. */
    public enum Unit {
        /** Rows. */
        ROWS("rows"),
        /** Differences of the one key of the order, which is a number. */
        RANGE("range"),
        /** Groups of rows that are equal in the order. */
        GROUPS("groups");

        private final String text;

        Unit(String text) {
            this.text = text;
        }

        /** The word in SQL. */
        public String text() {
            return text;
        }
    }

    /** A kind of bound, in the order in which bounds follow each other. */
    public enum Kind {
        /** The first row of the partition. */
        UNBOUNDED_PRECEDING,
        /** So many before the current row. */
        PRECEDING,
        /** The current row. */
        CURRENT_ROW,
        /** So many behind the current row. */
        FOLLOWING,
        /** The last row of the partition. */
        UNBOUNDED_FOLLOWING
    }

    /**
     * Where a frame begins or ends.
     *
     * @param kind the kind of bound
     * @param offset how many, for a kind that counts; else 0
     */
    public record Bound(Kind kind, long offset) {
        /** Whether it counts. */
        public boolean counts() {
            return kind == Kind.PRECEDING || kind == Kind.FOLLOWING;
        }

        /** The words in SQL. */
        public String text() {
            return switch (kind) {
                case UNBOUNDED_PRECEDING -> "unbounded preceding";
                case PRECEDING -> offset + " preceding";
                case CURRENT_ROW -> "current row";
                case FOLLOWING -> offset + " following";
                case UNBOUNDED_FOLLOWING -> "unbounded following";
            };
        }
    }

    /** What is left out of a frame. */
    public enum Exclusion {
        /** Nothing. */
        NONE(""),
        /** The current row. */
        CURRENT_ROW(" exclude current row"),
        /** The current row and those that are equal to it in the order. */
        GROUP(" exclude group"),
        /** Those that are equal to the current row in the order. */
        TIES(" exclude ties");

        private final String text;

        Exclusion(String text) {
            this.text = text;
        }

        /** The words in SQL, with a blank in front. */
        public String text() {
            return text;
        }
    }

    /** Once more, with something left out. */
    public Frame excluding(Exclusion other) {
        return new Frame(unit, start, end, other);
    }

    /** Whether a bound counts by the key of the order. */
    public boolean countsByRange() {
        return unit == Unit.RANGE && (start.counts() || end.counts());
    }

    /** Whether there can be no row in it. */
    public boolean canBeEmpty() {
        boolean excludes = exclusion == Exclusion.CURRENT_ROW || exclusion == Exclusion.GROUP;
        return excludes || isBehind(start) || isBefore(end);
    }

    private static boolean isBehind(Bound start) {
        return start.kind() == Kind.FOLLOWING && start.offset() > 0;
    }

    private static boolean isBefore(Bound end) {
        return end.kind() == Kind.PRECEDING && end.offset() > 0;
    }

    /** The words in SQL. */
    public String text() {
        return unit.text() + " between " + start.text() + " and " + end.text() + exclusion.text();
    }
}
