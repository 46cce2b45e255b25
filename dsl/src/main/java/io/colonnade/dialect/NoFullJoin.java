package io.colonnade.dialect;

import io.colonnade.ast.Join;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;

/**
 * All joins but one.
 *
 * @param database what messages call the database
 */
record NoFullJoin(String database) implements Selecting.Joins {
    @Override
    public SqlWriter write(SqlWriter out, Join.Kind kind) {
        if (kind == Join.Kind.FULL) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "FULL JOIN is not available on " + database
                            + ". Use leftJoin(…), and a second query for the unmatched rows.");
        }
        return out.sql(kind.text());
    }
}
