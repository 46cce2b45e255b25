package io.colonnade.benchmarks.queries.peer;

import java.util.List;

/** A library that makes SQL; each method gives the text, after its values were laid out, too. */
public interface Texting {
    String JOOQ = "jOOQ";
    String KEPT = "Colonnade, query kept";

    /** Those that can. */
    List<String> NAMES = List.of(JOOQ, Peers.FRESH, KEPT);

    /** {@code select … where id = ?}. */
    String byKey(long id);

    /** Six tables, a common table expression, a window, twenty conditions. */
    String sixTables(long id);

    /** {@code id in (…)} of a hundred. */
    String in100();

    /** A hundred rows in one insert. */
    String insert100();

    /** The library of this name. */
    static Texting of(String name) {
        return switch (name) {
            case JOOQ -> new JooqTexts();
            case Peers.FRESH -> new ColonnadeTexts();
            case KEPT -> new ColonnadeKeptTexts();
            default -> throw new IllegalArgumentException("no library is called " + name);
        };
    }
}
