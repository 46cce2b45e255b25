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
    SCALAR,
    /** In WITH, under a name and with names for its columns. */
    COMMON,
    /** Combined with others to the statement. */
    WHOLE_TERM,
    /** Combined with others to what stands in FROM, under a name. */
    DERIVED_TERM,
    /** Combined with others inside an expression. */
    TERM;

    /** The place of the queries that are combined to one at this place. */
    public Place ofTerms() {
        return switch (this) {
            case WHOLE, WHOLE_TERM -> WHOLE_TERM;
            case DERIVED, DERIVED_TERM -> DERIVED_TERM;
            case IN, EXISTS, SCALAR, COMMON, TERM -> TERM;
        };
    }

    /** Whether its columns are those that are read. */
    public boolean isRead() {
        return this == WHOLE || this == WHOLE_TERM;
    }

    /** Whether each of its columns needs a name. */
    public boolean isNamed() {
        return this == DERIVED || this == DERIVED_TERM;
    }

    /** Whether it is a whole query inside an expression. */
    public boolean isInExpression() {
        return this == IN || this == EXISTS || this == SCALAR;
    }
}
