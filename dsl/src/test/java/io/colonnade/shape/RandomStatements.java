package io.colonnade.shape;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Assignment;
import io.colonnade.ast.CaseWhen;
import io.colonnade.ast.ChangedRows;
import io.colonnade.ast.Claim;
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
import io.colonnade.ast.Frame;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.FunctionTable.TableFunction;
import io.colonnade.ast.GroupingSets;
import io.colonnade.ast.InList;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.InRows;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Join;
import io.colonnade.ast.JsonAccess;
import io.colonnade.ast.KeyRef;
import io.colonnade.ast.KeySource;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Logical;
import io.colonnade.ast.NamedTable;
import io.colonnade.ast.Not;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Param;
import io.colonnade.ast.Quantified;
import io.colonnade.ast.Query;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetOperator;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.Template;
import io.colonnade.ast.Truth;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.ast.ValuesTable;
import io.colonnade.ast.Window;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Statements of random structure with random values; one seed for each, so that values can vary under one shape. */
final class RandomStatements {
    private static final KeySource KEYS = new KeySource() {
        @Override
        public List<KeyRef> keys() {
            return List.of();
        }

        @Override
        public List<KeyColumn> primaryKey() {
            return List.of(new KeyColumn("id", SqlTypes.BIGINT));
        }
    };
    private static final TableRef BOOK = new TableRef(null, "book", null, KEYS);
    private static final TableRef AUTHOR = new TableRef("crm", "author", "a", KEYS);
    private static final TableRef SALES = TableRef.derived("sales");
    private static final FunctionTable.Column N = new FunctionTable.Column("n", SqlTypes.BIGINT);
    private static final ColumnRef[] COLUMNS = {
        new ColumnRef(BOOK, "id"),
        new ColumnRef(BOOK, "title"),
        new ColumnRef(AUTHOR, "name"),
        new ColumnRef(BOOK, "id\"x")
    };
    private static final AggregateFunction[] COMMON = {
        AggregateFunction.COUNT,
        AggregateFunction.SUM,
        AggregateFunction.AVG,
        AggregateFunction.MIN,
        AggregateFunction.MAX,
        AggregateFunction.VAR_POP
    };
    private static final SortKey.Nulls LAST = SortKey.Nulls.LAST;
    private static final Frame ROWS = new Frame(
            Frame.Unit.ROWS,
            new Frame.Bound(Frame.Kind.PRECEDING, 2),
            new Frame.Bound(Frame.Kind.CURRENT_ROW, 0),
            Frame.Exclusion.NONE);
    private static final Items CONSTANT = Items.constant(List.of(
            new SelectItem(new ColumnRef(BOOK, "id"), SqlTypes.BIGINT, null, Claim.NULLABLE),
            new SelectItem(new ColumnRef(BOOK, "title"), SqlTypes.VARCHAR, null, Claim.NULLABLE)));

    private final Random structure;
    private final Random values;
    private final boolean changing;
    private @Nullable CommonQuery common;
    private int labels;
    private boolean grouped = true;

    RandomStatements(long structureSeed, long valueSeed) {
        this(structureSeed, valueSeed, false);
    }

    /** With changes in WITH, too, or without. */
    RandomStatements(long structureSeed, long valueSeed, boolean changing) {
        this.changing = changing;
        structure = new Random(structureSeed);
        values = new Random(valueSeed);
    }

    Statement statement() {
        return switch (structure.nextInt(6)) {
            case 0 -> flip() ? insert() : upsert();
            case 1 -> new UpdateStatement(BOOK, list(2, this::assignment), optional(this::inWhere), returning());
            case 2 -> new DeleteStatement(BOOK, optional(this::inWhere), returning());
            default -> select(3);
        };
    }

    private InsertStatement insert() {
        List<ColumnRef> columns = List.of(new ColumnRef(BOOK, "id"), new ColumnRef(BOOK, "title"));
        return new InsertStatement(
                BOOK,
                columns,
                list(3, () -> List.of(number(), flip() ? new DefaultValue() : text())),
                null,
                returning());
    }

    private InsertStatement upsert() {
        List<ColumnRef> columns = List.of(new ColumnRef(BOOK, "id"), new ColumnRef(BOOK, "title"));
        List<Assignment> changes =
                flip() ? List.of() : List.of(new Assignment(columns.get(1), flip() ? text() : excluded()));
        Conflict conflict = new Conflict(columns.subList(0, 1), changes);
        return new InsertStatement(BOOK, columns, list(3, () -> List.of(number(), text())), conflict, null);
    }

