package io.colonnade.check;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DefaultValue;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.ExpressionVisitor;
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
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.List;

/** Holds an expression against the rules of scope and of aggregates. */
final class ExpressionRules implements ExpressionVisitor<ExpressionRules> {
    private final Scope scope;
    private final Clause clause;

    ExpressionRules(Scope scope, Clause clause) {
        this.scope = scope;
        this.clause = clause;
    }

    @Override
    public ExpressionRules visitColumnRef(ColumnRef column) {
        if (!scope.sees(column.table())) {
            throw new RefusedException(Rule.SCOPE, MissingTable.message(column, scope));
        }
        return this;
    }

    @Override
    public ExpressionRules visitAggregate(Aggregate aggregate) {
        String instead = clause.insteadOfAggregate();
        if (instead != null && isOfThisQuery(aggregate)) {
            throw new RefusedException(
                    Rule.AGGREGATE,
                    aggregate.function().word() + "(…) is an aggregate, and " + clause.text()
                            + " is evaluated before rows are grouped. " + instead);
        }
        AggregateRules.check(aggregate);
        return inside(aggregate.children(), Clause.AGGREGATE);
    }

    private ExpressionRules inside(List<Expression> expressions, Clause other) {
        ExpressionRules rules = new ExpressionRules(scope, other);
        expressions.forEach(expression -> expression.accept(rules));
        return this;
    }

    /** An aggregate of an outer query's column belongs to that query, which groups it. */
    private boolean isOfThisQuery(Aggregate aggregate) {
        return !(aggregate.argument() instanceof ColumnRef column)
                || scope.has(column.table())
                || !scope.sees(column.table());
    }

    @Override
    public ExpressionRules visitCaseWhen(CaseWhen node) {
        for (CaseWhen.Branch branch : node.branches()) {
            all(branch.condition(), branch.result());
        }
        return node.otherwise() == null ? this : all(node.otherwise());
    }

    @Override
    public ExpressionRules visitDefaultValue(DefaultValue node) {
        return this;
    }

    @Override
    public ExpressionRules visitExists(Exists node) {
        Rules.checkSubquery(node.query(), scope);
        return this;
    }

    @Override
    public ExpressionRules visitFunctionCall(FunctionCall call) {
        call.arguments().forEach(argument -> argument.accept(this));
        return this;
    }

    @Override
    public ExpressionRules visitGroupingSets(GroupingSets groups) {
        groups.children().forEach(element -> element.accept(this));
        return this;
    }

    @Override
    public ExpressionRules visitInList(InList node) {
        return all(node.tested(), node.list());
    }

    @Override
    public ExpressionRules visitInQuery(InQuery node) {
        Rules.checkSubquery(node.query(), scope);
        return all(node.tested());
    }

    @Override
    public ExpressionRules visitInRows(InRows node) {
        node.rows().forEach(row -> row.accept(this));
        return all(node.tested());
    }

    @Override
    public ExpressionRules visitJsonAccess(JsonAccess access) {
        return all(access.document());
    }

    @Override
    public ExpressionRules visitListParam(ListParam node) {
        return this;
    }

    @Override
    public ExpressionRules visitListSlot(ListSlot node) {
        return this;
    }

    @Override
    public ExpressionRules visitLiteral(Literal node) {
        return this;
    }

    @Override
    public ExpressionRules visitLogical(Logical logical) {
        logical.terms().forEach(term -> term.accept(this));
        return this;
    }

    @Override
    public ExpressionRules visitNot(Not not) {
        return all(not.condition());
    }

    @Override
    public ExpressionRules visitOperation(Operation operation) {
        operation.operands().forEach(operand -> operand.accept(this));
        return this;
    }

    @Override
    public ExpressionRules visitParam(Param node) {
        return this;
    }

    @Override
    public ExpressionRules visitQuantified(Quantified node) {
        return all(node.values());
    }

    @Override
    public ExpressionRules visitRowValue(RowValue row) {
        row.parts().forEach(part -> part.accept(this));
        return this;
    }

    @Override
    public ExpressionRules visitScalarQuery(ScalarQuery node) {
        Rules.checkSubquery(node.query(), scope);
        return this;
    }

    @Override
    public ExpressionRules visitSlot(Slot node) {
        return this;
    }

    @Override
    public ExpressionRules visitTemplate(Template template) {
        template.children().forEach(argument -> argument.accept(this));
        return this;
    }

    @Override
    public ExpressionRules visitTruth(Truth node) {
        return this;
    }

    @Override
    public ExpressionRules visitWindowCall(WindowCall call) {
        return inside(call.children(), Clause.WINDOW);
    }

    @Override
    public ExpressionRules visitWindowed(Windowed windowed) {
        String instead = clause.insteadOfWindow();
        if (instead != null) {
            throw new RefusedException(
                    Rule.AGGREGATE,
                    WindowRules.word(windowed) + "(…).over(…) is computed over a window, and " + clause.text()
                            + " is evaluated before windows are. " + instead);
        }
        WindowRules.check(windowed);
        inside(windowed.call().children(), Clause.WINDOW);
        return inside(windowed.window().expressions(), Clause.WINDOW);
    }

    private ExpressionRules all(Expression... expressions) {
        for (Expression expression : expressions) {
            expression.accept(this);
        }
        return this;
    }
}
