package io.colonnade.codegen.nasty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Hands out names that are distinct in one place. */
final class NastyNames {

    private static final List<Nastiness> OF_NAMES = List.of(Nastiness.values()).stream()
            .filter(kind -> !kind.words().isEmpty())
            .toList();

    private final Engine engine;
    private final Random random;
    private final Counts counts;
    private final UnaryOperator<String> key;
    private final Set<String> taken = new HashSet<>();

    NastyNames(Engine engine, Random random, Counts counts, UnaryOperator<String> key) {
        this.engine = engine;
        this.random = random;
        this.counts = counts;
        this.key = key;
    }

    /** A name of any kind, sometimes of two. */
    String any() {
        Nastiness kind = OF_NAMES.get(random.nextInt(OF_NAMES.size()));
        String word = word(kind);
        if (random.nextInt(4) == 0) {
            word = word + word(OF_NAMES.get(random.nextInt(OF_NAMES.size())));
        }
        return taken(kind, word);
    }

    /** Every name of this kind that is still free, in a random order; several of them where they belong together. */
    List<String> all(Nastiness kind) {
        List<String> names = new ArrayList<>();
        List<String> words = kind == Nastiness.LONG_TWINS
                ? List.of(engine.longName('a'), engine.longName('b'), engine.longName('c'))
                : kind.words();
        for (String word : words) {
            String name = engine.fit(word);
            if (taken.add(key.apply(name))) {
                names.add(name);
                counts.add(kind);
            }
        }
        Collections.shuffle(names, random);
        return names;
    }

    /** Takes a name, if it is free. */
    boolean take(String name) {
        return taken.add(key.apply(name));
    }

    private String word(Nastiness kind) {
        return kind.words().get(random.nextInt(kind.words().size()));
    }

    private String taken(Nastiness kind, String word) {
        String name = engine.fit(word);
        for (int number = 2; !taken.add(key.apply(name)); number++) {
            name = engine.fit(number + word);
        }
        if (!engine.impossible().contains(kind)) {
            counts.add(kind);
        }
        return name;
    }
}
