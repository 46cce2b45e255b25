package io.colonnade.shape;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Assignment;
import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.ChangeStatement;
import io.colonnade.ast.ChangedRows;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.CommonTable;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.DefaultValue;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Ending;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.ExpressionVisitor;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.GroupingSets;
import io.colonnade.ast.InList;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.InRows;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
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
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.Slot;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.StatementVisitor;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.Template;
import io.colonnade.ast.Truth;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.ast.ValuesTable;
import io.colonnade.ast.Window;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.Windowed;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values out of a statement: every occurrence of one becomes a slot of its own, numbered in the order of
 * {@link ShapeWalk}. So a node that stands in two places has two slots, and no value is kept.
 */
public final class SlotRewriter implements StatementVisitor<Statement>, ExpressionVisitor<Expression> {
    private final IdentityHashMap<CommonQuery, CommonQuery> commonQueries = new IdentityHashMap<>();
    private int next;

    private final ListPlaces lists;

    private SlotRewriter(ListPlaces lists) {
        this.lists = lists;
    }

    /** The statement with slots in the place of values. */
    public static Statement rewrite(Statement statement, ListPlaces lists) {
        return statement.accept(new SlotRewriter(lists));
    }

    @Override
    public SelectStatement visitSelect(SelectStatement select) {
        List<Expression> distinctOn = all(select.distinctOn());
        Items items = items(select.items());
        TableSource from = select.from() == null ? null : source(select.from());
        List<Join> joins = new ArrayList<>();
        for (Join join : select.joins()) {
            joins.add(new Join(join.kind(), source(join.source()), optional(join.on())));
        }
        Expression where = optional(select.where());
        List<Expression> groupBy = all(select.groupBy());
        Expression having = optional(select.having());
        Expression qualify = optional(select.qualify());
        Ending ending = ending(select.ending());
        return new SelectStatement(
                select.distinct(), distinctOn, items, from, joins, where, groupBy, having, qualify, ending);
    }

    @Override
    public SetStatement visitSet(SetStatement set) {
        List<Query> terms = new ArrayList<>();
        set.terms().forEach(term -> terms.add(query(term)));
        return new SetStatement(set.operator(), terms, ending(set.ending()));
    }

    private Ending ending(Ending ending) {
        List<SortKey> orderBy = keys(ending.orderBy());
        Expression limit = optional(ending.limit());
        return new Ending(orderBy, limit, optional(ending.offset()), ending.withTies(), ending.lock());
    }

    private List<SortKey> keys(List<SortKey> keys) {
        List<SortKey> rewritten = new ArrayList<>();
        keys.forEach(key -> rewritten.add(key.with(one(key.expression()))));
        return rewritten;
    }

    private Query query(Query query) {
        Statement rewritten = query.accept(this);
        return rewritten instanceof ChangeStatement change ? new ChangedRows(change) : (Query) rewritten;
    }

    @Override
    public Statement visitInsert(InsertStatement insert) {
        List<List<Expression>> rows = new ArrayList<>();
        for (List<Expression> row : insert.rows()) {
            rows.add(all(row));
        }
        Conflict conflict = insert.conflict() == null ? null : conflict(insert.conflict());
        return new InsertStatement(insert.table(), insert.columns(), rows, conflict, returning(insert.returning()));
    }

    @Override
    public Statement visitUpdate(UpdateStatement update) {
        List<Assignment> assignments = assignments(update.assignments());
        Expression where = optional(update.where());
        return new UpdateStatement(update.table(), assignments, where, returning(update.returning()));
    }

    @Override
    public Statement visitDelete(DeleteStatement delete) {
        return new DeleteStatement(delete.table(), optional(delete.where()), returning(delete.returning()));
    }

    @Override
    public Expression visitAggregate(Aggregate aggregate) {
        List<Expression> arguments = all(aggregate.arguments());
        List<SortKey> orderBy = keys(aggregate.orderBy());
        Expression filter = optional(aggregate.filter());
        return new Aggregate(aggregate.function(), arguments, aggregate.type(), aggregate.distinct(), orderBy, filter);
    }

    @Override
    public Expression visitCaseWhen(CaseWhen node) {
        List<CaseWhen.Branch> branches = new ArrayList<>();
        for (CaseWhen.Branch branch : node.branches()) {
            Expression condition = one(branch.condition());
            branches.add(new CaseWhen.Branch(condition, one(branch.result())));
        }
        return new CaseWhen(branches, optional(node.otherwise()));
    }

    @Override
    public Expression visitColumnRef(ColumnRef column) {
        return column;
    }

    @Override
    public Expression visitDefaultValue(DefaultValue node) {
        return node;
    }

    @Override
    public Expression visitExists(Exists exists) {
        return new Exists(query(exists.query()));
    }

    @Override
    public Expression visitFunctionCall(FunctionCall call) {
        return new FunctionCall(call.function(), call.type(), all(call.arguments()));
    }

    @Override
    public Expression visitGroupingSets(GroupingSets groups) {
        return new GroupingSets(
                groups.kind(), groups.sets().stream().map(this::all).toList());
    }

