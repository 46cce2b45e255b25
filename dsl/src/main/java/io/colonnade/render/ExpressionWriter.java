package io.colonnade.render;

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
import io.colonnade.ast.Operator;
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
import org.jspecify.annotations.Nullable;

/** Writes expressions. */
final class ExpressionWriter implements ExpressionVisitor<SqlWriter> {
    private final SqlWriter out;

    ExpressionWriter(SqlWriter out) {
        this.out = out;
    }

    @Override
    public SqlWriter visitAggregate(Aggregate aggregate) {
        return aggregate(aggregate, null);
    }

    private SqlWriter aggregate(Aggregate aggregate, @Nullable Windowed over) {
        Aggregate written = out.grammar().grouping().filters().rewrite(out, aggregate);
        return out.grammar().functions().of(aggregate.function()).write(out, written, over);
    }

    @Override
    public SqlWriter visitCaseWhen(CaseWhen node) {
        out.sql("case");
        for (CaseWhen.Branch branch : node.branches()) {
            out.sql(" when ").condition(branch.condition());
            out.sql(" then ").standalone(branch.result());
        }
        if (node.otherwise() != null) {
            out.sql(" else ").standalone(node.otherwise());
        }
        return out.sql(" end");
    }

    @Override
    public SqlWriter visitColumnRef(ColumnRef column) {
        return out.column(column);
    }

    @Override
    public SqlWriter visitDefaultValue(DefaultValue node) {
        return out.sql("default");
    }

    @Override
    public SqlWriter visitExists(Exists exists) {
        return out.sql("exists ").query(exists.query(), Place.EXISTS);
    }

    @Override
    public SqlWriter visitFunctionCall(FunctionCall call) {
        return out.grammar().functions().of(call.function()).write(out, call);
    }

    @Override
    public SqlWriter visitGroupingSets(GroupingSets groups) {
        out.sql(groups.kind().text()).sql(" (");
        for (int index = 0; index < groups.sets().size(); index++) {
            List<Expression> set = groups.sets().get(index);
            boolean alone = set.size() == 1 && groups.kind() != GroupingSets.Kind.SETS;
            out.sql(index == 0 ? "" : ", ").sql(alone ? "" : "(").list(set).sql(alone ? "" : ")");
        }
        return out.sql(")");
    }

    @Override
    public SqlWriter visitInList(InList in) {
        return out.grammar().comparing().inLists().write(out, in.tested(), (ListSlot) in.list(), in.negated());
    }

    @Override
    public SqlWriter visitInQuery(InQuery in) {
        if (in.tested() instanceof RowValue row) {
            return out.grammar().comparing().rows().in(out, row, in);
        }
        out.operand(in.tested(), Precedence.COMPARISON + 1);
        return out.sql(in.negated() ? " not in " : " in ").query(in.query(), Place.IN);
    }

    @Override
    public SqlWriter visitInRows(InRows in) {
        return out.grammar().comparing().rows().in(out, in.tested(), in.rows(), in.negated());
    }

    @Override
    public SqlWriter visitJsonAccess(JsonAccess access) {
        return out.grammar().types().documents().read(out, access);
    }

    @Override
    public SqlWriter visitListParam(ListParam list) {
        throw new IllegalStateException("The values were not taken out of this statement.");
    }

    @Override
    public SqlWriter visitListSlot(ListSlot slot) {
        return out.bindArray(slot);
    }

    @Override
    public SqlWriter visitLiteral(Literal literal) {
        return out.sql(literal.value() == null ? "null" : literal.value().toPlainString());
    }

    @Override
    public SqlWriter visitLogical(Logical logical) {
        boolean and = logical.connective() == Logical.Connective.AND;
        int precedence = and ? Precedence.AND : Precedence.OR;
        for (int index = 0; index < logical.terms().size(); index++) {
            out.sql(index == 0 ? "" : and ? " and " : " or ");
            out.conditionOperand(logical.terms().get(index), precedence + 1);
        }
        return out;
    }

    @Override
    public SqlWriter visitNot(Not not) {
        Expression condition = not.condition();
        out.sql("not ");
        return condition instanceof Exists
                ? out.condition(condition)
                : out.conditionOperand(condition, Precedence.PRIMARY);
    }

