package io.colonnade.dialect;

import io.colonnade.render.Grouping;
import io.colonnade.render.SqlWriter;

/**
 * Keeps {@code group_concat} from cutting its result, for one statement.
 *
 * @param before what stands in front of the statement
 * @param hint what stands behind its first {@code select}
 */
record Uncut(String before, String hint) implements Grouping.LongTexts {
    /** For a database that cuts nothing. */
    static final Uncut ANYWAY = new Uncut("", "");

    @Override
    public SqlWriter begin(SqlWriter out) {
        return out.sql(before);
    }

    @Override
    public SqlWriter hint(SqlWriter out) {
        return out.sql(hint);
    }
}
