package io.colonnade.check;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DefaultValue;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.ExpressionVisitor;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.GroupingSets;
import io.colonnade.ast.InList;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.InRows;
import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Not;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Param;
import io.colonnade.ast.Quantified;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.Slot;
import io.colonnade.ast.Template;
import io.colonnade.ast.Truth;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.Windowed;
import java.util.List;
import java.util.Optional;

/**
 * Finds what can be null where its type says that it is not: a column whose table an outer join can leave out, or what
 * rows of totals leave out. Its absence would make an expression null.
 */
final class LeftOut implements ExpressionVisitor<Optional<Expression>> {
    private final Scope scope;

    LeftOut(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<Expression> visitColumnRef(ColumnRef column) {
        return scope.leftOutBy(column.table()) == null ? Optional.empty() : Optional.of(column);
    }

    @Override
    public Optional<Expression> visitAggregate(Aggregate node) {
        boolean counts = node.function() == AggregateFunction.COUNT || node.function() == AggregateFunction.GROUPING;
        return counts || node.argument() == null ? Optional.empty() : in(node.argument());
    }

    @Override
    public Optional<Expression> visitCaseWhen(CaseWhen node) {
        for (CaseWhen.Branch branch : node.branches()) {
            Optional<Expression> found = in(branch.result());
            if (found.isPresent()) {
                return found;
            }
        }
        return node.otherwise() == null ? Optional.empty() : in(node.otherwise());
    }

    @Override
    public Optional<Expression> visitFunctionCall(FunctionCall call) {
        if (call.function() == Function.CONCAT_WS) {
            return Optional.empty();
        }
        if (call.function() != Function.COALESCE) {
            return first(call.arguments());
        }
        Expression last = call.arguments().get(call.arguments().size() - 1);
        return in(last);
    }

    @Override
    public Optional<Expression> visitOperation(Operation operation) {
        return operation.operator().seesNull() ? Optional.empty() : first(operation.operands());
    }

    @Override
    public Optional<Expression> visitLogical(Logical logical) {
        return first(logical.terms());
    }

    @Override
    public Optional<Expression> visitNot(Not not) {
        return in(not.condition());
    }

    @Override
    public Optional<Expression> visitInList(InList node) {
        return in(node.tested());
    }

    @Override
    public Optional<Expression> visitInQuery(InQuery node) {
        return in(node.tested());
    }

    @Override
    public Optional<Expression> visitInRows(InRows node) {
        return in(node.tested());
    }

    @Override
    public Optional<Expression> visitRowValue(RowValue row) {
        return first(row.parts());
    }

    @Override
    public Optional<Expression> visitLiteral(Literal node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitDefaultValue(DefaultValue node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitExists(Exists node) {
        return Optional.empty();
    }

    /** There may be nothing at the path anyhow. */
    @Override
    public Optional<Expression> visitJsonAccess(JsonAccess node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitListParam(ListParam node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitListSlot(ListSlot node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitParam(Param node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitQuantified(Quantified node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitScalarQuery(ScalarQuery node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitSlot(Slot node) {
        return Optional.empty();
    }

    /** What its text makes of null is not known; its type is nullable, or said to be checked when it is read. */
    @Override
    public Optional<Expression> visitTemplate(Template node) {
        return node.isCollated() ? first(node.children()) : Optional.empty();
    }

    @Override
    public Optional<Expression> visitTruth(Truth node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitGroupingSets(GroupingSets node) {
        return Optional.empty();
    }

    @Override
    public Optional<Expression> visitWindowCall(WindowCall call) {
        return first(call.arguments());
    }

    @Override
    public Optional<Expression> visitWindowed(Windowed windowed) {
        return in(windowed.call());
    }

    /** The expression itself, where rows of totals leave it out; else what is inside it. */
    Optional<Expression> in(Expression expression) {
        return scope.isLeftOutOfTotals(expression) ? Optional.of(expression) : expression.accept(this);
    }

    private Optional<Expression> first(List<Expression> expressions) {
        for (Expression expression : expressions) {
            Optional<Expression> found = in(expression);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
