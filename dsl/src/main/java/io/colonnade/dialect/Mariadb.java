package io.colonnade.dialect;

import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Query;
import io.colonnade.ast.Slot;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Template.Lexeme;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
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
import io.colonnade.type.TypeFamily;
import java.util.List;
import java.util.Map;

/** MariaDB, 10.6 and later; facts from its manual and from running it. */
public final class Mariadb {
    private static final String NAME = "MariaDB";

    /** A bound on what is built; the drivers put values into the text themselves, unless they are told to prepare. */
    private static final int MOST_BINDS = 1_000_000;

    /** Of any kind; 1,000 levels overrun the 292 kB that a thread has by default. */
    private static final int MOST_LEVELS = 250;

    private static final GroupingUnion GROUPINGS = new GroupingUnion(NAME);

    private Mariadb() {}

    /** MariaDB of a major version; one that is newer than known is treated as the newest known. */
    public static Dialect at(int version) {
        return new Dialect(
                NAME,
                version,
                new Grammar(
                        new Names(MysqlFamily::backticks, SqlWriter::name, new PlainSql(NAME, Lexeme.BACKTICKED)),
                        selecting(),
                        new Grouping(new CaseFilters(), MysqlAggregates.SET_STATEMENT, MysqlAggregates.windows(NAME)),
                        tables(),
                        comparing(),
                        new Writing(
                                MysqlFamily::newRows,
                                new Targets(),
                                new OldValues(NAME),
                                new DuplicateKey(NAME, "", Mariadb::excluded),
                                new ReturningOrSteps()),
                        new Types(
                                new Placeholders(),
                                MysqlFamily::reading,
                                MysqlJson.MARIADB,
                                MysqlFamily::division,
                                new MariadbWire(version)),
                        new Limits(NAME, MOST_BINDS, MOST_LEVELS),
                        new Functions(functions(), MysqlAggregates.ofMariadb(), MysqlAggregates.functionsOfMariadb())));
    }

    private static Selecting selecting() {
        return new Selecting(
                Mariadb::query,
                new NoFullJoin(NAME),
                MysqlFamily::order,
                new TiesAndLimits(new LimitOffset(MysqlFamily.ALL_ROWS, "")),
                Standard::set);
    }

    private static Tables tables() {
        return new Tables(
                new MariadbTables.CommonQueries(),
                new NoLateral(NAME),
                MariadbTables::values,
                new MysqlFamilyTables(NAME, MysqlFamilyTables::elementsOfMariadb),
                new LockClause(NAME, " lock in share mode", false));
    }

    private static Comparing comparing() {
        return new Comparing(
                new StandardBooleans(),
                MysqlFamily::distinct,
                new StandardPatterns(),
                SpelledOut::symmetric,
                MysqlFamily.LISTS,
                new MariadbRows());
    }

    /**
     * Floating point that is rounded has so many decimals for ever: a third of {@code floor(x)} would be 0.33333, to
     * who reads it and in a derived table.
     */
    private static Map<Function, Spelling> functions() {
        Map<Function, Spelling> functions = MysqlFamily.functions(words());
        for (Function function : List.of(Function.FLOOR, Function.CEILING, Function.TRUNCATE, Function.ROUND)) {
            functions.computeIfPresent(function, (same, spelling) -> floating(spelling));
        }
        return functions;
    }

    private static Spelling floating(Spelling spelling) {
        return (out, call) -> call.type().family() == TypeFamily.FLOATING
                ? spelling.write(out.sql("cast("), call).sql(" as double)")
                : spelling.write(out, call);
    }

    /** Whether case counts is said in the pattern; no match would be an empty one. */
    private static Vocabulary words() {
        String pattern = "concat('(?-i)', {1})";
        return JsonFunctions.mariadb(MysqlFunctions.words(NAME))
                .say(Function.CURRENT_VALUE, "previous value for {0}")
                .say(Function.REPLACE, Mariadb::replace)
                .say(Function.MATCHES, "({0} regexp " + pattern + ")")
                .say(Function.REGEXP_REPLACE, "regexp_replace({0}, " + pattern + ", {2})")
                .say(
                        Function.REGEXP_SUBSTR,
                        "case when {0} regexp " + pattern + " then regexp_substr({0}, " + pattern + ") end");
    }

    /** It looks at the replacement only where there is something to replace, so that a null would go unseen. */
    private static SqlWriter replace(SqlWriter out, FunctionCall call) {
        String replaced = "replace({0}, {1}, {2})";
        boolean value = call.arguments().get(2) instanceof Slot;
        return Spelling.of(value ? replaced : "case when {2} is not null then " + replaced + " end")
                .write(out, call);
    }

    private static Query query(SqlWriter out, Query query, Place place) {
        return MysqlFamily.query(GROUPINGS.rewrite(Qualified.rewrite(FirstOfEach.rewrite(query))), place);
    }

    private static void excluded(SqlWriter out, String column) {
        out.sql("values(").name(column).sql(")");
    }

    /** A delete takes an alias only when it says what is deleted, too. */
    private static final class Targets implements Writing.Targets {
        @Override
        public SqlWriter update(SqlWriter out, TableRef table) {
            return out.sql("update ").aliased(table);
        }

        @Override
        public SqlWriter delete(SqlWriter out, TableRef table) {
            if (table.alias() != null) {
                out.sql("delete ").name(table.alias()).sql(" from ");
            } else {
                out.sql("delete from ");
            }
            return out.aliased(table);
        }

        @Override
        public SqlWriter source(SqlWriter out, TableRef table) {
            return out;
        }
    }

    /** {@code returning} stands behind insert and delete, not behind update. */
    private static final class ReturningOrSteps implements Writing.Returning {
        @Override
        public List<Step> steps(Statement statement) {
            return statement instanceof UpdateStatement update && update.returning() != null
                    ? new ByKey(NAME).update(update, update.returning())
                    : Standard.oneStep(statement);
        }

        @Override
        public SqlWriter write(SqlWriter out, Statement statement, TableRef table, Items items, Writing.Change change) {
            if (statement instanceof InsertStatement insert
                    && insert.conflict() != null
                    && insert.conflict().assignments().isEmpty()) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "doNothing() gives back nothing of a row that was there already, and MariaDB's insert …"
                                + " returning would give it. Select the row by its key instead.");
            }
            change.write();
            return out.sql(" returning ").items(items);
        }
    }

    /** A point in time is sent as its number of seconds, since texts have no time zone. */
    private static final class Placeholders implements Types.Placeholders {
        @Override
        public String of(SqlType<?> type) {
            if (MysqlFamily.isReal(type)) {
                return "cast(? as float)";
            }
            return MysqlFamily.isInstant(type) ? "from_unixtime(?)" : ForeignTypes.refuse(type, NAME, "?");
        }

        @Override
        public String standalone(SqlType<?> type) {
            return MysqlFamily.isInstant(type) ? of(type) : MysqlFamily.standalone(type, of(type));
        }

        @Override
        public String stored(SqlType<?> type) {
            return of(type);
        }
    }
}
