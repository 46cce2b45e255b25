package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Items;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Query;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Windowed;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Comparing;
import io.colonnade.render.Functions;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.Grammar;
import io.colonnade.render.Grouping;
import io.colonnade.render.Limits;
import io.colonnade.render.Names;
import io.colonnade.render.Place;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Step;
import io.colonnade.render.Tables;
import io.colonnade.render.Types;
import io.colonnade.render.Writing;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** H2, 2.2 and later; facts from its manual and from running it. */
public final class H2 {
    /** {@code Constants.MAX_PARAMETER_INDEX} of H2. */
    private static final int MOST_BINDS = 100_000;

    /** H2 parses on the thread that calls it: 250 levels may overflow a stack of 512 kB. */
    private static final int MOST_LEVELS = 100;

    /**
     * H2's plain numeric has no decimals: 3.5 would become 4. What has no precision at all, a value with no type too,
     * is divided to 100,000 digits, which takes seconds.
     */
    private static final String DECIMAL = "decfloat(100)";

    private static final GroupingUnion GROUPINGS = new GroupingUnion("H2");

    private H2() {}

    /** H2 of a major version. */
    public static Dialect at(int version) {
        return new Dialect(
                "H2",
                version,
                new Grammar(
                        new Names(Standard::doubleQuotes, H2::collation, new PlainSql("H2")),
                        new Selecting(
                                H2::query,
                                new NoFullJoin("H2"),
                                H2::order,
                                new TiesAndLimits(new LimitOffset("", " rows")),
                                Standard::set),
                        new Grouping(StandardAggregates::filtered, Uncut.ANYWAY, new StandardWindows("H2", Set.of())),
                        new Tables(
                                new StandardCommonQueries(
                                        "H2",
                                        Query.class::isInstance,
                                        query -> Standard.refuseDistinctSteps("H2", query)),
                                new NoLateral("H2"),
                                Standard::values,
                                new H2Tables(),
                                new LockClause("H2", "", true)),
                        new Comparing(
                                new StandardBooleans(),
                                Standard::distinct,
                                new StandardPatterns(),
                                Standard::symmetric,
                                new PiecewiseArrays(),
                                new H2Rows()),
                        new Writing(
                                Standard::newRows,
                                new StandardTargets(),
                                Standard::anyOrder,
                                new Merge("H2", "", ""),
                                new DeltaTable()),
                        new Types(new Placeholders(), Standard::reading, new H2Json(), H2::division, new H2Wire()),
                        new Limits("H2", MOST_BINDS, MOST_LEVELS),
                        new Functions(functions(), aggregates(), StandardAggregates.windows())));
    }

    private static Query query(SqlWriter out, Query query, Place place) {
        return GROUPINGS.rewrite(CountedRows.rewrite(FirstOfEach.rewrite(query)));
    }

    /** Nulls count as the least value by default, so that it is said wherever nulls can come. */
    private static SqlWriter order(SqlWriter out, Query query, SortKey key, boolean mayBeNull) {
        Standard.direction(out, key);
        return mayBeNull ? Standard.nulls(out, key) : out;
    }

    /** Its order of texts is set for the whole database. */
    private static SqlWriter collation(SqlWriter out, String name) {
        throw new RefusedException(
                Rule.DIALECT,
                "H2 has no collate: one order of texts is set for the whole database, by SET COLLATION. Leave it out,"
                        + " or compare x.upper() where case is not to count.");
    }

    private static SqlWriter division(SqlWriter out, Operator operator, Expression left, Expression right) {
        if (operator != Operator.DIVIDE_DECIMAL) {
            return WholeSums.OF_BIGINTS_AND_FUNCTIONS.division(out, operator, left, right);
        }
        int precedence = Operator.DIVIDE_DECIMAL.precedence();
        divided(out, left, precedence).sql(" / ");
        return divided(out, right, precedence + 1);
    }

    /** A column has its decimals, and so has what is cast; anything else would be divided to thousands of them. */
    private static SqlWriter divided(SqlWriter out, Expression term, int precedence) {
        boolean limited = (term instanceof ColumnRef column && !column.table().isDerived())
                || (term instanceof FunctionCall call && call.function() == Function.TO_NUMERIC);
        return limited
                ? out.operand(term, precedence)
                : out.sql("cast(").expression(term).sql(" as " + DECIMAL + ")");
    }

