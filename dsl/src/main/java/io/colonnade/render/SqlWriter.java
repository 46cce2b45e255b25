package io.colonnade.render;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.CommonTable;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.ListSlot;
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
import io.colonnade.type.SqlType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The one place where SQL text is put together: it owns quoting, spacing, parentheses and the order of binds. */
public final class SqlWriter {
    private final Grammar grammar;
    private final StringBuilder text = new StringBuilder(256);
    private final List<Bind> places = new ArrayList<>();
    private final ExpressionWriter expressions = new ExpressionWriter(this);
    private final Deque<OuterJoins> around = new ArrayDeque<>();
    private @Nullable TableRef changing;
    private @Nullable TableRef renamed;
    private @Nullable BiConsumer<SqlWriter, String> columns;
    private @Nullable String refusedQueries;
    private boolean keepingLongTexts;
    private boolean hinted;

    private @Nullable CommonTables common;
    private boolean commonInQueries;
    private boolean recursive;

    SqlWriter(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A writer of a piece of the same statement that stands elsewhere. */
    SqlWriter beside() {
        SqlWriter other = new SqlWriter(grammar);
        other.common = common;
        other.changing = changing;
        return other;
    }

    /** Puts what another writer has written behind this. */
    void append(SqlWriter other) {
        text.append(other.text);
        places.addAll(other.places);
    }

    /** Writes {@code body}, with the common queries that it reads in front of it. */
    public SqlWriter commonInFront(Runnable body) {
        int textBefore = text.length();
        int placesBefore = places.size();
        CommonTables outer = common;
        common = new CommonTables(beside());
        CommonTables mine = common;
        mine.definitions().common = mine;
        body.run();
        mine.check();
        recursive |= mine.isRecursive();
        if (!mine.isEmpty()) {
            SqlWriter with = beside();
            grammar.tables().common().begin(with, mine.isRecursive()).append(mine.definitions());
            with.sql(" ");
            text.insert(textBefore, with.text);
            places.addAll(placesBefore, with.places);
            grammar.tables().common().end(this, mine.isRecursive());
        }
        common = outer;
        return this;
    }

    /** Whether a common query that was written reads itself. */
    public boolean isRecursive() {
        return recursive;
    }

    /** Puts words of the language in front of all that was written. */
    public SqlWriter inFront(String words) {
        text.insert(0, words);
        return this;
    }

    /** Writes {@code body}, with the common queries that it reads in front of the outermost queries in it. */
    public SqlWriter commonInQueries(Runnable body) {
        commonInQueries = true;
        body.run();
        commonInQueries = false;
        return this;
    }

    /** The database's answers. */
    public Grammar grammar() {
        return grammar;
    }

    /** Text that is part of the language; never a value, never a name. */
    public SqlWriter sql(String words) {
        text.append(words);
        grammar.limits().checkLength(text.length());
        return this;
    }

    /** A name, quoted. */
    public SqlWriter name(String name) {
        text.append(grammar.names().quoting().quote(name));
        return this;
    }

    /** A name with that of its schema, each quoted. */
    public SqlWriter qualified(List<String> names) {
        for (int index = 0; index < names.size(); index++) {
            sql(index == 0 ? "" : ".").name(names.get(index));
        }
        return this;
    }

    /** A table with its schema, where it has one. */
    public SqlWriter table(TableRef table) {
        if (table.schema() != null) {
            name(table.schema()).sql(".");
        }
        return name(table.name());
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
        return Predicates.is(expression) ? grammar.comparing().booleans().value(this, expression) : plain(expression);
    }

    /** An expression where a condition is wanted. */
    public SqlWriter condition(Expression expression) {
        return Predicates.is(expression)
                ? plain(expression)
                : grammar.comparing().booleans().condition(this, expression);
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
        for (int index = 0; index < list.size(); index++) {
            sql(index == 0 ? "" : ", ").expression(list.get(index));
        }
        return this;
    }

    /** Expressions with commas between them, of which the database cannot tell the types from anything around them. */
    public SqlWriter standalone(List<Expression> list) {
        for (int index = 0; index < list.size(); index++) {
            sql(index == 0 ? "" : ", ").standalone(list.get(index));
        }
        return this;
    }

    /** The names of columns, without their table, with commas between them. */
    public SqlWriter names(List<ColumnRef> names) {
        for (int index = 0; index < names.size(); index++) {
            sql(index == 0 ? "" : ", ").name(names.get(index).name());
        }
        return this;
    }

    /** {@code a = ?, b = ?}, in an order in which each sees the row as it was. */
    public SqlWriter assignments(List<Assignment> assignments) {
        String comma = "";
        for (Assignment assignment : grammar.writing().setting().inOrder(assignments)) {
            sql(comma).name(assignment.column().name()).sql(" = ").stored(assignment.value());
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
                ? bind(slot, grammar.types().placeholders().standalone(slot.type()))
                : expression(expression);
    }

    /** An expression that becomes the value of a column. */
    public SqlWriter stored(Expression expression) {
        return expression instanceof Slot slot
                ? bind(slot, grammar.types().placeholders().stored(slot.type()))
                : expression(expression);
    }

    /** A row of values that become those of columns, in parentheses. */
    public SqlWriter storedRow(List<Expression> row) {
        for (int index = 0; index < row.size(); index++) {
            sql(index == 0 ? "(" : ", ").stored(row.get(index));
        }
        return sql(")");
    }

    /** The place of a value whose type the text around it tells. */
    public SqlWriter bind(Slot slot) {
        return bind(slot, grammar.types().placeholders().of(slot.type()));
    }

    /** The columns of a result. */
    public SqlWriter items(Items items) {
        SelectWriter.items(this, items, Place.WHOLE);
        return this;
    }

    /** The columns of a result, each asked for so that the driver gives all of it. */
    SqlWriter reading(SelectItem item) {
        return grammar.types().readings().write(this, item.type(), item.expression());
    }

    /** A list of values that is bound as one array. */
    public SqlWriter bindArray(ListSlot slot) {
        return bind(slot.type(), slot.index(), RenderedStatement.ARRAY, "?");
    }

    /** A piece of a list, counted from 0, that is bound as an array; a piece has up to 65,536 elements. */
    public SqlWriter bindPiece(ListSlot slot, int piece) {
        return bind(slot.type(), slot.index(), RenderedStatement.PIECES - piece, "?");
    }

    /** How many such pieces a list of so many values has. */
    public static int pieces(int size) {
        return Math.max(1, (size + RenderedStatement.PIECE - 1) / RenderedStatement.PIECE);
    }

    /** A list of values that is bound as one JSON text. */
    public SqlWriter bindJson(ListSlot slot) {
        return bind(slot.type(), slot.index(), RenderedStatement.JSON, "?");
    }

    /** A list of values that are bound one by one, with commas between them. */
    public SqlWriter bindEach(ListSlot slot) {
        for (int element = 0; element < slot.places(); element++) {
            sql(element == 0 ? "" : ", ");
            bind(
                    slot.type(),
                    slot.index(),
                    element,
                    grammar.types().placeholders().of(slot.type()));
        }
        return this;
    }

    private SqlWriter bind(Slot slot, String placeholder) {
        return bind(slot.type(), slot.index(), RenderedStatement.WHOLE, placeholder);
    }

    private SqlWriter bind(SqlType<?> type, int slot, int part, String placeholder) {
        places.add(new Bind(type, slot, part));
        return sql(placeholder);
    }

    /** The table that the statement changes, which not every database can read in it, too; null in a query. */
    public @Nullable TableRef changing() {
        return changing;
    }

    void changing(TableRef table) {
        changing = table;
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
        return grammar.grouping().windows().over(this, windowed);
    }

    /** What a window is made of, in parentheses. */
    public SqlWriter window(Window window) {
        sql("(");
        String blank = "";
        if (!window.partitionBy().isEmpty()) {
            sql("partition by ").list(window.partitionBy());
            blank = " ";
        }
        if (!window.orderBy().isEmpty()) {
            OrderWriter.keys(sql(blank).sql("order by "), selecting(), window.orderBy());
            blank = " ";
        }
        return sql(window.frame() == null ? "" : blank + window.frame().text()).sql(")");
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
        grammar.grouping().longTexts().begin(this);
    }

    /** Whether long texts are kept from being cut in this statement. */
    public boolean keepsLongTexts() {
        return keepingLongTexts;
    }

    /** What stands behind the first {@code select} of a statement in which long texts are not cut. */
    void hint() {
        if (keepingLongTexts && !hinted) {
            hinted = true;
            grammar.grouping().longTexts().hint(this);
        }
    }

    /** Writes {@code body}, in which a query is refused with this message. */
    public SqlWriter withoutQueries(String message, Runnable body) {
        refusedQueries = message;
        body.run();
        refusedQueries = null;
        return this;
    }

    RenderedStatement finish() {
        int binds = places.size();
        int[] order = new int[binds];
        SqlType<?>[] types = new SqlType<?>[binds];
        int[] parts = new int[binds];
        for (int index = 0; index < binds; index++) {
            Bind place = places.get(index);
            order[index] = place.slot;
            types[index] = place.type;
            parts[index] = place.part;
        }
        grammar.limits().check(binds);
        return new RenderedStatement(text.toString(), order, types, parts);
    }

    private record Bind(SqlType<?> type, int slot, int part) {}
}
