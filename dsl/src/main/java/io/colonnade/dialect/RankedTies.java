package io.colonnade.dialect;

import io.colonnade.ast.Ending;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.Window;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import java.util.List;

/** {@code fetch first ? rows with ties} as {@code rank() over (order by …) <= ?}, which gives the same rows. */
final class RankedTies {
    private RankedTies() {}

    /** The same query without ties; itself where rows are passed over first, or locked. */
    static Query rewrite(Query query) {
        Ending ending = query.ending();
        return ending.withTies() && ending.limit() != null && ending.offset() == null && ending.lock() == null
                ? ranked(rows(query), ending.limit())
                : query;
    }

    /** The rows that are ranked: of those that are given once, or combined, each is there as often as it is given. */
    private static SelectStatement rows(Query query) {
        if (query instanceof SetStatement set) {
            return SortedRows.of(set);
        }
        SelectStatement select = (SelectStatement) query;
        return select.distinct() ? SortedRows.of(select) : select;
    }

    private static Query ranked(SelectStatement rows, Expression limit) {
        Windowed rank = new Windowed(
                new WindowCall(WindowFunction.RANK, List.of()), new Window(null, List.of(), rows.orderBy(), null));
        SelectStatement all = rows.ending(Ending.NONE.orderedBy(rows.orderBy()));
        return Qualified.rewrite(all.qualify(Operation.of(Operator.LESS_OR_EQUAL, rank, limit)));
    }
}
