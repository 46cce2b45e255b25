package io.colonnade.shape;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Assignment;
import io.colonnade.ast.CaseWhen;
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
import io.colonnade.ast.SelfReference;
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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a statement: appends what its text depends on to the tokens, and its values, beside, to the values.
 *
 * <p>{@link SlotRewriter} walks in the same order; a test holds the two together.
 */
public final class ShapeWalk implements StatementVisitor<ShapeWalk>, ExpressionVisitor<ShapeWalk> {
    /** How deep expressions may nest on any thread: twice as deep overflows the stack of one with 512 kB. */
    public static final int SHALLOW = 250;

    private Object[] tokens = new Object[16];
    private int count;
    private int hash = 1;
    private @Nullable Object[] values = new @Nullable Object[4];
    private int valueCount;
    private int depth;

    private final ListPlaces lists;
    private final int deepest;
    private @Nullable CommonQueries commonQueries;

    private ShapeWalk(ListPlaces lists, int deepest) {
        this.lists = lists;
        this.deepest = deepest;
    }

    /** Walks over a statement on any thread. */
    public static ShapeWalk of(Statement statement, ListPlaces lists) {
        return of(statement, lists, SHALLOW);
    }

    /**
     * Walks over a statement, so many levels deep at most.
     *
     * @throws DeepStatement when its expressions nest deeper
     */
    public static ShapeWalk of(Statement statement, ListPlaces lists, int deepest) {
        return statement.accept(new ShapeWalk(lists, deepest));
    }

    /** Whether an expression has a value in it. */
    public static boolean holdsValues(Expression expression) {
        return expression.accept(new ShapeWalk(ListPlaces.ONE, Integer.MAX_VALUE)).valueCount > 0;
    }

    /** The shape, to look up with. */
    public Shape shape() {
        return new Shape(tokens, count, hash);
    }

    /** The common queries of the statement, each after those that it reads. */
    public List<CommonQuery> commonQueries() {
        return commonQueries == null ? List.of() : commonQueries.list();
    }

    /** The values, in the order of the walk; a list of values is one. */
    public @Nullable Object[] values() {
        return values;
    }

    @Override
    public ShapeWalk visitSelect(SelectStatement select) {
        enter();
        token(select.distinct() ? Mark.DISTINCT : Mark.SELECT).items(select.items());
        if (select.from() != null) {
            token(Mark.FROM).source(select.from());
        }
        for (Join join : select.joins()) {
            token(join.kind()).source(join.source()).optional(join.on());
        }
        clause(Mark.WHERE, select.where());
        clause(Mark.GROUP_BY, select.groupBy());
        clause(Mark.HAVING, select.having());
        clause(Mark.QUALIFY, select.qualify());
        return ending(select.ending()).leave();
    }

    @Override
    public ShapeWalk visitSet(SetStatement set) {
        enter();
        token(set.operator()).token(set.terms().size());
        set.terms().forEach(this::subquery);
        return ending(set.ending()).leave();
    }

    private ShapeWalk ending(Ending ending) {
        for (SortKey key : ending.orderBy()) {
            sortKey(key);
        }
        clause(Mark.LIMIT, ending.limit());
        clause(Mark.OFFSET, ending.offset());
        if (ending.withTies()) {
            token(Mark.WITH_TIES);
        }
        if (ending.lock() != null) {
            token(ending.lock());
        }
        return this;
    }

    @Override
    public ShapeWalk visitInsert(InsertStatement insert) {
        token(Mark.INSERT).token(insert.table());
        for (ColumnRef column : insert.columns()) {
            token(column);
        }
        for (List<Expression> row : insert.rows()) {
            token(Mark.ROW).all(row);
        }
        if (insert.conflict() != null) {
            conflict(insert.conflict());
        }
        return returning(insert.returning());
    }

    @Override
    public ShapeWalk visitUpdate(UpdateStatement update) {
        token(Mark.UPDATE).token(update.table());
        assignments(update.assignments());
        clause(Mark.WHERE, update.where());
        return returning(update.returning());
    }

    @Override
    public ShapeWalk visitDelete(DeleteStatement delete) {
        token(Mark.DELETE).token(delete.table());
        clause(Mark.WHERE, delete.where());
        return returning(delete.returning());
    }

    @Override
    public ShapeWalk visitAggregate(Aggregate aggregate) {
        token(aggregate.distinct() ? Mark.AGGREGATE_DISTINCT : Mark.AGGREGATE)
                .token(aggregate.function())
                .token(aggregate.type() == null ? Mark.NONE : aggregate.type())
                .token(aggregate.arguments().size())
                .all(aggregate.arguments());
        aggregate.orderBy().forEach(this::sortKey);
        return optional(aggregate.filter());
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
        return this;
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
        return this;
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
        return token(operation.operator()).all(operation.operands());
    }

