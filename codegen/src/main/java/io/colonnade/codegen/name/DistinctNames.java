package io.colonnade.codegen.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Names that are distinct, and stay the same when more come. Where several things want one name, none of them gets it:
 * each is spelled as in the database ({@code created_at} beside {@code createdAt}), or else has a number that comes
 * from its own identifier alone ({@code createdAt_4c1e}).
 */
final class DistinctNames<T> {

    private static final int DIGITS = 4;

    private final UnaryOperator<String> key;
    private final Map<String, Set<Wish<T>>> holders = new HashMap<>();
    private final Map<T, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private DistinctNames(UnaryOperator<String> key, List<Wish<T>> wishes, Set<String> taken) {
        this.key = key;
        this.taken.addAll(taken);
        for (Wish<T> wish : wishes) {
            wish.naturalForms()
                    .forEach(form -> holders.computeIfAbsent(key.apply(form), absent -> new HashSet<>())
                            .add(wish));
        }
    }

    /** A name for each; names that are the same to {@code key} are the same. */
    static <T> Map<T, String> of(UnaryOperator<String> key, List<Wish<T>> wishes) {
        return of(key, wishes, Set.of());
    }

    /** The same, none of which is one of these keys. */
    static <T> Map<T, String> of(UnaryOperator<String> key, List<Wish<T>> wishes, Set<String> taken) {
        DistinctNames<T> distinct = new DistinctNames<>(key, wishes, taken);
        List<Wish<T>> meeting = wishes.stream()
                .filter(distinct::meetsAnother)
                .sorted(Comparator.comparing(Wish::identifier))
                .toList();
        Set<Wish<T>> yielding = new HashSet<>(meeting);
        wishes.stream().filter(wish -> !yielding.contains(wish)).forEach(wish -> distinct.take(wish, wish.natural()));
        List<Wish<T>> spelled = meeting.stream().filter(distinct::takesSpelling).toList();
        spelled.forEach(yielding::remove);
        meeting.stream().filter(yielding::contains).forEach(distinct::takeNumbered);
        return distinct.names;
    }

    private boolean meetsAnother(Wish<T> wish) {
        return wantsTheSame(wish) || isMadeOfAnother(wish) || !isFree(wish, wish.natural());
    }

    private boolean wantsTheSame(Wish<T> wish) {
        return others(wish, wish.natural()).anyMatch(other -> same(other.natural(), wish.natural()));
    }

    /** Of two names that meet in a form, the one that looks like a form yields. */
    private boolean isMadeOfAnother(Wish<T> wish) {
        return wish.looksDerived()
                && wish.naturalForms().stream()
                        .flatMap(form -> others(wish, form))
                        .anyMatch(other -> !same(other.natural(), wish.natural()));
    }

    private Stream<Wish<T>> others(Wish<T> wish, String form) {
        return holders.getOrDefault(key.apply(form), Set.of()).stream()
                .filter(other -> !other.what().equals(wish.what()));
    }

    private boolean same(String name, String other) {
        return key.apply(name).equals(key.apply(other));
    }

    private boolean takesSpelling(Wish<T> wish) {
        String spelled = wish.spelled();
        if (spelled == null || !isFree(wish, spelled) || (isMadeOfAnother(wish) && same(spelled, wish.natural()))) {
            return false;
        }
        take(wish, spelled);
        return true;
    }

    private void takeNumbered(Wish<T> wish) {
        String digits = digits(wish);
        int length = DIGITS;
        while (!isFree(wish, wish.natural() + "_" + digits.substring(0, length))) {
            length++;
        }
        take(wish, wish.natural() + "_" + digits.substring(0, length));
    }

    private static String digits(Wish<?> wish) {
        String digits = Fingerprint.of(wish.identifier());
        boolean constant = wish.natural().equals(wish.natural().toUpperCase(Locale.ROOT));
        return constant ? digits.toUpperCase(Locale.ROOT) : digits;
    }

    private boolean isFree(Wish<T> wish, String name) {
        return wish.forms().apply(name).stream().map(key).noneMatch(taken::contains);
    }

    private void take(Wish<T> wish, String name) {
        wish.forms().apply(name).forEach(form -> taken.add(key.apply(form)));
        names.put(wish.what(), name);
    }
}
