package io.colonnade.dialect;

import io.colonnade.ast.SetOperator;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;

/**
 * Rows that several queries have, or only the first, are given once.
 *
 * @param database what messages call the database
 */
record DistinctSets(String database) implements Selecting.Sets {
    @Override
    public SqlWriter write(SqlWriter out, SetOperator operator) {
        switch (operator) {
            case INTERSECT_ALL -> throw refused("INTERSECT ALL", "intersect");
            case EXCEPT_ALL -> throw refused("EXCEPT ALL", "except");
            case UNION, UNION_ALL, INTERSECT, EXCEPT -> out.sql(operator.text());
        }
        return out;
    }

    private RefusedException refused(String what, String instead) {
        return new RefusedException(
                Rule.DIALECT,
                what + " is not available on " + database + ". Use " + instead
                        + "(…), which gives equal rows once; select a column that tells them apart where each counts.");
    }
}