    @Override
    public ShapeWalk visitParam(Param param) {
        return token(Mark.PARAM).token(param.type()).value(param.value());
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
        return this;
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
        window.orderBy().forEach(this::sortKey);
        return token(window.frame() == null ? Mark.NONE : window.frame());
    }

    /** A query inside another ends with a mark: a clause behind it is the outer one's, with no other sign of that. */
    private ShapeWalk subquery(Query query) {
        return query.accept(this).token(Mark.END);
    }

    private ShapeWalk items(Items items) {
        if (items.isConstant()) {
            return token(items);
        }
        token(Mark.ITEMS).token(items.size());
        for (SelectItem item : items.list()) {
            token(item.claim())
                    .token(item.type())
                    .token(item.label() == null ? Mark.NONE : item.label())
                    .one(item.expression());
        }
        return this;
    }

    private ShapeWalk source(TableSource source) {
        token(source.ref());
        if (source instanceof DerivedTable derived) {
            return token(derived.lateral() ? Mark.LATERAL : Mark.DERIVED).subquery(derived.query());
        }
        if (source instanceof CommonTable common) {
            return common(common.definition());
        }
        if (source instanceof SelfReference self) {
            common().checkSelf(self);
            return token(Mark.SELF);
        }
        if (source instanceof ValuesTable values) {
            values(values);
        }
        return source instanceof FunctionTable function ? function(function) : this;
    }

    /** A query that is met again is told by its number: whoever has its name and is another is refused. */
    private ShapeWalk common(CommonQuery definition) {
        int number = common().numberOf(definition);
        if (number >= 0) {
            return token(Mark.COMMON_AGAIN).token(number);
        }
        common().enter(definition);
        token(Mark.COMMON).token(definition.stored()).token(definition.recursive() ? Mark.TRUE : Mark.FALSE);
        subquery(definition.query());
        common().leave(definition);
        return this;
    }

    private CommonQueries common() {
        if (commonQueries == null) {
            commonQueries = new CommonQueries();
        }
        return commonQueries;
    }

    private void values(ValuesTable values) {
        token(Mark.VALUES).token(values.columns()).token(values.rows().size());
        values.rows().forEach(this::all);
    }

    private ShapeWalk function(FunctionTable function) {
        return token(function.function())
                .token(function.column())
                .token(function.type())
                .all(function.arguments());
    }

    private void sortKey(SortKey key) {
        token(Mark.ORDER_BY).token(key.nulls()).token(key.type());
        token(key.descending() ? Mark.TRUE : Mark.FALSE).token(key.mayBeNull() ? Mark.TRUE : Mark.FALSE);
        token(key.label() == null ? Mark.NONE : key.label());
        one(key.expression());
    }

    private void clause(Mark mark, @Nullable Expression expression) {
        if (expression != null) {
            token(mark).one(expression);
        }
    }

    private void clause(Mark mark, List<Expression> expressions) {
        if (!expressions.isEmpty()) {
            token(mark).token(expressions.size()).all(expressions);
        }
    }

    private void conflict(Conflict conflict) {
        token(Mark.CONFLICT).token(conflict.key().size());
        conflict.key().forEach(this::token);
        token(conflict.assignments().size());
        assignments(conflict.assignments());
    }

    private void assignments(List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            token(assignment.column()).one(assignment.value());
        }
    }

    private ShapeWalk returning(@Nullable Items items) {
        return items == null ? this : token(Mark.RETURNING).items(items);
    }

    private ShapeWalk optional(@Nullable Expression expression) {
        return expression == null ? token(Mark.NONE) : one(expression);
    }

    private ShapeWalk all(List<Expression> expressions) {
        for (int index = 0; index < expressions.size(); index++) {
            one(expressions.get(index));
        }
        return this;
    }

    private ShapeWalk one(Expression expression) {
        enter();
        expression.accept(this);
        return leave();
    }

    private void enter() {
        if (++depth > deepest) {
            throw new DeepStatement();
        }
    }

    private ShapeWalk leave() {
        depth--;
        return this;
    }

    private ShapeWalk token(Object token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        tokens[count++] = token;
        hash = hash * 31 + token.hashCode();
        return this;
    }

    private ShapeWalk value(@Nullable Object value) {
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, valueCount * 2);
        }
        values[valueCount++] = value;
        return this;
    }
}
