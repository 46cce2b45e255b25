package io.colonnade.dialect;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Template.Lexeme;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Comparing;
import io.colonnade.render.Functions;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.Grammar;
import io.colonnade.render.Grouping;
import io.colonnade.render.Limits;
import io.colonnade.render.Names;
import io.colonnade.render.Selecting;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import io.colonnade.render.Types;
import io.colonnade.render.Writing;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SQL Server, 2017 and later, by the year in its name; facts from its vendor's documentation, since no server was to be
 * had: the tests state its texts, and run them where a server is.
 */
public final class SqlServer {
    private static final String NAME = "SQL Server";

    /** 2,100 parameters, of which the driver needs some for itself. */
    private static final int MOST_BINDS = 2_000;

    /** What is known to be refused nests deeper; that depends on the memory of the server. */
    private static final int MOST_LEVELS = 250;

    /** The most rows in one VALUES of an insert. */
    private static final int MOST_ROWS = 1_000;

    private static final int LONGEST_LIST = 1_024;

    /** The first that has {@code is distinct from}. */
    private static final int WITH_DISTINCT_FROM = 2022;

    /** 22 digits before the point and 16 behind it; together 38 are the most there are. */
    static final Decimals DECIMALS = new Decimals("decimal(38, 0)", "decimal(38, 16)");

    private SqlServer() {}

    /** SQL Server of a year; one that is newer than known is treated as the newest known. */
    public static Dialect at(int year) {
        return new Dialect(
                NAME,
                year,
                new Grammar(
                        new Names(SqlServer::brackets, SqlServer::collation, new PlainSql(NAME, Lexeme.NUMBER_SIGN)),
                        selecting(),
                        new Grouping(
                                new SqlServerAggregates.Filters(), Uncut.ANYWAY, new SqlServerAggregates.Windows()),
                        tables(),
                        comparing(year),
                        new Writing(
                                SqlServer::newRows,
                                new SqlServerChanges.Targets(),
                                Standard::anyOrder,
                                new Merge(NAME, " with (holdlock)", ";"),
                                new SqlServerChanges.Output()),
                        new Types(
                                new Placeholders(),
                                Standard::reading,
                                new SqlServerJson(),
                                SqlServer::division,
                                new SqlServerWire()),
                        new Limits(NAME, MOST_BINDS, MOST_LEVELS),
                        new Functions(
                                functions(year), SqlServerAggregates.aggregates(), SqlServerAggregates.windows())));
    }

    private static Selecting selecting() {
        return new Selecting(
                SqlServerQueries::rewrite,
                Standard::join,
                SqlServerQueries::order,
                new SqlServerQueries.TopOrFetch(),
                Standard::set);
    }

    private static Tables tables() {
        return new Tables(
                new SqlServerTables.CommonQueries(),
                SqlServerTables::apply,
                Standard::values,
                new SqlServerTables.Functions(),
                new SqlServerLocks());
    }

    private static Comparing comparing(int year) {
        return new Comparing(
                new BitsAndPredicates(),
                year >= WITH_DISTINCT_FROM ? Standard::distinct : SpelledOut::distinct,
                new SqlServerPatterns(),
                SpelledOut::symmetric,
                new PaddedLists(LONGEST_LIST, new OpenJson()),
                SpelledOut.correlated());
    }

    private static String brackets(String name) {
        return "[" + name.replace("]", "]]") + "]";
    }

