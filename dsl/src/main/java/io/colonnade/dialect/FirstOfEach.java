package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Window;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import java.util.List;

/** {@code distinct on} as {@code qualify row_number() over (partition by … order by …) = 1}. */
final class FirstOfEach {
    private FirstOfEach() {}

    /** The same query without {@code distinct on}. */
    static Query rewrite(Query query) {
        return query instanceof SelectStatement select && !select.distinctOn().isEmpty()
                ? select.distinctOn(List.of()).qualify(isFirst(select))
                : query;
    }

    private static Expression isFirst(SelectStatement select) {
        List<SortKey> within = select.orderBy().stream()
                .filter(key -> !select.distinctOn().contains(key.expression()))
                .toList();
        Windowed number = new Windowed(
                new WindowCall(WindowFunction.ROW_NUMBER, List.of()),
                new Window(null, select.distinctOn(), within, null));
        return Operation.of(Operator.EQUAL, number, new Literal(1));
    }
}
