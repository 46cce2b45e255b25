package io.colonnade.dialect;

import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Join;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;

/**
 * No query in FROM sees the tables before it.
 *
 * @param database what messages call the database
 */
record NoLateral(String database) implements Tables.Laterals {
    @Override
    public SqlWriter join(SqlWriter out, Join join, DerivedTable lateral) {
        throw new RefusedException(
                Rule.DIALECT,
                "LATERAL is not available on " + database + ". Use scalar(select(…)) for a single value, or number the"
                        + " rows in a derived table and join the first ones of each.");
    }
}