    private ColumnRef excluded() {
        return new ColumnRef(Conflict.EXCLUDED, "title");
    }

    private SqlType<?> type() {
        return flip() ? SqlTypes.BIGINT : SqlTypes.VARCHAR;
    }

    private Assignment assignment() {
        return new Assignment(new ColumnRef(BOOK, "title"), flip() ? text() : new ColumnRef(BOOK, "id"));
    }

    private @Nullable Items returning() {
        return flip()
                ? null
                : flip() ? CONSTANT : Items.of(new SelectItem(new ColumnRef(BOOK, "id"), type(), "x", Claim.NOT_NULL));
    }

    private SelectStatement select(int depth) {
        boolean groups = flip();
        grouped = groups;
        SelectStatement select = SelectStatement.of(flip(), items(depth)).from(new NamedTable(BOOK));
        grouped = false;
        select = select.join(new Join(joinKind(), new NamedTable(AUTHOR), condition(2)));
        select = select.join(new Join(Join.Kind.INNER, made(), condition(1)));
        if (flip()) {
            select = select.where(condition(depth));
        }
        grouped = groups;
        if (groups) {
            select = select.groupBy(elements(select)).having(condition(depth));
        }
        if (flip() && !select.distinct()) {
            select = flip() || groups
                    ? select.orderedBy(list(2, this::sortKey))
                    : select.distinctOn(list(2, this::column));
        }
        if (flip()) {
            select = select.ending(select.ending().limit(flip() ? new Literal(0) : number()));
        }
        return flip() ? select.ending(select.ending().offset(number())) : select;
    }

    private TableSource made() {
        return switch (structure.nextInt(5)) {
            case 0 -> new ValuesTable(SALES, List.of("n", "t"), list(3, () -> List.of(number(), text())));
            case 1 -> FunctionTable.of(SALES, N, TableFunction.UNNEST, numbers());
            case 3 -> new FunctionTable(SALES, FunctionTable.ELEMENTS, TableFunction.JSON_ELEMENTS, List.of(text()));
            case 2 -> new CommonTable(SALES, common());
            default -> new DerivedTable(leaf(), SALES);
        };
    }

    private CommonQuery common() {
        if (common == null) {
            Query rows = changing && flip() ? changed() : leaf();
            common = new CommonQuery("sales", rows, false, pick(CommonQuery.Stored.values()));
        }
        return common;
    }

    private ChangedRows changed() {
        Items given = Items.of(new SelectItem(new ColumnRef(BOOK, "id"), SqlTypes.BIGINT, "n", Claim.NULLABLE));
        return new ChangedRows(
                flip()
                        ? new DeleteStatement(BOOK, inWhere(), given)
                        : new UpdateStatement(BOOK, list(2, this::assignment), optional(this::inWhere), given));
    }

    private RowValue row() {
        return new RowValue(List.of(value(0), column()), flip());
    }

    /** A query without joins, for places inside others. */
    private Query leaf() {
        return leaf(1);
    }

    private Query leaf(int columns) {
        Query first = plainLeaf(columns);
        return flip() ? first : combined(first, plainLeaf(columns));
    }

    private Query combined(Query first, Query second) {
        SetOperator operator = pick(SetOperator.values());
        SetStatement set = SetStatement.of(operator, first, second);
        if (flip()) {
            return set;
        }
        Expression column = set.result(first.items().list().get(0).expression());
        SortKey key = new SortKey(column, type(), flip(), pick(SortKey.Nulls.values()), flip());
        return set.ending(new Ending(List.of(key), flip() ? number() : null, flip() ? number() : null));
    }

    private SelectStatement plainLeaf(int columns) {
        SelectItem item =
                new SelectItem(flip() ? number() : new ColumnRef(BOOK, "id"), SqlTypes.BIGINT, "n", Claim.NULLABLE);
        SelectStatement select = SelectStatement.of(flip(), Items.of(Collections.nCopies(columns, item)))
                .from(new NamedTable(BOOK));
        return flip() ? select.where(Operation.of(Operator.EQUAL, new ColumnRef(BOOK, "id"), number())) : select;
    }

    private Items items(int depth) {
        return structure.nextInt(4) == 0
                ? CONSTANT
                : Items.of(list(
                        3, () -> new SelectItem(selected(depth), type(), flip() ? null : "l" + labels++, claim())));
    }

