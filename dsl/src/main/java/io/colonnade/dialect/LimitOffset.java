package io.colonnade.dialect;

import io.colonnade.ast.Query;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;

/**
 * {@code limit ? offset ?} at the end of a query.
 *
 * @param beforeLoneOffset what stands in front of an offset that has no limit
 * @param behindLoneOffset what stands behind it
 */
record LimitOffset(String beforeLoneOffset, String behindLoneOffset) implements Selecting.Paging {
    @Override
    public SqlWriter front(SqlWriter out, Query query) {
        return out;
    }

    @Override
    public SqlWriter end(SqlWriter out, Query query) {
        if (query.limit() == null && query.offset() != null) {
            return out.sql(beforeLoneOffset + " offset ")
                    .expression(query.offset())
                    .sql(behindLoneOffset);
        }
        if (query.limit() != null) {
            out.sql(" limit ").expression(query.limit());
        }
        return query.offset() == null ? out : out.sql(" offset ").expression(query.offset());
    }
}
