package io.colonnade.ast;

/**
 * A query that a whole statement shares under a name: one item of WITH.
 *
 * <p>It is told from others by identity: two of one name are two definitions, even where they are equal.
 *
 * @param name its name
 * @param query the query; of a recursive one, its first rows and its step, combined
 * @param recursive whether it reads itself
 * @param stored what the author says about keeping its rows
 */
public record CommonQuery(String name, Query query, boolean recursive, Stored stored) {
    /** Whether its rows are kept, or it is merged into the queries that read it; never matters for what they give. */
    public enum Stored {
        /** The database decides. */
        OPEN,
        /** They are kept. */
        YES,
        /** It is merged. */
        NO
    }

    /** Once more, with another query. */
    public CommonQuery with(Query other) {
        return new CommonQuery(name, other, recursive, stored);
    }
}
