package io.colonnade.benchmarks.queries.peer;

import io.colonnade.benchmarks.queries.place.Place;
import java.util.List;

/** The libraries by name. */
public final class Peers {
    public static final String BY_HAND = "JDBC";
    public static final String FRESH = "Colonnade";

    /** All of them; what the others are compared with first. */
    public static final List<String> NAMES = List.of(BY_HAND, FRESH, "jOOQ");

    private Peers() {}

    /** The library of this name at a place. */
    public static Peer of(String name, Place place) {
        return switch (name) {
            case BY_HAND -> new Jdbc(place.dataSource());
            case FRESH -> new Colonnade(place);
            case "jOOQ" -> new Jooq(place);
            default -> throw new IllegalArgumentException("no library is called " + name);
        };
    }
}
