package io.colonnade;

/** Tables that a query makes. Users import {@link Sql}. */
class Combining extends Selecting {
    Combining() {}
}