    private static Map<Function, Spelling> functions() {
        Map<Function, Spelling> functions = Standard.functions();
        functions.putAll(H2Functions.all());
        functions.putAll(ArrayFunctions.ofH2());
        functions.putAll(JsonFunctions.ofH2());
        functions.put(Function.TO_NUMERIC, Spelling.cast(DECIMAL));
        // What is computed with a value has 50,000 decimals to H2, and rounded to two it would still be given them all.
        functions.put(Function.ROUND, Standard.roundedAs(DECIMAL));
        return Standard.wide(functions, "varchar");
    }

    private static Map<AggregateFunction, AggregateSpelling> aggregates() {
        Map<AggregateFunction, AggregateSpelling> aggregates = StandardAggregates.aggregates();
        aggregates.put(AggregateFunction.AVG, H2::average);
        aggregates.put(AggregateFunction.STRING_AGG, H2::texts);
        aggregates.putAll(JsonAggregates.ofH2());
        return aggregates;
    }

    /** H2 averages integers in binary floating point; as decimals they come out as everywhere else. */
    private static SqlWriter average(SqlWriter out, Aggregate aggregate, @Nullable Windowed over) {
        out.sql(aggregate.distinct() ? "avg(distinct cast(" : "avg(cast(");
        Expression argument = aggregate.argument();
        (argument == null ? out : out.expression(argument)).sql(" as " + DECIMAL + "))");
        return out.tail(aggregate, over);
    }

    /** {@code listagg(x, ?) within group (order by y)}; a separator that is cast would be none. */
    private static SqlWriter texts(SqlWriter out, Aggregate aggregate, @Nullable Windowed over) {
        out.sql(aggregate.distinct() ? "listagg(distinct " : "listagg(");
        out.standalone(aggregate.arguments().get(0)).sql(", ");
        out.expression(aggregate.arguments().get(1)).sql(")");
        if (!aggregate.orderBy().isEmpty()) {
            out.sql(" within group (").keys(aggregate.orderBy()).sql(")");
        }
        return out.tail(aggregate, over);
    }

    /** A data change delta table: {@code select … from final table (insert …)}. */
    private static final class DeltaTable implements Writing.Returning {
        @Override
        public List<Step> steps(Statement statement) {
            return Standard.oneStep(statement);
        }

        @Override
        public SqlWriter write(SqlWriter out, Statement statement, TableRef table, Items items, Writing.Change change) {
            boolean old = statement instanceof DeleteStatement;
            out.sql("select ").items(items).sql(old ? " from old table (" : " from final table (");
            change.write();
            return out.sql(") as ").name(table.qualifier());
        }
    }

    /** H2 has to be told that a text is JSON, and what a value is that stands alone. */
    private static final class Placeholders implements Types.Placeholders {
        @Override
        public String of(SqlType<?> type) {
            refuseTextOfArray(type);
            return type.family() == TypeFamily.JSON ? "? format json" : ForeignTypes.refuseCompound(type, "H2", "?");
        }

        @Override
        public String standalone(SqlType<?> type) {
            refuseTextOfArray(type);
            return switch (type.family()) {
                case JSON -> "? format json";
                case ENUM, OTHER, ARRAY, COMPOUND -> ForeignTypes.refuseCompound(type, "H2", "?");
                case DECIMAL -> "cast(? as " + DECIMAL + ")";
                case TEMPORAL -> "cast(? as " + type.name().replaceFirst("^time(?!s)", "time(6)") + ")";
                default -> "cast(? as " + type.name() + ")";
            };
        }

        /** H2 would make an array of one element of it, which is the whole text. */
        private static void refuseTextOfArray(SqlType<?> type) {
            if (type.family() == TypeFamily.OTHER && type.name().endsWith(" array")) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "A text was given for an array (type " + type + "), which H2 would store as its only element."
                                + " Make the column with array(…) and the type of its elements, or leave it out.");
            }
        }

        @Override
        public String stored(SqlType<?> type) {
            return of(type);
        }
    }
}
