package io.colonnade;

/** Plain SQL, and functions and names of the user's own. Users import {@link Sql}. */
class Templating extends Combining {
    Templating() {}
}
