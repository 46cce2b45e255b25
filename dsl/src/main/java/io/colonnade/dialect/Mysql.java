package io.colonnade.dialect;

import io.colonnade.ast.Conflict;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.FreeColumns;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Query;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Template.Lexeme;
import io.colonnade.ast.UpdateStatement;
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

/** MySQL, 8.0.19 and later; facts from its manual and from running it. */
public final class Mysql {
    private static final String NAME = "MySQL";

    private static final String NO_SEQUENCES =
            "MySQL has no sequences. Let an auto_increment column number the rows, and"
                    + " read the number with returning(…).";

    /** A bound on what is built; the drivers put values into the text themselves, unless they are told to prepare. */
    private static final int MOST_BINDS = 1_000_000;

    /** Of any kind; 1,000 levels of {@code case} overrun the megabyte that a thread has by default. */
    private static final int MOST_LEVELS = 500;

    private static final GroupingUnion GROUPINGS = new GroupingUnion(NAME);

    private Mysql() {}

    /** MySQL of a major version; one that is newer than known is treated as the newest known. */
    public static Dialect at(int version) {
        return new Dialect(
                NAME,
                version,
                new Grammar(
                        new Names(Mysql::backticks, SqlWriter::name, new PlainSql(NAME, Lexeme.BACKTICKED)),
                        selecting(),
                        new Grouping(new CaseFilters(), MysqlAggregates.HINT, MysqlAggregates.windows(NAME)),
                        tables(),
                        comparing(),
                        new Writing(
                                MysqlFamily::newRows,
                                new StandardTargets(),
                                new OldValues(NAME),
                                new DuplicateKey(NAME, " as `excluded`", Mysql::excluded),
                                new InSteps()),
                        new Types(
                                new Placeholders(),
                                MysqlFamily::reading,
                                MysqlJson.MYSQL,
                                MysqlFamily::division,
                                new MysqlWire()),
                        new Limits(NAME, MOST_BINDS, MOST_LEVELS),
                        new Functions(
                                MysqlFamily.functions(words()),
                                MysqlAggregates.ofMysql(),
                                MysqlAggregates.functionsOfMysql())));
    }

    /**
     * The driver, not the server, takes a backslash in backticks for an escape. Where it would look for the end of the
     * name too far, a comment with a backtick in it is that end: <code>`a\`/*`*&#47;</code>.
     */
    private static String backticks(String name) {
        String quoted = MysqlFamily.backticks(name);
        boolean inside = false;
        for (int index = 0; index < quoted.length(); index++) {
            char character = quoted.charAt(index);
            inside ^= character == '`';
            index += character == '\\' ? 1 : 0;
        }
        return inside ? quoted + "/*`*/" : quoted;
    }

    private static Selecting selecting() {
        return new Selecting(
                Mysql::query,
                new NoFullJoin(NAME),
                MysqlFamily::order,
                new NoTies(NAME, new LimitOffset(MysqlFamily.ALL_ROWS, "")),
                Standard::set);
    }

    private static Tables tables() {
        return new Tables(
                new StandardCommonQueries(NAME, statement -> !(statement instanceof InsertStatement)),
                Standard::lateral,
                (out, table) -> Standard.values(out, "row", table),
                new MysqlFamilyTables(NAME, MysqlFamilyTables::elementsOfMysql),
                new LockClause(NAME, " for share", true));
    }

    private static Comparing comparing() {
        return new Comparing(
                new StandardBooleans(),
                MysqlFamily::distinct,
                new StandardPatterns(),
                SpelledOut::symmetric,
                MysqlFamily.LISTS,
                new RowsByRange());
    }

    private static Vocabulary words() {
        return JsonFunctions.mysql(MysqlFunctions.words(NAME))
                .refuse(Function.NEXT_VALUE, NO_SEQUENCES)
                .refuse(Function.CURRENT_VALUE, NO_SEQUENCES)
                .say(Function.POSITION, Mysql::position)
                .say(Function.MATCHES, "regexp_like({0}, {1}, 'c')")
                .say(Function.REGEXP_REPLACE, "regexp_replace({0}, {1}, {2}, 1, 0, 'c')")
                .say(Function.REGEXP_SUBSTR, "regexp_substr({0}, {1}, 1, 1, 'c')");
    }

    /** Letters are compared as the searched text says; one without a column is made to say what the other does. */
    private static SqlWriter position(SqlWriter out, FunctionCall call) {
        boolean isValue = FreeColumns.tables(call.arguments().subList(0, 1)).isEmpty();
        String searched = isValue ? "concat({0}, left({1}, 0))" : "{0}";
        return Spelling.of("position({1} in " + searched + ")").write(out, call);
    }

    /** What a statement changes it may not read, unless behind a derived table. */
    private static Query query(SqlWriter out, Query query, Place place) {
        TableRef changing = out.changing();
        boolean reads = changing != null && query.sources().stream().anyMatch(source -> source.reads(changing));
        return reads && place.isInExpression()
                ? DerivedTable.wrapping(query, "unchanged")
                : MysqlFamily.query(
                        RankedTies.rewrite(GROUPINGS.rewrite(Qualified.rewrite(FirstOfEach.rewrite(query)))), place);
    }

    private static void excluded(SqlWriter out, String column) {
        out.name(Conflict.EXCLUDED.name()).sql(".").name(column);
    }

    /** Nothing comes back by itself but the keys that were generated. */
    private static final class InSteps implements Writing.Returning {
        @Override
        public List<Step> steps(Statement statement) {
            if (statement instanceof InsertStatement insert && insert.returning() != null) {
                return new GeneratedKeys(NAME).insert(insert, insert.returning());
            }
            if (statement instanceof UpdateStatement update && update.returning() != null) {
                return new ByKey(NAME).update(update, update.returning());
            }
            return statement instanceof DeleteStatement delete && delete.returning() != null
                    ? new ByKey(NAME).delete(delete, delete.returning())
                    : Standard.oneStep(statement);
        }

        @Override
        public SqlWriter write(SqlWriter out, Statement statement, TableRef table, Items items, Writing.Change change) {
            throw new IllegalStateException("Each step of MySQL's gives nothing back.");
        }
    }

    /** The driver writes values as literals, which have no type of their own where they are told none. */
    private static final class Placeholders implements Types.Placeholders {
        /** A text among others, as in a list, is compared as a text, and never equals a point in time. */
        @Override
        public String of(SqlType<?> type) {
            return MysqlFamily.isInstant(type) ? MysqlFamily.castOfTemporal(type) : stored(type);
        }

        @Override
        public String standalone(SqlType<?> type) {
            if (type.family() == TypeFamily.JSON) {
                return "cast(? as json)";
            }
            return MysqlFamily.standalone(type, of(type));
        }

        /** The offset of a point in time says which of two hours is meant. */
        @Override
        public String stored(SqlType<?> type) {
            return MysqlFamily.isReal(type) ? "cast(? as float)" : ForeignTypes.refuse(type, NAME, "?");
        }
    }
}