    @Override
    public Expression visitInList(InList in) {
        Expression tested = one(in.tested());
        return new InList(tested, one(in.list()), in.negated());
    }

    @Override
    public Expression visitInQuery(InQuery in) {
        Expression tested = one(in.tested());
        return new InQuery(tested, query(in.query()), in.negated());
    }

    @Override
    public Expression visitInRows(InRows in) {
        RowValue tested = row(in.tested());
        return new InRows(tested, in.rows().stream().map(this::row).toList(), in.negated());
    }

    @Override
    public Expression visitJsonAccess(JsonAccess access) {
        return new JsonAccess(access.form(), one(access.document()), access.path());
    }

    @Override
    public Expression visitListParam(ListParam list) {
        return new ListSlot(
                list.type(), next++, lists.of(list.type(), list.values().size()));
    }

    @Override
    public Expression visitListSlot(ListSlot slot) {
        throw new IllegalStateException("The values were taken out of this statement already.");
    }

    @Override
    public Expression visitLiteral(Literal literal) {
        return literal;
    }

    @Override
    public Expression visitLogical(Logical logical) {
        return new Logical(logical.connective(), all(logical.terms()));
    }

    @Override
    public Expression visitNot(Not not) {
        return new Not(one(not.condition()));
    }

    @Override
    public Expression visitOperation(Operation operation) {
        return operation.with(this::one);
    }

    @Override
    public Expression visitParam(Param param) {
        return new Slot(param.type(), next++);
    }

    @Override
    public Expression visitQuantified(Quantified quantified) {
        return new Quantified(quantified.all(), one(quantified.values()));
    }

    @Override
    public Expression visitRowValue(RowValue row) {
        return row(row);
    }

    @Override
    public Expression visitScalarQuery(ScalarQuery scalar) {
        return new ScalarQuery(query(scalar.query()));
    }

    @Override
    public Expression visitSlot(Slot slot) {
        throw new IllegalStateException("The values were taken out of this statement already.");
    }

    @Override
    public Expression visitTemplate(Template template) {
        List<Template.Part> parts = new ArrayList<>(template.parts().size());
        for (Template.Part part : template.parts()) {
            parts.add(part instanceof Template.Place place ? new Template.Place(one(place.argument())) : part);
        }
        return new Template(template.form(), parts);
    }

    @Override
    public Expression visitTruth(Truth truth) {
        return truth;
    }

    @Override
    public Expression visitWindowCall(WindowCall call) {
        return new WindowCall(call.function(), all(call.arguments()));
    }

    /** With values in it, a window is spelled out in each place: the next statement of this shape may have others. */
    @Override
    public Expression visitWindowed(Windowed windowed) {
        Expression call = one(windowed.call());
        Window window = windowed.window();
        int before = next;
        List<Expression> partitionBy = all(window.partitionBy());
        List<SortKey> orderBy = keys(window.orderBy());
        String name = next == before ? window.name() : null;
        return new Windowed(call, new Window(name, partitionBy, orderBy, window.frame()));
    }

    private RowValue row(RowValue row) {
        return new RowValue(all(row.parts()), row.mayBeNull());
    }

    private Conflict conflict(Conflict conflict) {
        return new Conflict(conflict.key(), assignments(conflict.assignments()));
    }

    private List<Assignment> assignments(List<Assignment> assignments) {
        List<Assignment> rewritten = new ArrayList<>(assignments.size());
        assignments.forEach(assignment -> rewritten.add(new Assignment(assignment.column(), one(assignment.value()))));
        return rewritten;
    }

    private Items items(Items items) {
        if (items.isConstant()) {
            return items;
        }
        List<SelectItem> list = new ArrayList<>();
        for (SelectItem item : items.list()) {
            list.add(new SelectItem(one(item.expression()), item.type(), item.label(), item.claim()));
        }
        return Items.of(list);
    }

    private @Nullable Items returning(@Nullable Items items) {
        return items == null ? null : items(items);
    }

    private TableSource source(TableSource source) {
        if (source instanceof DerivedTable derived) {
            return new DerivedTable(query(derived.query()), derived.ref(), derived.lateral());
        }
        if (source instanceof CommonTable common) {
            return new CommonTable(common.ref(), common(common.definition()));
        }
        if (source instanceof ValuesTable values) {
            return new ValuesTable(
                    values.ref(),
                    values.columns(),
                    values.rows().stream().map(this::all).toList());
        }
        return source instanceof FunctionTable function
                ? new FunctionTable(function.ref(), function.columns(), function.function(), all(function.arguments()))
                : source;
    }

    private CommonQuery common(CommonQuery definition) {
        CommonQuery known = commonQueries.get(definition);
        if (known == null) {
            known = definition.with(query(definition.query()));
            commonQueries.put(definition, known);
        }
        return known;
    }

    private List<Expression> all(List<Expression> expressions) {
        List<Expression> rewritten = new ArrayList<>(expressions.size());
        expressions.forEach(expression -> rewritten.add(one(expression)));
        return rewritten;
    }

    private @Nullable Expression optional(@Nullable Expression expression) {
        return expression == null ? null : one(expression);
    }

    private Expression one(Expression expression) {
        return expression.accept(this);
    }
}
