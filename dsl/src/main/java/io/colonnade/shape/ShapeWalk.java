package io.colonnade.shape;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.CommonTable;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Ending;
import io.colonnade.ast.Expression;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SelfReference;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.StatementVisitor;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.ast.ValuesTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a statement: appends what its text depends on to the tokens, and its values, beside, to the values.
 *
 * <p>{@link SlotRewriter} walks in the same order; a test holds the two together.
 */
public final class ShapeWalk extends ExpressionWalk implements StatementVisitor<ShapeWalk> {
    /** How deep expressions may nest on any thread: twice as deep overflows the stack of one with 512 kB. */
    public static final int SHALLOW = 250;

    private @Nullable CommonQueries commonQueries;

    private ShapeWalk(ListPlaces lists, int deepest, int joins) {
        super(lists, deepest, joins);
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
        int joins = statement instanceof SelectStatement select ? select.joins().size() : 0;
        return statement.accept(new ShapeWalk(lists, deepest, joins));
    }

    /** Whether an expression has a value in it. */
    public static boolean holdsValues(Expression expression) {
        return expression
                        .accept(new ShapeWalk(ListPlaces.ONE, Integer.MAX_VALUE, 0))
                        .countOfValues()
                > 0;
    }

    /** The common queries of the statement, each after those that it reads. */
    public List<CommonQuery> commonQueries() {
        return commonQueries == null ? List.of() : commonQueries.list();
    }

    @Override
    ShapeWalk self() {
        return this;
    }

    @Override
    public ShapeWalk visitSelect(SelectStatement select) {
        enter();
        token(select.distinct() ? Mark.DISTINCT : Mark.SELECT);
        clause(Mark.DISTINCT_ON, select.distinctOn());
        items(select.items());
        if (select.from() != null) {
            token(Mark.FROM).source(select.from());
        }
        for (int index = 0; index < select.joins().size(); index++) {
            join(select.joins().get(index));
        }
        clause(Mark.WHERE, select.where());
        clause(Mark.GROUP_BY, select.groupBy());
        clause(Mark.HAVING, select.having());
        clause(Mark.QUALIFY, select.qualify());
        return ending(select.ending()).leave();
    }

    private void join(Join join) {
        token(join.kind()).source(join.source()).optional(join.on());
    }

    @Override
    public ShapeWalk visitSet(SetStatement set) {
        enter();
        token(set.operator()).token(set.terms().size());
        set.terms().forEach(this::subquery);
        return ending(set.ending()).leave();
    }

    private ShapeWalk ending(Ending ending) {
        keys(ending.orderBy());
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

    /** A query inside another ends with a mark: a clause behind it is the outer one's, with no other sign of that. */
    @Override
    ShapeWalk subquery(Query query) {
        return query.accept(this).token(Mark.END);
    }

    private ShapeWalk items(Items items) {
        if (items.isConstant()) {
            return token(items);
        }
        token(Mark.ITEMS).token(items.size());
        for (int index = 0; index < items.size(); index++) {
            item(items.list().get(index));
        }
        return this;
    }

    private void item(SelectItem item) {
        if (item.expression() instanceof ColumnRef) {
            token(item);
        } else {
            token(item.claim())
                    .token(item.type())
                    .token(item.label() == null ? Mark.NONE : item.label())
                    .one(item.expression());
        }
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
                .token(function.columns())
                .token(function.arguments().size())
                .all(function.arguments());
    }

    @Override
    void sortKey(SortKey key) {
        token(Mark.ORDER_BY);
        if (key.expression() instanceof ColumnRef) {
            token(key);
            return;
        }
        token(key.nulls()).token(key.type());
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
}
