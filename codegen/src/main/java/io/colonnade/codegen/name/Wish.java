package io.colonnade.codegen.name;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a name.
 *
 * @param identifier its name in the database
 * @param natural the name that it has where no other wants the same
 * @param spelled the name that is closest to the database's own, where Java allows that; null otherwise
 * @param forms the name itself, then those that are made of it and have to be free, too
 */
record Wish<T>(
        T what, String identifier, String natural, @Nullable String spelled, Function<String, List<String>> forms) {

    /** The natural name in all its forms. */
    List<String> naturalForms() {
        return forms.apply(natural);
    }

    /** Whether its name looks like one that is made of another's: {@code BookRecord}, {@code NewBook}. */
    boolean looksDerived() {
        return natural.endsWith("Record") || natural.startsWith("New");
    }
}
