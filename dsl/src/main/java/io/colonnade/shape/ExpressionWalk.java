package io.colonnade.shape;

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
import io.colonnade.ast.Query;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.Slot;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Template;
import io.colonnade.ast.Truth;
import io.colonnade.ast.Window;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.Windowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the walk that goes over expressions. */
abstract sealed class ExpressionWalk extends Tokens implements ExpressionVisitor<ShapeWalk> permits ShapeWalk {
    private final ListPlaces lists;

    ExpressionWalk(ListPlaces lists, int deepest, int joins) {
        super(deepest, joins);
        this.lists = lists;
    }

    abstract ShapeWalk subquery(Query query);

    abstract void sortKey(SortKey key);

    @Override
    public ShapeWalk visitAggregate(Aggregate aggregate) {
        token(aggregate.distinct() ? Mark.AGGREGATE_DISTINCT : Mark.AGGREGATE)
                .token(aggregate.function())
                .token(aggregate.type() == null ? Mark.NONE : aggregate.type())
                .token(aggregate.arguments().size())
                .all(aggregate.arguments());
        return keys(aggregate.orderBy()).optional(aggregate.filter());
    }

    @Override
    public ShapeWalk visitCaseWhen(CaseWhen node) {
        token(Mark.CASE).token(node.branches().size());
        for (CaseWhen.Branch branch : node.branches()) {
            one(branch.condition()).one(branch.result());
        }
        return optional(node.otherwise());
    }

    @Override
    public ShapeWalk visitColumnRef(ColumnRef column) {
        return token(column);
    }

    @Override
    public ShapeWalk visitDefaultValue(DefaultValue node) {
        return token(Mark.DEFAULT);
    }

    @Override
    public ShapeWalk visitExists(Exists exists) {
        return token(Mark.EXISTS).subquery(exists.query());
    }

    @Override
    public ShapeWalk visitFunctionCall(FunctionCall call) {
        return token(call.function())
                .token(call.type())
                .token(call.arguments().size())
                .all(call.arguments());
    }

    @Override
    public ShapeWalk visitGroupingSets(GroupingSets groups) {
        token(groups.kind()).token(groups.sets().size());
        groups.sets().forEach(set -> token(set.size()).all(set));
        return self();
    }

    @Override
    public ShapeWalk visitInList(InList in) {
        return token(in.negated() ? Mark.NOT_IN : Mark.IN).one(in.tested()).one(in.list());
    }

    @Override
    public ShapeWalk visitInQuery(InQuery in) {
        return token(in.negated() ? Mark.NOT_IN_QUERY : Mark.IN_QUERY)
                .one(in.tested())
                .subquery(in.query());
    }

    @Override
    public ShapeWalk visitInRows(InRows in) {
        token(in.negated() ? Mark.NOT_IN_ROWS : Mark.IN_ROWS).token(in.rows().size());
        one(in.tested());
        in.rows().forEach(this::one);
        return self();
    }

    @Override
    public ShapeWalk visitJsonAccess(JsonAccess access) {
        return token(Mark.JSON).token(access.form()).token(access.path()).one(access.document());
    }

    @Override
    public ShapeWalk visitListParam(ListParam list) {
        return token(Mark.LIST)
                .token(list.type())
                .token(lists.of(list.type(), list.values().size()))
                .value(list.values());
    }

    @Override
    public ShapeWalk visitListSlot(ListSlot slot) {
        throw new IllegalStateException("The values were taken out of this statement already.");
    }

    @Override
    public ShapeWalk visitLiteral(Literal literal) {
        return token(Mark.LITERAL).token(literal);
    }

    @Override
    public ShapeWalk visitLogical(Logical logical) {
        return token(logical.connective()).token(logical.terms().size()).all(logical.terms());
    }

    @Override
    public ShapeWalk visitNot(Not not) {
        return token(Mark.NOT).one(not.condition());
    }

    @Override
    public ShapeWalk visitOperation(Operation operation) {
        token(operation.operator()).one(operation.first());
        if (operation.second() != null) {
            one(operation.second());
        }
        return operation.third() == null ? self() : one(operation.third());
    }

    /** No other expression begins with a type. */
    @Override
    public ShapeWalk visitParam(Param param) {
        return token(param.type()).value(param.value());
    }

    @Override
    public ShapeWalk visitQuantified(Quantified quantified) {
        return token(quantified.all() ? Mark.ALL : Mark.ANY).one(quantified.values());
    }

    @Override
    public ShapeWalk visitRowValue(RowValue row) {
        return token(Mark.ROW_VALUE)
                .token(row.mayBeNull() ? Mark.TRUE : Mark.FALSE)
                .token(row.parts().size())
                .all(row.parts());
    }

    @Override
    public ShapeWalk visitScalarQuery(ScalarQuery scalar) {
        return token(Mark.SCALAR).subquery(scalar.query());
    }

    @Override
    public ShapeWalk visitSlot(Slot slot) {
        throw new IllegalStateException("The values were taken out of this statement already.");
    }

    @Override
    public ShapeWalk visitTemplate(Template template) {
        token(Mark.TEMPLATE).token(template.form()).token(template.parts().size());
        for (Template.Part part : template.parts()) {
            if (part instanceof Template.Place place) {
                token(Mark.PLACE).one(place.argument());
            } else {
                token(part);
            }
        }
        return self();
    }

    @Override
    public ShapeWalk visitTruth(Truth truth) {
        return token(truth.value() ? Mark.TRUE : Mark.FALSE);
    }

    @Override
    public ShapeWalk visitWindowCall(WindowCall call) {
        return token(call.function()).token(call.arguments().size()).all(call.arguments());
    }

    @Override
    public ShapeWalk visitWindowed(Windowed windowed) {
        Window window = windowed.window();
        token(Mark.WINDOWED).one(windowed.call());
        token(window.name() == null ? Mark.NONE : window.name());
        token(window.partitionBy().size()).all(window.partitionBy());
        return keys(window.orderBy()).token(window.frame() == null ? Mark.NONE : window.frame());
    }

    ShapeWalk keys(List<SortKey> keys) {
        for (int index = 0; index < keys.size(); index++) {
            sortKey(keys.get(index));
        }
        return self();
    }

    ShapeWalk optional(@Nullable Expression expression) {
        return expression == null ? token(Mark.NONE) : one(expression);
    }

    ShapeWalk all(List<Expression> expressions) {
        for (int index = 0; index < expressions.size(); index++) {
            one(expressions.get(index));
        }
        return self();
    }

    ShapeWalk one(Expression expression) {
        enter();
        expression.accept(this);
        return leave();
    }
}