    private Expression selected(int depth) {
        return structure.nextInt(5) == 0 ? windowed() : value(depth);
    }

    private Claim claim() {
        return flip() ? Claim.NULLABLE : Claim.CHECKED;
    }

    private Join.Kind joinKind() {
        return List.of(Join.Kind.INNER, Join.Kind.LEFT, Join.Kind.RIGHT).get(structure.nextInt(3));
    }

    private SortKey sortKey() {
        return new SortKey(value(1), type(), flip(), pick(SortKey.Nulls.values()), flip(), flip() ? null : "l");
    }

    private Expression inWhere() {
        grouped = false;
        Expression condition = Operation.of(Operator.LESS, new ColumnRef(BOOK, "id"), number());
        return flip() ? condition : Logical.or(condition, new InList(new ColumnRef(BOOK, "id"), numbers(), flip()));
    }

    private Expression condition(int depth) {
        if (depth <= 0) {
            return flip() ? Operation.of(Operator.IS_NULL, column()) : comparison(0);
        }
        return switch (structure.nextInt(15)) {
            case 0 -> new Logical(pick(Logical.Connective.values()), list(2, 3, () -> condition(depth - 1)));
            case 1 -> new Not(condition(depth - 1));
            case 2 -> new InList(value(depth - 1), numbers(), flip());
            case 3 -> new InQuery(value(depth - 1), leaf(), flip());
            case 4 -> new Exists(leaf());
            case 5 -> new Truth(flip());
            case 6 -> Operation.of(Operator.BETWEEN, value(0), number(), value(depth - 1));
            case 7 -> Operation.of(Operator.LIKE_ESCAPED, column(), text());
            case 8 -> Operation.of(pick(new Operator[] {Operator.EQUAL, Operator.LESS_OR_EQUAL}), row(), row());
            case 9 -> new InRows(row(), list(3, this::row), flip());
            case 10 -> new InQuery(row(), leaf(2), flip());
            case 11 -> template(Template.Form.CONDITION, depth - 1);
            case 12 -> Operation.of(Operator.BETWEEN_SYMMETRIC, value(0), number(), value(depth - 1));
            case 13 -> Operation.of(Operator.EQUAL, value(0), new Quantified(flip(), new ScalarQuery(leaf())));
            default -> comparison(depth - 1);
        };
    }

    private Expression comparison(int depth) {
        Operator operator = pick(new Operator[] {
            Operator.EQUAL, Operator.NOT_EQUAL, Operator.LESS, Operator.GREATER_OR_EQUAL, Operator.NOT_DISTINCT
        });
        return Operation.of(operator, value(depth), value(depth));
    }

    private Expression value(int depth) {
        if (depth <= 0) {
            return flip() ? column() : number();
        }
        return switch (structure.nextInt(9)) {
            case 0 ->
                Operation.of(
                        pick(new Operator[] {Operator.PLUS, Operator.MINUS, Operator.TIMES}),
                        value(depth - 1),
                        value(depth - 1));
            case 1 -> Operation.of(Operator.NEGATE, value(depth - 1));
            case 2 -> call(depth - 1);
            case 3 -> new CaseWhen(list(2, () -> new CaseWhen.Branch(condition(1), value(0))), optional(this::number));
            case 4 -> new ScalarQuery(leaf());
            case 5 -> grouped ? aggregate(depth) : column();
            case 7 -> access(value(depth - 1));
            case 6 -> template(flip() ? Template.Form.VALUE : Template.Form.CALL, depth - 1);
            default -> flip() ? column() : text();
        };
    }

    private Expression call(int depth) {
        return switch (structure.nextInt(4)) {
            case 0 -> new FunctionCall(Function.LEFT, type(), List.of(value(depth), new Literal(structure.nextInt(3))));
            case 1 -> new FunctionCall(Function.START_OF_HOUR, type(), List.of(value(depth)));
            case 2 -> new FunctionCall(Function.RANDOM, type(), List.of());
            default -> {
                Function[] functions = {Function.COALESCE, Function.NULLIF, Function.GREATEST, Function.CONCAT_WS};
                yield new FunctionCall(pick(functions), type(), List.of(value(depth), number()));
            }
        };
    }

    private JsonAccess access(Expression document) {
        List<JsonAccess.Step> path = list(
                0,
                2,
                () -> flip() ? new JsonAccess.Key(flip() ? "a" : "0") : new JsonAccess.Index(structure.nextInt(2)));
        return new JsonAccess(pick(JsonAccess.Form.values()), document, path);
    }

