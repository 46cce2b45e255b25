package io.colonnade.dialect;

import io.colonnade.ast.Query;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;

/**
 * {@code offset ? rows fetch first ? rows with ties}, and limits as ever.
 *
 * @param plain how limits without ties are written
 */
record TiesAndLimits(Selecting.Paging plain) implements Selecting.Paging {
    @Override
    public SqlWriter front(SqlWriter out, Query query) {
        return plain.front(out, query);
    }

    @Override
    public SqlWriter end(SqlWriter out, Query query) {
        if (!query.ending().withTies() || query.limit() == null) {
            return plain.end(out, query);
        }
        if (query.offset() != null) {
            out.sql(" offset ").expression(query.offset()).sql(" rows");
        }
        return out.sql(" fetch first ").expression(query.limit()).sql(" rows with ties");
    }
}
