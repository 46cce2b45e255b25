package io.colonnade.render;

import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Window;
import java.util.List;

/** Writes ORDER BY, of a query and of what has an order inside it. */
final class OrderWriter {
    private OrderWriter() {}

    /** Writes {@code order by a, b}, with a blank in front; nothing when there is no key. */
    static SqlWriter write(SqlWriter out, SelectStatement select, List<SortKey> keys) {
        return keys.isEmpty() ? out : keys(out.sql(" order by "), select, keys);
    }

    /** Writes keys with commas between them. */
    static SqlWriter keys(SqlWriter out, SelectStatement select, List<SortKey> keys) {
        Selecting.Ordering ordering = out.grammar().selecting().ordering();
        for (int index = 0; index < keys.size(); index++) {
            SortKey key = keys.get(index);
            out.sql(index == 0 ? "" : ", ");
            ordering.write(out, select, key, out.mayBeNull(key));
        }
        return out;
    }

    /** Writes what a window is made of, in parentheses. */
    static SqlWriter window(SqlWriter out, SelectStatement select, Window window) {
        out.sql("(");
        String blank = "";
        if (!window.partitionBy().isEmpty()) {
            out.sql("partition by ").list(window.partitionBy());
            blank = " ";
        }
        if (!window.orderBy().isEmpty()) {
            keys(out.sql(blank).sql("order by "), select, window.orderBy());
            blank = " ";
        }
        return out.sql(window.frame() == null ? "" : blank + window.frame().text())
                .sql(")");
    }
}