    private Template template(Template.Form form, int depth) {
        return new Template(form, list(4, () -> part(depth)));
    }

    private Template.Part part(int depth) {
        return switch (structure.nextInt(3)) {
            case 0 -> new Template.Text(Template.Lexeme.WORDS, flip() ? "a" : "b");
            case 1 -> new Template.Name(flip() ? List.of("a") : List.of("a", "b"));
            default -> new Template.Place(value(depth));
        };
    }

    private Expression aggregate(int depth) {
        Expression argument = depth > 1 ? new ColumnRef(BOOK, "title") : new ColumnRef(BOOK, "id");
        Aggregate aggregate = flip() ? texts(argument) : flip() ? json(argument) : common(argument);
        return flip() ? aggregate.filteredBy(comparison(0)) : aggregate;
    }

    private Aggregate common(Expression argument) {
        return Aggregate.of(pick(COMMON), type(), argument);
    }

    private Aggregate json(Expression argument) {
        Aggregate array = Aggregate.of(AggregateFunction.JSON_ARRAY_AGG, type(), argument);
        return flip()
                ? array.orderedBy(list(1, this::plainKey))
                : Aggregate.of(AggregateFunction.JSON_OBJECT_AGG, type(), text(), argument);
    }

    private Aggregate texts(Expression argument) {
        Aggregate texts = Aggregate.of(AggregateFunction.STRING_AGG, SqlTypes.VARCHAR, argument, text());
        return flip() ? texts : texts.orderedBy(list(2, this::plainKey));
    }

    private Expression windowed() {
        WindowFunction function = pick(new WindowFunction[] {WindowFunction.RANK, WindowFunction.ROW_NUMBER});
        Expression call = flip() ? new WindowCall(function, List.of()) : Aggregate.of(pick(COMMON), type(), column());
        String name = pick(new String[] {null, "v", "w"});
        List<Expression> partitionBy = List.of(new ColumnRef(BOOK, name == null ? "id" : "title"));
        List<SortKey> keys = "v".equals(name)
                ? List.of(new SortKey(new ColumnRef(BOOK, "id"), SqlTypes.BIGINT, false, LAST, true))
                : List.of(new SortKey(new ColumnRef(BOOK, "id"), SqlTypes.BIGINT, true, LAST, false));
        return new Windowed(call, new Window(name, partitionBy, keys, "w".equals(name) ? null : ROWS));
    }

    private Expression grouping() {
        GroupingSets.Kind kind = pick(GroupingSets.Kind.values());
        return new GroupingSets(kind, List.of(List.of(COLUMNS[0]), List.of(COLUMNS[1], COLUMNS[2])));
    }

    private List<Expression> elements(SelectStatement select) {
        return select.hasWindows() || flip() ? List.of(COLUMNS) : List.of(grouping(), COLUMNS[3]);
    }

    private SortKey plainKey() {
        return new SortKey(column(), type(), flip(), pick(SortKey.Nulls.values()), flip());
    }

    private ColumnRef column() {
        return pick(COLUMNS);
    }

    private Param number() {
        return flip() ? new Param(SqlTypes.BIGINT, values.nextInt(3) == 0 ? null : values.nextLong()) : small();
    }

    private Param small() {
        return new Param(SqlTypes.INTEGER, values.nextInt());
    }

    private Param text() {
        return new Param(SqlTypes.VARCHAR, "text" + values.nextInt());
    }

    private ListParam numbers() {
        List<Long> list = new ArrayList<>();
        int size = structure.nextInt(5);
        for (int index = 0; index < size; index++) {
            list.add(values.nextLong());
        }
        return new ListParam(SqlTypes.BIGINT, list);
    }

    private boolean flip() {
        return structure.nextBoolean();
    }

    private <T> T pick(T[] choices) {
        return choices[structure.nextInt(choices.length)];
    }

    private <T> @Nullable T optional(Supplier<T> made) {
        return flip() ? made.get() : null;
    }

    private <T> List<T> list(int most, Supplier<? extends T> made) {
        return list(1, most, made);
    }

    private <T> List<T> list(int least, int most, Supplier<? extends T> made) {
        List<T> list = new ArrayList<>();
        int size = least + structure.nextInt(most - least + 1);
        for (int index = 0; index < size; index++) {
            list.add(made.get());
        }
        return list;
    }
}
