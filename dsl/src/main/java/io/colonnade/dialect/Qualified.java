package io.colonnade.dialect;

import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.Expression;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.Slot;
import io.colonnade.ast.Windowed;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;

/** {@code qualify} as a condition on a derived table, whose hidden columns are what the condition is of. */
final class Qualified {
    private Qualified() {}

    /** The same query without {@code qualify}. */
    static Query rewrite(Query query) {
        return query instanceof SelectStatement select && select.qualify() != null
                ? wrapped(select, select.qualify())
                : query;
    }

    private static SelectStatement wrapped(SelectStatement select, Expression qualify) {
        HiddenColumns columns = new HiddenColumns(select.unqualified());
        List<Expression> conditions = new ArrayList<>();
        for (Expression term : terms(qualify)) {
            conditions.add(isOfWindows(term) ? ofColumns((Operation) term, columns) : asColumn(term, columns));
        }
        SelectStatement outer = columns.wrap(inner -> inner);
        for (Expression condition : conditions) {
            outer = outer.where(condition);
        }
        return outer;
    }

    private static List<Expression> terms(Expression condition) {
        return condition instanceof Logical logical && logical.connective() == Logical.Connective.AND
                ? logical.terms()
                : List.of(condition);
    }

    /** Whether it compares windows with values, so that a database sees outside how many rows are wanted. */
    private static boolean isOfWindows(Expression term) {
        return term instanceof Operation operation
                && operation.operands().stream().allMatch(operand -> operand instanceof Windowed || isValue(operand));
    }

    private static boolean isValue(Expression operand) {
        return operand instanceof Slot || operand instanceof ListSlot || operand instanceof Literal;
    }

    private static Expression ofColumns(Operation operation, HiddenColumns columns) {
        return operation.with(operand -> operand instanceof Windowed ? column(operand, columns) : operand);
    }

    private static Expression column(Expression expression, HiddenColumns columns) {
        int index = columns.add(expression, SqlTypes.BIGINT);
        return columns.outer().get(index).expression();
    }

    /** {@code case when c then 1 end}, which is 1 where the condition holds. */
    private static Expression asColumn(Expression condition, HiddenColumns columns) {
        CaseWhen holds = new CaseWhen(List.of(new CaseWhen.Branch(condition, new Literal(1))), null);
        return Operation.of(Operator.EQUAL, column(holds, columns), new Literal(1));
    }
}
