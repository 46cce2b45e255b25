package io.colonnade;

/** Functions of single values. Users import {@link Sql}. */
class Calling extends Templating {
    Calling() {}
}
