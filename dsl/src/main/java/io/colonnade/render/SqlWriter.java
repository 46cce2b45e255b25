package io.colonnade.render;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.CommonTable;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.Slot;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Window;
import io.colonnade.ast.Windowed;
import io.colonnade.check.OuterJoins;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one place where SQL text is put together: it owns quoting, spacing, parentheses and the order of binds. */
public final class SqlWriter extends BindWriter {
    private final ExpressionWriter expressions = new ExpressionWriter(this);
    private final Deque<OuterJoins> around = new ArrayDeque<>();
    private @Nullable TableRef changing;
    private @Nullable TableRef renamed;
    private @Nullable BiConsumer<SqlWriter, String> columns;
    private @Nullable String refusedQueries;
    private boolean keepingLongTexts;
    private boolean hinted;
    private Place given = Place.WHOLE;

    private @Nullable CommonTables common;
    private boolean commonInQueries;
    private boolean recursive;

    SqlWriter(Grammar grammar) {
        super(grammar);
    }

    @Override
    SqlWriter self() {
        return this;
    }

    /** A writer of a piece of the same statement that stands elsewhere. */
    SqlWriter beside() {
        SqlWriter other = new SqlWriter(grammar());
        other.common = common;
        other.changing = changing;
        return other;
    }

    /** Puts what another writer has written behind this. */
    void append(SqlWriter other) {
        text.append(other.text);
    }

    /** Writes {@code body}, with the common queries that it reads in front of it. */
    public SqlWriter commonInFront(Runnable body) {
        StatementText.Position before = text.end();
        CommonTables outer = common;
        common = new CommonTables(beside());
        CommonTables mine = common;
        mine.definitions().common = mine;
        body.run();
        mine.check();
        recursive |= mine.isRecursive();
        if (!mine.isEmpty()) {
            SqlWriter with = beside();
            grammar().tables().common().begin(with, mine.isRecursive()).append(mine.definitions());
            with.sql(" ");
            text.insert(before, with.text);
            grammar().tables().common().end(this, mine.isRecursive());
        }
        common = outer;
        return this;
    }

    /** Whether a common query that was written reads itself. */
    public boolean isRecursive() {
        return recursive;
    }

    /** Writes {@code body}, with the common queries that it reads in front of the outermost queries in it. */
    public SqlWriter commonInQueries(Runnable body) {
        commonInQueries = true;
        body.run();
        commonInQueries = false;
        return this;
    }

    /** A column with the name of its table. */
    public SqlWriter column(ColumnRef column) {
        if (columns != null && column.table().equals(renamed)) {
            columns.accept(this, column.name());
            return this;
        }
        return name(column.table().qualifier()).sql(".").name(column.name());
    }

    /** An expression where a value is wanted. */
    public SqlWriter expression(Expression expression) {
        return Predicates.is(expression) ? grammar().comparing().booleans().value(this, expression) : plain(expression);
    }

    /** An expression where a condition is wanted. */
    public SqlWriter condition(Expression expression) {
        return Predicates.is(expression)
                ? plain(expression)
                : grammar().comparing().booleans().condition(this, expression);
    }

    /** An expression as it is, whatever is wanted. */
    public SqlWriter plain(Expression expression) {
        return expression.accept(expressions);
    }

    /** An expression as an operand: in parentheses unless it binds at least as tightly as {@code precedence}. */
    public SqlWriter operand(Expression expression, int precedence) {
        if (Precedence.of(expression) >= precedence) {
            return expression(expression);
        }
        return sql("(").expression(expression).sql(")");
    }

    /** An expression that has to hold together by itself, and whose type nothing around it tells. */
    public SqlWriter operand(Expression expression) {
        return expression instanceof Slot ? standalone(expression) : operand(expression, Precedence.PRIMARY);
    }

    /** An expression as an operand of anything: in parentheses unless it is one thing. */
    public SqlWriter primary(Expression expression) {
        return operand(expression, Precedence.PRIMARY);
    }

    /** A condition as an operand of {@code and}, {@code or} and {@code not}. */
    public SqlWriter conditionOperand(Expression condition, int precedence) {
        if (Precedence.of(condition) >= precedence) {
            return condition(condition);
        }
        return sql("(").condition(condition).sql(")");
    }

    /** A query in parentheses. */
    public SqlWriter query(Query query, Place place) {
        if (refusedQueries != null) {
            throw new RefusedException(Rule.DIALECT, refusedQueries);
        }
        sql("(");
        if (commonInQueries && common == null) {
            commonInFront(() -> SelectWriter.write(this, query, place));
        } else {
            SelectWriter.write(this, query, place);
        }
        return sql(")");
    }

    /** Writes {@code body}, the clauses of a query with these joins. */
    SqlWriter within(OuterJoins joins, Runnable body) {
        around.push(joins);
        body.run();
        around.pop();
        return this;
    }

    /** Whether an outer join, of this query or of one around it, can make the expression null. */
    public boolean isLeftOut(Expression expression) {
        return around.stream().anyMatch(joins -> joins.canMakeNull(expression));
    }

    /** {@code (select …) as x}. */
    public SqlWriter derived(DerivedTable table) {
        return query(table.query(), Place.DERIVED).sql(" as ").name(table.ref().qualifier());
    }

