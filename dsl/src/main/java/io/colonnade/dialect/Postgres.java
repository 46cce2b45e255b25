package io.colonnade.dialect;

import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Query;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Template.Lexeme;
import io.colonnade.dialect.StandardWindows.Lack;
import io.colonnade.render.Comparing;
import io.colonnade.render.Functions;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** PostgreSQL, 14 and later; facts from its manual and from running it. */
public final class Postgres {
    /** The protocol counts parameters in 16 bits. */
    private static final int MOST_BINDS = 65_535;

    /** Of any kind; 3,000 levels of some exceed {@code max_stack_depth} or the memory of the parser. */
    private static final int MOST_LEVELS = 1_250;

    /** What speaks PostgreSQL and calls itself older, as CockroachDB does, has the answers of this one. */
    private static final int OLDEST = 14;

    private Postgres() {}

    /** PostgreSQL of a major version; one that is newer than known is treated as the newest known. */
    public static Dialect at(int version) {
        return new Dialect(
                "PostgreSQL",
                Math.max(version, OLDEST),
                new Grammar(
                        names(),
                        selecting(),
                        new Grouping(
                                StandardAggregates::filtered,
                                Uncut.ANYWAY,
                                new StandardWindows("PostgreSQL", EnumSet.of(Lack.DISTINCT, Lack.ORDER))),
                        tables(),
                        comparing(),
                        new Writing(
                                Standard::newRows,
                                new StandardTargets(),
                                Standard::anyOrder,
                                Postgres::upsert,
                                new ReturningClause()),
                        new Types(
                                new Placeholders(),
                                Postgres::reading,
                                new PostgresJson(),
                                WholeSums.OF_BIGINTS::division,
                                new PostgresWire()),
                        new Limits("PostgreSQL", MOST_BINDS, MOST_LEVELS),
                        new Functions(
                                functions(version), PostgresAggregates.of(version), StandardAggregates.windows())));
    }

    private static Names names() {
        return new Names(
                Standard::doubleQuotes,
                SqlWriter::name,
                new PlainSql(
                        "PostgreSQL",
                        Lexeme.QUESTION_MARK,
                        Lexeme.NUMBER_SIGN,
                        Lexeme.DOLLAR_QUOTED,
                        Lexeme.OF_POSTGRES));
    }

    private static Selecting selecting() {
        return new Selecting(
                Postgres::query,
                Standard::join,
                Postgres::order,
                new TiesAndLimits(new LimitOffset("", "")),
                Standard::set);
    }

    private static Tables tables() {
        return new Tables(
                new CommonQueries(), Standard::lateral, Standard::values, new PostgresTables(), new PostgresLocks());
    }

    private static Comparing comparing() {
        return new Comparing(
                new StandardBooleans(),
                Standard::distinct,
                new StandardPatterns(),
                Standard::symmetric,
                new ArrayLists(),
                new StandardRows());
    }

    /** The order of combined rows may not name money, which is read in another form. */
    private static Query query(SqlWriter out, Query query, Place place) {
        Query plain = Qualified.rewrite(query);
        return place.isRead() && plain instanceof SetStatement set && sortsMoney(set) ? SortedRows.of(set) : plain;
    }

    private static boolean sortsMoney(SetStatement set) {
        return !set.orderBy().isEmpty() && set.items().list().stream().anyMatch(item -> isMoney(item.type()));
    }

    /** Nulls count as the greatest value by default, so that only the opposite has to be said. */
    private static SqlWriter order(SqlWriter out, Query query, SortKey key, boolean mayBeNull) {
        Standard.direction(out, key);
        return mayBeNull && key.nullsFirst() != key.descending() ? Standard.nulls(out, key) : out;
    }

    /** {@code on conflict (a) do update set …}. */
    private static Writing.Change upsert(SqlWriter out, InsertStatement insert, Writing.Change plain) {
        return new Writing.Change(plain.head(), () -> {
            plain.tail().run();
            Conflict conflict = Objects.requireNonNull(insert.conflict());
            out.sql(" on conflict (").names(conflict.key()).sql(") do ");
            if (conflict.assignments().isEmpty()) {
                out.sql("nothing");
            } else {
                out.sql("update set ").assignments(conflict.assignments());
            }
        });
    }

    /** Money would come with the sign of a currency and in groups of thousands. */
    private static SqlWriter reading(SqlWriter out, SqlType<?> type, Expression expression) {
        return isMoney(type) ? out.sql("cast(").standalone(expression).sql(" as numeric)") : out.standalone(expression);
    }

    private static boolean isMoney(SqlType<?> type) {
        return type.name().equals("money");
    }

    private static Map<Function, Spelling> functions(int version) {
        Map<Function, Spelling> functions = Standard.functions();
        functions.putAll(PostgresFunctions.of(version));
        functions.putAll(ArrayFunctions.ofPostgres());
        functions.putAll(JsonFunctions.ofPostgres());
        // Floating point is rounded to whole numbers only; as a decimal it is rounded to any place.
        functions.put(Function.ROUND, Standard.roundedAs("numeric"));
        return Standard.wide(functions, "varchar");
    }

    /** Says whether rows are kept. */
    private static final class CommonQueries implements Tables.CommonQueries {
        private final Tables.CommonQueries standard = new StandardCommonQueries("PostgreSQL", statement -> true);

        @Override
        public SqlWriter around(SqlWriter out, Statement statement, Runnable body) {
            return standard.around(out, statement, body);
        }

        @Override
        public SqlWriter begin(SqlWriter out, boolean recursive) {
            return standard.begin(out, recursive);
        }

        @Override
        public SqlWriter as(SqlWriter out, CommonQuery query) {
            return out.sql(
                    switch (query.stored()) {
                        case OPEN -> "as";
                        case YES -> "as materialized";
                        case NO -> "as not materialized";
                    });
        }

        @Override
        public SqlWriter change(SqlWriter out, CommonQuery query, Runnable body) {
            out.sql("(");
            body.run();
            return out.sql(")");
        }

        @Override
        public SqlWriter end(SqlWriter out, boolean recursive) {
            return standard.end(out, recursive);
        }
    }

    /** {@code … returning a, b}. */
    static final class ReturningClause implements Writing.Returning {
        @Override
        public List<Step> steps(Statement statement) {
            return Standard.oneStep(statement);
        }

        @Override
        public SqlWriter write(SqlWriter out, Statement statement, TableRef table, Items items, Writing.Change change) {
            change.write();
            return out.sql(" returning ").items(items);
        }
    }

    /** The driver says the type of each value itself. */
    private static final class Placeholders implements Types.Placeholders {
        @Override
        public String of(SqlType<?> type) {
            return isMoney(type) ? "cast(? as money)" : "?";
        }

        /** What is sent as text of an unknown type would stay a text. */
        @Override
        public String standalone(SqlType<?> type) {
            return switch (type.family()) {
                case ENUM, JSON -> "cast(? as " + Standard.doubleQuotes(type.name()) + ")";
                case OTHER, COMPOUND -> "cast(? as " + type.name() + ")";
                default -> of(type);
            };
        }

        @Override
        public String stored(SqlType<?> type) {
            return of(type);
        }
    }
}
