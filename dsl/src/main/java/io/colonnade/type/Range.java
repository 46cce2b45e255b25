package io.colonnade.type;

import org.jspecify.annotations.Nullable;

/**
 * A range of PostgreSQL: the values between two bounds.
 *
 * <pre>{@code
 * Range.of(1, 5)                                 // [1,5): 1, 2, 3, 4
 * Range.closed(1, 5)                             // [1,5]
 * Range.from(LocalDate.of(2024, 1, 1))           // [2024-01-01,): without an end
 * new Range<>(1, false, null, false, false)      // (1,)
 * }</pre>
 *
 * <p>Two are equal when they are spelled alike. PostgreSQL spells a range of integers or dates as {@code [1,6)}
 * whatever it was written as, and one that holds nothing as {@code empty}: so it is read. In a range of dates or times,
 * the greatest and the least that Java has stand for PostgreSQL's {@code infinity}, which is a bound like any other.
 *
 * @param lower where it begins; null when it has no beginning
 * @param lowerInclusive whether the beginning belongs to it; never where there is none
 * @param upper where it ends; null when it has no end
 * @param upperInclusive whether the end belongs to it; never where there is none
 * @param isEmpty whether it holds nothing; then it has no bounds
 */
public record Range<T>(
        @Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive, boolean isEmpty) {
    /** Takes away what means nothing, as PostgreSQL does: a bound that is not there belongs to no range. */
    public Range {
        lower = isEmpty ? null : lower;
        upper = isEmpty ? null : upper;
        lowerInclusive = lowerInclusive && lower != null;
        upperInclusive = upperInclusive && upper != null;
    }

    /** {@code Range.of(1, 5)} is {@code [1,5)}: from a value to below another; null for no bound. */
    public static <T> Range<T> of(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, true, upper, false, false);
    }

    /** {@code Range.closed(1, 5)} is {@code [1,5]}: from a value to another; null for no bound. */
    public static <T> Range<T> closed(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, true, upper, true, false);
    }

    /** {@code Range.from(1)} is {@code [1,)}: a value and all that follow. */
    public static <T> Range<T> from(T lower) {
        return of(lower, null);
    }

    /** {@code Range.below(5)} is {@code (,5)}: all that come before a value. */
    public static <T> Range<T> below(T upper) {
        return of(null, upper);
    }

    /** {@code Range.all()} is {@code (,)}: every value. */
    public static <T> Range<T> all() {
        return of(null, null);
    }

    /** {@code Range.empty()} is {@code empty}: no value. */
    public static <T> Range<T> empty() {
        return new Range<>(null, false, null, false, true);
    }

    @Override
    public String toString() {
        return isEmpty
                ? "empty"
                : (lowerInclusive ? "[" : "(") + (lower == null ? "" : lower) + "," + (upper == null ? "" : upper)
                        + (upperInclusive ? "]" : ")");
    }
}