    /** Expressions with commas between them. */
    public SqlWriter list(List<Expression> list) {
        return each(list, this::expression);
    }

    /** Expressions with commas between them, of which the database cannot tell the types from anything around them. */
    public SqlWriter standalone(List<Expression> list) {
        return each(list, this::standalone);
    }

    /** The names of columns, without their table, with commas between them. */
    public SqlWriter names(List<ColumnRef> names) {
        return each(names, column -> name(column.name()));
    }

    /** {@code a = ?, b = ?}, in an order in which each sees the row as it was. */
    public SqlWriter assignments(List<Assignment> assignments) {
        return each(
                grammar().writing().setting().inOrder(assignments),
                assignment -> name(assignment.column().name()).sql(" = ").stored(assignment.value()));
    }

    /** Parts with commas between them. */
    private <T> SqlWriter each(List<T> parts, Consumer<T> written) {
        String comma = "";
        for (T part : parts) {
            sql(comma);
            written.accept(part);
            comma = ", ";
        }
        return this;
    }

    /** The name of a common query. */
    void common(CommonTable table) {
        Objects.requireNonNull(common, "No place for WITH.").need(table.definition());
        aliased(table.ref());
    }

    /** A table that is read. */
    SqlWriter read(TableRef table) {
        if (common != null) {
            common.read(table);
        }
        return aliased(table);
    }

    /** {@code t as b}. */
    public SqlWriter aliased(TableRef table) {
        table(table);
        return table.alias() == null ? this : sql(" as ").name(table.alias());
    }

    /** An expression whose type the database cannot tell from anything around it. */
    public SqlWriter standalone(Expression expression) {
        return expression instanceof Slot slot
                ? bind(slot, grammar().types().placeholders().standalone(slot.type()))
                : expression(expression);
    }

    /** An expression that becomes the value of a column. */
    public SqlWriter stored(Expression expression) {
        return expression instanceof Slot slot
                ? bind(slot, grammar().types().placeholders().stored(slot.type()))
                : expression(expression);
    }

    /** A row of values that become those of columns, in parentheses. */
    public SqlWriter storedRow(List<Expression> row) {
        return sql("(").each(row, this::stored).sql(")");
    }

    /** The columns of a result. */
    public SqlWriter items(Items items) {
        SelectWriter.items(this, items, given);
        return this;
    }

    /** Says where what a change gives back is read. */
    SqlWriter giving(Place place) {
        given = place;
        return this;
    }

    /** The columns of a result, each asked for so that the driver gives all of it. */
    SqlWriter reading(SelectItem item) {
        return grammar().types().readings().write(this, item.type(), item.expression());
    }

    /** The table that the statement changes, which not every database can read in it, too; null in a query. */
    public @Nullable TableRef changing() {
        return changing;
    }

    void changing(TableRef table) {
        changing = table;
        if (common != null) {
            common.read(table);
        }
    }

    /** Writes {@code body} with the columns of {@code table} written by {@code how}. */
    public SqlWriter columnsOf(TableRef table, BiConsumer<SqlWriter, String> how, Runnable body) {
        renamed = table;
        columns = how;
        body.run();
        renamed = null;
        columns = null;
        return this;
    }

    /** {@code order by a, b desc} inside an aggregate, with a blank in front; nothing when there is no key. */
    public SqlWriter orderBy(List<SortKey> keys) {
        return OrderWriter.write(this, selecting().grouped(List.of(), null), keys);
    }

    /** {@code order by a, b desc} inside an aggregate. */
    public SqlWriter keys(List<SortKey> keys) {
        return OrderWriter.keys(sql("order by "), selecting().grouped(List.of(), null), keys);
    }

    /** {@code filter (where …)} and {@code over (…)} behind an aggregate, where it has them. */
    public SqlWriter tail(Aggregate aggregate, @Nullable Windowed over) {
        if (aggregate.filter() != null) {
            sql(" filter (where ").condition(aggregate.filter()).sql(")");
        }
        return over == null ? this : over(over);
    }

    /** {@code over (…)}. */
    public SqlWriter over(Windowed windowed) {
        return grammar().grouping().windows().over(this, windowed);
    }

    /** What a window is made of, in parentheses. */
    public SqlWriter window(Window window) {
        return OrderWriter.window(this, selecting(), window);
    }

    /** Whether nulls can come in a key of the order. */
    public boolean mayBeNull(SortKey key) {
        return key.mayBeNull() || isLeftOut(key.expression());
    }

    private SelectStatement selecting() {
        return Objects.requireNonNull(around.peek(), "an aggregate outside of a query")
                .select();
    }

    /** Begins a query that is the statement, in which long texts are not cut. */
    void keepLongTexts() {
        keepingLongTexts = true;
        grammar().grouping().longTexts().begin(this);
    }

    /** Whether long texts are kept from being cut in this statement. */
    public boolean keepsLongTexts() {
        return keepingLongTexts;
    }

    /** What stands behind the first {@code select} of a statement in which long texts are not cut. */
    void hint() {
        if (keepingLongTexts && !hinted) {
            hinted = true;
            grammar().grouping().longTexts().hint(this);
        }
    }

    /** Writes {@code body}, in which a query is refused with this message. */
    public SqlWriter withoutQueries(String message, Runnable body) {
        refusedQueries = message;
        body.run();
        refusedQueries = null;
        return this;
    }
}
