package io.colonnade.tests.expression;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** SQL's logic: true, false and, as null, unknown. */
final class Truths {
    /** The ways in which two values are compared. */
    static final List<String> COMPARISONS = List.of("eq", "ne", "lt", "le", "gt", "ge");

    /** The ways that see null as a value. */
    static final List<String> DISTINCTIONS = List.of("isDistinctFrom", "isNotDistinctFrom");

    private Truths() {}

    static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        return (left == null || right == null) ? null : Boolean.TRUE;
    }

    static @Nullable Boolean or(@Nullable Boolean left, @Nullable Boolean right) {
        return not(and(not(left), not(right)));
    }

    static @Nullable Boolean not(@Nullable Boolean truth) {
        return truth == null ? null : !truth;
    }

    static <T> @Nullable Boolean compare(
            String name, @Nullable T left, @Nullable T right, Comparator<? super T> order) {
        if (DISTINCTIONS.contains(name)) {
            boolean same =
                    (left == null || right == null) ? (left == null && right == null) : order.compare(left, right) == 0;
            return same == name.equals("isNotDistinctFrom");
        }
        return (left == null || right == null) ? null : holds(name, order.compare(left, right));
    }

    private static boolean holds(String name, int comparison) {
        return switch (name) {
            case "eq" -> comparison == 0;
            case "ne" -> comparison != 0;
            case "lt" -> comparison < 0;
            case "le" -> comparison <= 0;
            case "gt" -> comparison > 0;
            case "ge" -> comparison >= 0;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Whether a value is one of a list, of which each element may be null. */
    static <T> @Nullable Boolean in(@Nullable T value, List<@Nullable T> list, Comparator<? super T> order) {
        Boolean found = false;
        for (@Nullable T element : list) {
            found = or(found, compare("eq", value, element, order));
        }
        return found;
    }

    /** Row values, from the first part to the last; each pair says how its parts compare. */
    static @Nullable Boolean rows(String name, List<? extends Pair<?>> pairs) {
        Pair<?> first = pairs.get(0);
        List<? extends Pair<?>> rest = pairs.subList(1, pairs.size());
        if (rest.isEmpty()) {
            return first.compare(name);
        }
        return switch (name) {
            case "eq" -> and(first.compare("eq"), rows("eq", rest));
            case "ne" -> or(first.compare("ne"), rows("ne", rest));
            default -> or(first.compare(name.substring(0, 1) + "t"), and(first.compare("eq"), rows(name, rest)));
        };
    }

    /** Two values of one kind. */
    record Pair<T>(@Nullable T left, @Nullable T right, Comparator<? super T> order) {
        @Nullable
        Boolean compare(String name) {
            return Truths.compare(name, left, right, order);
        }
    }

    static boolean isTrue(@Nullable Boolean truth) {
        return Objects.equals(truth, true);
    }
}