    /** It is never quoted. */
    private static SqlWriter collation(SqlWriter out, String name) {
        if (!name.matches("\\w+")) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "collate(…) was given a name that no collation of SQL Server has: they are made of letters, digits"
                            + " and _, such as Latin1_General_BIN2.");
        }
        return out.sql(name);
    }

    /** More than a thousand rows do not fit into VALUES of an insert, but into a table of values. */
    private static SqlWriter newRows(SqlWriter out, InsertStatement insert) {
        if (insert.rows().size() <= MOST_ROWS) {
            return Standard.newRows(out, insert);
        }
        out.sql(" select ").names(insert.columns()).sql(" from (values ");
        Standard.rows(out, insert.rows());
        return out.sql(") as [rows] (").names(insert.columns()).sql(")");
    }

    /** Whole numbers and floating point are divided as such. */
    private static SqlWriter division(SqlWriter out, Operator operator, Expression left, Expression right) {
        return operator == Operator.DIVIDE_DECIMAL
                ? DECIMALS.divided(out, left, right)
                : Standard.division(out, operator, left, right);
    }

    private static Map<Function, Spelling> functions(int year) {
        Map<Function, Spelling> functions = Standard.functions();
        functions.putAll(SqlServerFunctions.all());
        functions.putAll(ArrayFunctions.refused(NAME));
        functions.putAll(JsonFunctions.ofSqlServer(year));
        functions.put(Function.LENGTH, SqlServer::length);
        functions.put(Function.CONCAT, SqlServer::concat);
        functions.put(
                Function.RANK,
                (out, call) ->
                        SqlServerQueries.rank(out, call.type(), call.arguments().get(0)));
        functions.put(Function.TO_INTEGER, (out, call) -> whole(out, call, "int"));
        functions.put(Function.TO_BIGINT, (out, call) -> whole(out, call, "bigint"));
        functions.put(Function.TO_NUMERIC, DECIMALS::converted);
        functions.put(Function.TO_DOUBLE, Spelling.cast("float"));
        return Standard.wide(functions, "nvarchar(max)");
    }

    /** {@code len} leaves out blanks at the end. */
    private static SqlWriter length(SqlWriter out, FunctionCall call) {
        out.sql("(len(cast(").expression(call.arguments().get(0));
        return out.sql(" as nvarchar(max)) + N'.') - 1)");
    }

    /** What is longer than 8,000 bytes would be cut, unless it begins as {@code nvarchar(max)}. */
    private static SqlWriter concat(SqlWriter out, FunctionCall call) {
        out.sql("(cast(").expression(call.arguments().get(0)).sql(" as nvarchar(max)) + ");
        return out.operand(call.arguments().get(1), Operator.PLUS.precedence() + 1)
                .sql(")");
    }

    /** A cast cuts the decimals off; everywhere else they are rounded. */
    private static SqlWriter whole(SqlWriter out, FunctionCall call, String type) {
        Expression number = call.arguments().get(0);
        if (call.type().family() == TypeFamily.INTEGER) {
            return out.sql("cast(").expression(number).sql(" as " + type + ")");
        }
        return out.sql("cast(round(").expression(number).sql(", 0) as " + type + ")");
    }

    /** What is rounded to the type of its column, as decimals are, would be another value. */
    private static final class OpenJson implements PaddedLists.Rows {
        @Override
        public @Nullable String column(SqlType<?> type) {
            return switch (type.family()) {
                case INTEGER -> "bigint";
                case TEXT, ENUM -> "nvarchar(max)";
                case UUID -> "uniqueidentifier";
                case TEMPORAL -> temporal(type.name());
                default -> null;
            };
        }

        private static @Nullable String temporal(String name) {
            return switch (name) {
                case "date" -> "date";
                case "time" -> "time(7)";
                case "timestamp" -> "datetime2(7)";
                case "timestamp with time zone" -> "datetimeoffset(7)";
                default -> null;
            };
        }

        @Override
        public SqlWriter write(SqlWriter out, ListSlot list, String column) {
            out.sql("select [value] from openjson(").bindJson(list);
            return out.sql(") with ([value] " + column + " '$')");
        }
    }

    /** The driver says the type of each value, but for a time of day. */
    private static final class Placeholders implements Types.Placeholders {
        @Override
        public String of(SqlType<?> type) {
            return type.name().equals("time") ? "cast(? as time(7))" : ForeignTypes.refuse(type, "SQL Server", "?");
        }

        @Override
        public String standalone(SqlType<?> type) {
            return of(type);
        }

        @Override
        public String stored(SqlType<?> type) {
            return of(type);
        }
    }
}
