package io.colonnade.codegen.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Hands out each name once: the first who asks gets it as it is, the others get it with 2, 3… behind it, but never a
 * name that somebody else has by nature.
 */
public final class UniqueNames {

    private final UnaryOperator<String> key;
    private final Set<String> natural = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    private UniqueNames(UnaryOperator<String> key, Collection<String> natural) {
        this.key = key;
        natural.forEach(name -> this.natural.add(key.apply(name)));
    }

    /** Names that may differ in case only, such as fields. */
    public static UniqueNames exact(Collection<String> natural) {
        return new UniqueNames(UnaryOperator.identity(), natural);
    }

    /** Names that become files, which some file systems cannot tell apart by case. */
    public static UniqueNames files(Collection<String> natural) {
        return new UniqueNames(name -> name.toLowerCase(Locale.ROOT), natural);
    }

    /** Keeps a name from being given. */
    public UniqueNames without(String name) {
        taken.add(key.apply(name));
        return this;
    }

    /** The name, or the first free variation of it. */
    public String take(String name) {
        return take(name, List::of);
    }

    /** The name, or the first variation of which all forms are free. */
    String take(String name, Function<String, List<String>> forms) {
        String candidate = name;
        for (int number = 2; !isFree(candidate, name, forms); number++) {
            candidate = name + number;
        }
        forms.apply(candidate).forEach(this::without);
        return candidate;
    }

    private boolean isFree(String candidate, String name, Function<String, List<String>> forms) {
        boolean belongsToAnother = !candidate.equals(name) && natural.contains(key.apply(candidate));
        return !belongsToAnother && forms.apply(candidate).stream().map(key).noneMatch(taken::contains);
    }
}
