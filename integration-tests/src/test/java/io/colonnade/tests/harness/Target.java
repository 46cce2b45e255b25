package io.colonnade.tests.harness;

import io.colonnade.dialect.Dialect;
import io.colonnade.dialect.Postgres;

/** A dialect that every test answers for. A new one makes each test fail that does not state its text. */
public enum Target {
    /** H2. */
    H2("h2", io.colonnade.dialect.H2.at(2)),
    /** PostgreSQL. */
    POSTGRES("postgres", Postgres.at(18));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a dialect is a record of answers
    private final Dialect dialect;

    Target(String key, Dialect dialect) {
        this.key = key;
        this.dialect = dialect;
    }

    /** What its engine, its migrations and its properties are called. */
    public String key() {
        return key;
    }

    /** What texts are stated for. */
    public Dialect dialect() {
        return dialect;
    }
}
