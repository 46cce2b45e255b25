package io.colonnade.dialect;

import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.Slot;
import io.colonnade.ast.SortKey;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Place;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;
import java.util.ArrayList;
import java.util.List;

/** How queries of SQL Server are ordered and limited. */
final class SqlServerQueries {
    /** An enum is a text here. */
    static final Labels LABELS =
            new Labels(SqlServerQueries::rank, "choose", text -> "N'" + text.replace("'", "''") + "'");

    private SqlServerQueries() {}

    static SqlWriter rank(SqlWriter out, SqlType<?> type, Expression expression) {
        return LABELS.search(out, type, expression);
    }

    /** Inside another query an order without a limit means nothing and is refused, as is a key that comes twice. */
    static Query rewrite(SqlWriter out, Query query, Place place) {
        Query plain = CountedRows.rewrite(FirstOfEach.rewrite(query));
        if (place != Place.WHOLE && query.limit() == null && query.offset() == null) {
            return KeyGroups.rewrite(Qualified.rewrite(plain.unordered()));
        }
        return ordered(KeyGroups.rewrite(Qualified.rewrite(plain)), place);
    }

    private static Query ordered(Query query, Place place) {
        Query once = query.orderedBy(once(query.orderBy()));
        if (once instanceof SetStatement set) {
            boolean plain = place == Place.WHOLE && !set.ending().isLimited() && !sortsComputed(set);
            return plain ? set : limited(SortedRows.of(set), place);
        }
        return once instanceof SelectStatement select
                ? limited(sortsDistinct(select) ? SortedRows.of(select) : select, place)
                : once;
    }

    /** What is combined with others is limited only inside another query. */
    private static SelectStatement limited(SelectStatement select, Place place) {
        return isTerm(place) ? DerivedTable.wrapping(select, "limited") : select;
    }

    private static boolean isTerm(Place place) {
        return place == Place.WHOLE_TERM || place == Place.DERIVED_TERM || place == Place.TERM;
    }

    private static boolean sortsComputed(SetStatement set) {
        return set.orderBy().stream().anyMatch(key -> isEnum(key.type()) || isAgainstNulls(key, set.mayBeNull(key)));
    }

    private static boolean sortsDistinct(SelectStatement select) {
        return select.distinct() && select.orderBy().stream().anyMatch(key -> isComputed(select, key));
    }

    private static List<SortKey> once(List<SortKey> keys) {
        List<SortKey> once = new ArrayList<>();
        for (SortKey key : keys) {
            if (once.stream().noneMatch(earlier -> earlier.expression().equals(key.expression()))) {
                once.add(key);
            }
        }
        return once;
    }

    private static boolean isComputed(SelectStatement query, SortKey key) {
        boolean mayBeNull = key.mayBeNull() || !query.joins().isEmpty();
        return isEnum(key.type()) || isAgainstNulls(key, mayBeNull);
    }

    /** Whether nulls are to stand at the other end than they do, being the least. */
    private static boolean isAgainstNulls(SortKey key, boolean mayBeNull) {
        return mayBeNull && key.nullsFirst() == key.descending();
    }

    private static boolean isEnum(SqlType<?> type) {
        return type.family() == TypeFamily.ENUM;
    }

    /** Nulls count as the least value; where they are to stand at the other end, that is the first key. */
    static SqlWriter order(SqlWriter out, Query query, SortKey key, boolean mayBeNull) {
        if (isAgainstNulls(key, mayBeNull)) {
            out.sql("case when ").expression(key.expression()).sql(" is null then ");
            out.sql(key.nullsFirst() ? "0 else 1 end, " : "1 else 0 end, ");
        }
        return isEnum(key.type()) ? byLabel(out, key) : byValue(out, key);
    }

    /** A value alone is no key, but a query of it is. */
    private static SqlWriter byValue(SqlWriter out, SortKey key) {
        return key.expression() instanceof Slot slot
                ? out.sql("(select ").bind(slot).sql(")")
                : Standard.direction(out, key);
    }

    /** An enum is a text here, and is sorted by the order of its labels all the same. */
    private static SqlWriter byLabel(SqlWriter out, SortKey key) {
        return LABELS.search(out, key.type(), key.expression()).sql(key.descending() ? " desc" : "");
    }

    /** {@code select top (?) …} where that is enough, else {@code order by … offset ? rows fetch next ? rows only}. */
    static final class TopOrFetch implements Selecting.Paging {
        @Override
        public SqlWriter front(SqlWriter out, Query query) {
            if (query.limit() == null || !isTop(query)) {
                return out;
            }
            out.sql("top (").expression(query.limit());
            return out.sql(query.ending().withTies() ? ") with ties " : ") ");
        }

        /** An offset needs an order; one over nothing leaves the rows in any order. */
        @Override
        public SqlWriter end(SqlWriter out, Query query) {
            if (query.offset() == null || isTop(query)) {
                return out;
            }
            if (query.ending().withTies()) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "WITH TIES behind an offset is not available on SQL Server. Leave offset(…) out, or use"
                                + " qualify(rank().over(orderedBy(…)).between(…)).");
            }
            out.sql(query.orderBy().isEmpty() ? " order by (select null)" : "");
            out.sql(" offset ").expression(query.offset()).sql(" rows");
            return query.limit() == null
                    ? out
                    : out.sql(" fetch next ").expression(query.limit()).sql(" rows only");
        }

        /** Fetching no rows is refused, so that a limit of 0 is a top whatever the offset. */
        private static boolean isTop(Query query) {
            return query.offset() == null || query.limit() instanceof Literal;
        }
    }
}
