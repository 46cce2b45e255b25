package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DefaultValue;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.ExpressionVisitor;
import io.colonnade.ast.FreeColumns;
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
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Expressions of a query with several groupings as they are in one of them: what it does not group by is null.
 *
 * @param database its name
 * @param grouping what it groups by
 * @param all what any of the groupings groups by
 */
record LeftOutColumns(String database, Set<Expression> grouping, Set<Expression> all)
        implements ExpressionVisitor<Expression> {
    /** The expression in this grouping. */
    Expression in(Expression expression) {
        if (grouping.contains(expression)) {
            return expression;
        }
        return all.contains(expression) ? Literal.NULL : expression.accept(this);
    }

    private List<Expression> all(List<Expression> expressions) {
        return expressions.stream().map(this::in).toList();
    }

    /** An aggregate is of rows before they are grouped. */
    @Override
    public Expression visitAggregate(Aggregate aggregate) {
        return aggregate.function() == AggregateFunction.GROUPING
                ? new Literal(grouping.contains(aggregate.arguments().get(0)) ? 0 : 1)
                : aggregate;
    }

    @Override
    public Expression visitCaseWhen(CaseWhen node) {
        List<CaseWhen.Branch> branches = new ArrayList<>();
        for (CaseWhen.Branch branch : node.branches()) {
            branches.add(new CaseWhen.Branch(in(branch.condition()), in(branch.result())));
        }
        return new CaseWhen(branches, node.otherwise() == null ? null : in(node.otherwise()));
    }

    @Override
    public Expression visitFunctionCall(FunctionCall call) {
        List<Expression> arguments = all(call.arguments());
        return call.function() == Function.COALESCE
                ? coalesce(call, arguments)
                : new FunctionCall(call.function(), call.type(), arguments);
    }

    /** Among the word null and a value, nothing would tell the type of the value. */
    private static Expression coalesce(FunctionCall call, List<Expression> arguments) {
        List<Expression> some = arguments.stream()
                .filter(argument -> !argument.equals(Literal.NULL))
                .toList();
        return switch (some.size()) {
            case 0 -> Literal.NULL;
            case 1 -> some.get(0);
            default -> new FunctionCall(call.function(), call.type(), some);
        };
    }

    @Override
    public Expression visitGroupingSets(GroupingSets node) {
        throw new IllegalStateException("Grouping sets stand in GROUP BY.");
    }

    @Override
    public Expression visitInList(InList in) {
        return new InList(in(in.tested()), in.list(), in.negated());
    }

    @Override
    public Expression visitInQuery(InQuery in) {
        untouched(new Exists(in.query()));
        return new InQuery(in(in.tested()), in.query(), in.negated());
    }

    @Override
    public Expression visitInRows(InRows in) {
        return new InRows(row(in.tested()), in.rows().stream().map(this::row).toList(), in.negated());
    }

    private RowValue row(RowValue row) {
        return new RowValue(all(row.parts()), true);
    }

    @Override
    public Expression visitJsonAccess(JsonAccess node) {
        return new JsonAccess(node.form(), in(node.document()), node.path());
    }

    @Override
    public Expression visitLogical(Logical logical) {
        return new Logical(logical.connective(), all(logical.terms()));
    }

    @Override
    public Expression visitNot(Not not) {
        return new Not(in(not.condition()));
    }

    @Override
    public Expression visitOperation(Operation operation) {
        return operation.with(this::in);
    }

    @Override
    public Expression visitQuantified(Quantified node) {
        return new Quantified(node.all(), in(node.values()));
    }

    @Override
    public Expression visitRowValue(RowValue row) {
        return row(row);
    }

    @Override
    public Expression visitTemplate(Template template) {
        return new Template(
                template.form(), template.parts().stream().map(this::part).toList());
    }

    private Template.Part part(Template.Part part) {
        return part instanceof Template.Place place ? new Template.Place(in(place.argument())) : part;
    }

    @Override
    public Expression visitWindowCall(WindowCall call) {
        throw new IllegalStateException("Windows were refused.");
    }

    @Override
    public Expression visitWindowed(Windowed windowed) {
        throw new IllegalStateException("Windows were refused.");
    }

    private boolean isLeftOut(Expression expression) {
        return all.contains(expression) && !grouping.contains(expression);
    }

    /** What stays as it is, unless there is something in it that the grouping leaves out. */
    private Expression untouched(Expression expression) {
        boolean misses = FreeColumns.queryIn(expression).stream()
                .anyMatch(query -> FreeColumns.of(query).stream().anyMatch(this::isLeftOut));
        if (misses) {
            throw new RefusedException(
                    Rule.DIALECT,
                    database + " has no rollup(…), cube(…) or groupingSets(…), which become a query for each grouping,"
                            + " and a query inside cannot be told what they leave out. Compute it in a"
                            + " query over this one as a table, .as(\"t\").");
        }
        return expression;
    }

    @Override
    public Expression visitExists(Exists node) {
        return untouched(node);
    }

    @Override
    public Expression visitScalarQuery(ScalarQuery node) {
        return untouched(node);
    }

    @Override
    public Expression visitColumnRef(ColumnRef node) {
        return node;
    }

    @Override
    public Expression visitDefaultValue(DefaultValue node) {
        return node;
    }

    @Override
    public Expression visitListParam(ListParam node) {
        return node;
    }

    @Override
    public Expression visitListSlot(ListSlot node) {
        return node;
    }

    @Override
    public Expression visitLiteral(Literal node) {
        return node;
    }

    @Override
    public Expression visitParam(Param node) {
        return node;
    }

    @Override
    public Expression visitSlot(Slot node) {
        return node;
    }

    @Override
    public Expression visitTruth(Truth node) {
        return node;
    }
}
