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
import io.colonnade.ast.InList;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Not;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Param;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.Slot;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the table that an outer join can leave out and whose absence would make an expression null. */
final class LeftOut implements ExpressionVisitor<@Nullable TableRef> {
    private final Scope scope;

    LeftOut(Scope scope) {
        this.scope = scope;
    }

    @Override
    public @Nullable TableRef visitColumnRef(ColumnRef column) {
        return scope.leftOutBy(column.table()) == null ? null : column.table();
    }

    @Override
    public @Nullable TableRef visitAggregate(Aggregate node) {
        boolean counts = node.function() == AggregateFunction.COUNT;
        return counts || node.argument() == null ? null : node.argument().accept(this);
    }

    @Override
    public @Nullable TableRef visitCaseWhen(CaseWhen node) {
        for (CaseWhen.Branch branch : node.branches()) {
            TableRef found = branch.result().accept(this);
            if (found != null) {
                return found;
            }
        }
        return node.otherwise() == null ? null : node.otherwise().accept(this);
    }

    @Override
    public @Nullable TableRef visitFunctionCall(FunctionCall call) {
        if (call.function() != Function.COALESCE) {
            return first(call.arguments());
        }
        Expression last = call.arguments().get(call.arguments().size() - 1);
        return last.accept(this);
    }

    @Override
    public @Nullable TableRef visitOperation(Operation operation) {
        return operation.operator().seesNull() ? null : first(operation.operands());
    }

    @Override
    public @Nullable TableRef visitLogical(Logical logical) {
        return first(logical.terms());
    }

    @Override
    public @Nullable TableRef visitNot(Not not) {
        return not.condition().accept(this);
    }

    @Override
    public @Nullable TableRef visitInList(InList node) {
        return node.tested().accept(this);
    }

    @Override
    public @Nullable TableRef visitInQuery(InQuery node) {
        return node.tested().accept(this);
    }

    @Override
    public @Nullable TableRef visitDefaultValue(DefaultValue node) {
        return null;
    }

    @Override
    public @Nullable TableRef visitExists(Exists node) {
        return null;
    }

    @Override
    public @Nullable TableRef visitListParam(ListParam node) {
        return null;
    }

    @Override
    public @Nullable TableRef visitListSlot(ListSlot node) {
        return null;
    }

    @Override
    public @Nullable TableRef visitParam(Param node) {
        return null;
    }

    @Override
    public @Nullable TableRef visitScalarQuery(ScalarQuery node) {
        return null;
    }

    @Override
    public @Nullable TableRef visitSlot(Slot node) {
        return null;
    }

    @Override
    public @Nullable TableRef visitTruth(Truth node) {
        return null;
    }

    private @Nullable TableRef first(List<Expression> expressions) {
        for (Expression expression : expressions) {
            TableRef found = expression.accept(this);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
