package io.colonnade.tests.harness;

import io.colonnade.jdbc.Database;

/** A database beside the shop, made once on each engine and only read from then on. */
public interface Dataset {

    /** The location of the migrations that make its tables, with the same text for every database. */
    String migrations();

    /** Inserts its rows. */
    void fill(Database db);
}