    @Override
    public SqlWriter visitOperation(Operation operation) {
        Operator operator = operation.operator();
        List<Expression> operands = operation.operands();
        int tighter = operator.precedence() + 1;
        return switch (operator) {
            case NEGATE ->
                operands.get(0) instanceof Slot
                        ? out.sql("-").standalone(operands.get(0))
                        : out.sql("-").operand(operands.get(0), tighter);
            case IS_NULL, IS_NOT_NULL ->
                out.operand(operands.get(0), tighter).sql(" ").sql(operator.text());
            case BETWEEN, NOT_BETWEEN -> {
                infix(operands.get(0), operator, operands.get(1), tighter);
                yield out.sql(" and ").operand(operands.get(2), tighter);
            }
            case BETWEEN_SYMMETRIC, NOT_BETWEEN_SYMMETRIC ->
                out.grammar().comparing().ranges().symmetric(out, operands, operator == Operator.NOT_BETWEEN_SYMMETRIC);
            case LIKE, NOT_LIKE, LIKE_ESCAPED -> pattern(operator, operands.get(0), operands.get(1));
            case PLUS, MINUS, TIMES -> arithmetic(operator, operands.get(0), operands.get(1));
            case DIVIDE_WHOLE, DIVIDE_FLOATING, DIVIDE_DECIMAL ->
                out.grammar().types().division().write(out, operator, operands.get(0), operands.get(1));
            case DISTINCT, NOT_DISTINCT ->
                out.grammar()
                        .comparing()
                        .distinct()
                        .write(out, operands.get(0), operands.get(1), operator == Operator.DISTINCT);
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                comparison(operator, operands.get(0), operands.get(1));
        };
    }

    private SqlWriter comparison(Operator operator, Expression left, Expression right) {
        return left instanceof RowValue one && right instanceof RowValue other
                ? out.grammar().comparing().rows().compare(out, operator, one, other)
                : infix(left, operator, right, Precedence.COMPARISON + 1);
    }

    private SqlWriter pattern(Operator operator, Expression tested, Expression pattern) {
        Comparing.Patterns patterns = out.grammar().comparing().patterns();
        return operator == Operator.LIKE_ESCAPED
                ? patterns.escaped(out, tested, pattern)
                : patterns.like(out, tested, pattern, operator == Operator.NOT_LIKE);
    }

    @Override
    public SqlWriter visitParam(Param param) {
        throw new IllegalStateException("The values were not taken out of this statement.");
    }

    @Override
    public SqlWriter visitQuantified(Quantified quantified) {
        out.sql(quantified.all() ? "all " : "any ");
        return quantified.values() instanceof ScalarQuery rows
                ? out.query(rows.query(), Place.IN)
                : out.sql("(").expression(quantified.values()).sql(")");
    }

    @Override
    public SqlWriter visitRowValue(RowValue row) {
        return out.sql("(").list(row.parts()).sql(")");
    }

    @Override
    public SqlWriter visitScalarQuery(ScalarQuery scalar) {
        return out.query(scalar.query(), Place.SCALAR);
    }

    @Override
    public SqlWriter visitSlot(Slot slot) {
        return out.bind(slot);
    }

    @Override
    public SqlWriter visitTemplate(Template template) {
        return TemplateWriter.write(out, template);
    }

    @Override
    public SqlWriter visitTruth(Truth truth) {
        return out.grammar().comparing().booleans().truth(out, truth.value());
    }

    @Override
    public SqlWriter visitWindowCall(WindowCall call) {
        throw new IllegalStateException("A window function stands before its window.");
    }

    @Override
    public SqlWriter visitWindowed(Windowed windowed) {
        return windowed.call() instanceof Aggregate aggregate
                ? aggregate(aggregate, windowed)
                : call((WindowCall) windowed.call(), windowed);
    }

    private SqlWriter call(WindowCall call, Windowed windowed) {
        return out.grammar().functions().of(call.function()).write(out, call, windowed);
    }

    /** Two values that stand alone have no type to go by, so that of the first is said. */
    private SqlWriter arithmetic(Operator operator, Expression left, Expression right) {
        boolean untyped = left instanceof Slot && right instanceof Slot;
        (untyped ? out.standalone(left) : out.operand(left, operator.precedence())).sql(" " + operator.text() + " ");
        return out.operand(right, operator.precedence() + 1);
    }

    private SqlWriter infix(Expression left, Operator operator, Expression right, int precedence) {
        out.operand(left, precedence).sql(" " + operator.text() + " ");
        return out.operand(right, precedence);
    }
}
