package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.render.Grouping;
import io.colonnade.render.SqlWriter;
import java.util.function.Predicate;

/**
 * Keeps {@code group_concat} from cutting its result, for one statement.
 *
 * @param before what stands in front of the statement
 * @param hint what stands behind its first {@code select}
 * @param concerned which aggregates would be cut
 */
record Uncut(String before, String hint, Predicate<Aggregate> concerned) implements Grouping.LongTexts {
    /** For a database that cuts nothing. */
    static final Uncut ANYWAY = new Uncut("", "", aggregate -> false);

    @Override
    public boolean isLong(Aggregate aggregate) {
        return concerned.test(aggregate);
    }

    @Override
    public SqlWriter begin(SqlWriter out) {
        return out.sql(before);
    }

    @Override
    public SqlWriter hint(SqlWriter out) {
        return out.sql(hint);
    }
}
