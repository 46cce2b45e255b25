package io.colonnade.render;

/** Where in a statement a query stands. */
public enum Place {
    /** It is the statement. */
    WHOLE,
    /** In FROM, under a name. */
    DERIVED,
    /** Behind {@code in}. */
    IN,
    /** Behind {@code exists}. */
    EXISTS,
    /** In the place of a value. */
    SCALAR
}
