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
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Template;
import io.colonnade.ast.Truth;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.Windowed;
import java.util.List;
import java.util.Optional;

/** Finds the table that an outer join can leave out and whose absence would make an expression null. */
final class LeftOut implements ExpressionVisitor<Optional<TableRef>> {
    private final Scope scope;

    LeftOut(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Optional<TableRef> visitColumnRef(ColumnRef column) {
        return scope.leftOutBy(column.table()) == null ? Optional.empty() : Optional.of(column.table());
    }

    @Override
    public Optional<TableRef> visitAggregate(Aggregate node) {
        boolean counts = node.function() == AggregateFunction.COUNT || node.function() == AggregateFunction.GROUPING;
        return counts || node.argument() == null
                ? Optional.empty()
                : node.argument().accept(this);
    }

    @Override
    public Optional<TableRef> visitCaseWhen(CaseWhen node) {
        for (CaseWhen.Branch branch : node.branches()) {
            Optional<TableRef> found = branch.result().accept(this);
            if (found.isPresent()) {
                return found;
            }
        }
        return node.otherwise() == null ? Optional.empty() : node.otherwise().accept(this);
    }

    @Override
    public Optional<TableRef> visitFunctionCall(FunctionCall call) {
        if (call.function() == Function.CONCAT_WS) {
            return Optional.empty();
        }
        if (call.function() != Function.COALESCE) {
            return first(call.arguments());
        }
        Expression last = call.arguments().get(call.arguments().size() - 1);
        return last.accept(this);
    }

    @Override
    public Optional<TableRef> visitOperation(Operation operation) {
        return operation.operator().seesNull() ? Optional.empty() : first(operation.operands());
    }

    @Override
    public Optional<TableRef> visitLogical(Logical logical) {
        return first(logical.terms());
    }

    @Override
    public Optional<TableRef> visitNot(Not not) {
        return not.condition().accept(this);
    }

    @Override
    public Optional<TableRef> visitInList(InList node) {
        return node.tested().accept(this);
    }

    @Override
    public Optional<TableRef> visitInQuery(InQuery node) {
        return node.tested().accept(this);
    }

    @Override
    public Optional<TableRef> visitInRows(InRows node) {
        return node.tested().accept(this);
    }

    @Override
    public Optional<TableRef> visitRowValue(RowValue row) {
        return first(row.parts());
    }

    @Override
    public Optional<TableRef> visitLiteral(Literal node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitDefaultValue(DefaultValue node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitExists(Exists node) {
        return Optional.empty();
    }

    /** There may be nothing at the path anyhow. */
    @Override
    public Optional<TableRef> visitJsonAccess(JsonAccess node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitListParam(ListParam node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitListSlot(ListSlot node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitParam(Param node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitQuantified(Quantified node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitScalarQuery(ScalarQuery node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitSlot(Slot node) {
        return Optional.empty();
    }

    /** What its text makes of null is not known; its type is nullable, or said to be checked when it is read. */
    @Override
    public Optional<TableRef> visitTemplate(Template node) {
        return node.isCollated() ? first(node.children()) : Optional.empty();
    }

    @Override
    public Optional<TableRef> visitTruth(Truth node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitGroupingSets(GroupingSets node) {
        return Optional.empty();
    }

    @Override
    public Optional<TableRef> visitWindowCall(WindowCall call) {
        return first(call.arguments());
    }

    @Override
    public Optional<TableRef> visitWindowed(Windowed windowed) {
        return windowed.call().accept(this);
    }

    private Optional<TableRef> first(List<Expression> expressions) {
        for (Expression expression : expressions) {
            Optional<TableRef> found = expression.accept(this);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
