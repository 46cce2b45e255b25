package io.colonnade.codegen.nasty;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often each kind of nastiness occurred. */
final class Counts {

    private final Map<Nastiness, Integer> counts = new EnumMap<>(Nastiness.class);

    void add(Nastiness kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** Every kind that this database can have, with its count. */
    Map<Nastiness, Integer> of(Engine engine) {
        Map<Nastiness, Integer> all = new TreeMap<>();
        Set<Nastiness> impossible = engine.impossible();
        for (Nastiness kind : Nastiness.values()) {
            if (!impossible.contains(kind)) {
                all.put(kind, counts.getOrDefault(kind, 0));
            }
        }
        return all;
    }
}
