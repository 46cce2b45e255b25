package io.colonnade.dialect;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.Place;
import io.colonnade.render.SqlWriter;
import io.colonnade.type.SqlType;
import io.colonnade.type.TypeFamily;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers that MySQL and MariaDB share; facts from both manuals and from running both. */
final class MysqlFamily {
    /** Decimals of 45 digits before the point and 20 behind it; 65 and 30 are the most there are. */
    static final Decimals DECIMALS = new Decimals("decimal(65, 0)", "decimal(65, 20)");

    /** An offset needs a limit in front of it; this is the one that the manual gives. */
    static final String ALL_ROWS = " limit 18446744073709551615";

    /** Lists of up to 1,024 values are written out; whole numbers beyond that are one JSON text. */
    static final PaddedLists LISTS = new PaddedLists(1_024, new JsonTable());

    /** Enums are sorted by the order of their labels, but compared by the texts. */
    static final Labels LABELS = new Labels(MysqlFamily::rank, "elt", MysqlFamily::literal);

    private MysqlFamily() {}

    /** Names in backticks, a backtick in a name doubled. */
    static String backticks(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /**
     * A limit may not stand right behind {@code in}, but in a derived table there; and the order of rows that are equal
     * once, or combined, may not name what is asked for in another form.
     */
    static Query query(Query query, Place place) {
        if ((place == Place.IN || place == Place.TERM) && query.ending().isLimited()) {
            return DerivedTable.wrapping(query, "limited");
        }
        if (query instanceof SetStatement set) {
            return sortsComputed(set, place) ? SortedRows.of(set) : set;
        }
        return query instanceof SelectStatement select && sortsDistinct(select, place) ? SortedRows.of(select) : query;
    }

    private static boolean sortsComputed(SetStatement set, Place place) {
        return set.orderBy().stream()
                .anyMatch(key -> key.type().isEnum()
                        || isAgainstNulls(key, set.mayBeNull(key))
                        || (place.isRead() && set.items().list().stream().anyMatch(MysqlFamily::hasForm)));
    }

    private static boolean sortsDistinct(SelectStatement select, Place place) {
        boolean readsForms = place.isRead() && select.items().list().stream().anyMatch(MysqlFamily::hasForm);
        return select.distinct()
                && !select.orderBy().isEmpty()
                && (readsForms || select.orderBy().stream().anyMatch(key -> sortsComputed(select, key)));
    }

    /** A computed key that is also asked for null is two expressions, and only one of them is selected. */
    private static boolean sortsComputed(SelectStatement select, SortKey key) {
        return key.label() != null
                && isAgainstNulls(key, key.mayBeNull() || !select.joins().isEmpty());
    }

    private static boolean hasForm(SelectItem item) {
        return isReal(item.type()) || isInstant(item.type());
    }

    /**
     * Nulls count as the least value; where they are to stand at the other end, that is the first key. What rows are
     * grouped by is known again only as a whole, so that in a larger expression it is the least of its group.
     */
    static SqlWriter order(SqlWriter out, Query query, SortKey key, boolean mayBeNull) {
        if (isAgainstNulls(key, mayBeNull)) {
            if (isGrouping(query, key.expression())) {
                out.sql("min(").expression(key.expression()).sql(")");
            } else {
                out.operand(key.expression(), Operator.IS_NULL.precedence() + 1);
            }
            out.sql(key.nullsFirst() ? " is null desc, " : " is null, ");
        }
        return isText(key)
                ? rank(out, key.type(), key.expression()).sql(key.descending() ? " desc" : "")
                : Standard.direction(out, key);
    }

    /** Whether nulls are to stand at the other end than they do, being the least. */
    private static boolean isAgainstNulls(SortKey key, boolean mayBeNull) {
        return mayBeNull && key.nullsFirst() == key.descending();
    }

    /** An enum of combined queries is a text. */
    private static boolean isText(SortKey key) {
        return key.type().isEnum() && !isStored(key.expression());
    }

    private static boolean isStored(Expression expression) {
        return expression instanceof ColumnRef column && !column.table().isDerived();
    }

    private static boolean isGrouping(Query query, Expression expression) {
        return query instanceof SelectStatement select
                && select.groupBy().contains(expression)
                && !(expression instanceof ColumnRef);
    }

    /** {@code x <=> y}. */
    static SqlWriter distinct(SqlWriter out, Expression left, Expression right, boolean distinct) {
        if (distinct) {
            return Standard.infix(out.sql("not ("), left, "<=>", right).sql(")");
        }
        return Standard.infix(out, left, "<=>", right);
    }

    /** {@code values (?, ?)}, or {@code () values ()}. */
    static SqlWriter newRows(SqlWriter out, InsertStatement insert) {
        return insert.columns().isEmpty() ? out.sql(" () values ()") : Standard.newRows(out, insert);
    }

    /**
     * A {@code float} comes with six digits in the text protocol, unless it is a {@code double}; a {@code timestamp}
     * comes in the session's time zone, where an hour a year comes twice, unless it is a number of seconds.
     */
    static SqlWriter reading(SqlWriter out, SqlType<?> type, Expression expression) {
        if (isReal(type)) {
            return out.sql("cast(").standalone(expression).sql(" as double)");
        }
        return isInstant(type)
                ? out.sql("unix_timestamp(").standalone(expression).sql(")")
                : out.standalone(expression);
    }

    /** A value that nothing tells the type of: {@code 1.5} written alone would be a decimal, and calculated with so. */
    static String standalone(SqlType<?> type, String other) {
        if (type.name().equals("double precision")) {
            return "cast(? as double)";
        }
        return type.family() == TypeFamily.TEMPORAL ? castOfTemporal(type) : other;
    }

    /** A value of date or time that nothing tells the type of. */
    static String castOfTemporal(SqlType<?> type) {
        return switch (type.name()) {
            case "date" -> "cast(? as date)";
            case "time" -> "cast(? as time(6))";
            default -> "cast(? as datetime(6))";
        };
    }

    static boolean isReal(SqlType<?> type) {
        return type.name().equals("real");
    }

    static boolean isInstant(SqlType<?> type) {
        return type.name().equals("timestamp with time zone");
    }

    /** {@code /} gives decimals of whole numbers, too, and only four more of decimal ones. */
    static SqlWriter division(SqlWriter out, Operator operator, Expression left, Expression right) {
        return switch (operator) {
            case DIVIDE_WHOLE -> Standard.division(out, "div", left, right);
            case DIVIDE_DECIMAL -> DECIMALS.divided(out, left, right);
            default -> Standard.division(out, operator, left, right);
        };
    }

    static Map<Function, Spelling> functions(Vocabulary words) {
        Map<Function, Spelling> functions = Standard.functions();
        functions.putAll(words.spellings());
        functions.put(Function.CONCAT, Spelling.named("concat"));
        functions.put(Function.ROUND, MysqlFamily::round);
        functions.put(
                Function.RANK,
                (out, call) -> rank(out, call.type(), call.arguments().get(0)));
        functions.put(Function.TO_INTEGER, Spelling.cast("signed"));
        functions.put(Function.TO_BIGINT, Spelling.cast("signed"));
        functions.put(Function.TO_NUMERIC, DECIMALS::converted);
        functions.put(Function.TO_DOUBLE, Spelling.cast("double"));
        return Standard.wide(functions, "char(1000000)");
    }

    /** Floating point is rounded to even by the C library; as a decimal, halves go away from zero. */
    private static SqlWriter round(SqlWriter out, FunctionCall call) {
        Expression number = call.arguments().get(0);
        Expression places = call.arguments().get(1);
        if (call.type().family() != TypeFamily.FLOATING) {
            return out.sql("round(")
                    .expression(number)
                    .sql(", ")
                    .expression(places)
                    .sql(")");
        }
        out.sql("case when abs(")
                .expression(number)
                .sql(") < 1e17 then round(cast(")
                .expression(number);
        out.sql(" as decimal(47, 30)), ").expression(places);
        return out.sql(") else ").standalone(number).sql(" end");
    }

    /** A column has the number of its label beside it; a text is looked up. */
    private static SqlWriter rank(SqlWriter out, SqlType<?> type, Expression label) {
        return isStored(label)
                ? out.sql("(").expression(label).sql(" + 0)")
                : LABELS.list(out.sql("nullif(field(").expression(label), type).sql("), 0)");
    }

    /** A backslash escapes in a literal. */
    static String literal(String label) {
        return "'" + label.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** Texts would have a collation of their own there, which not every column's can be compared with. */
    private static final class JsonTable implements PaddedLists.Rows {
        @Override
        public @Nullable String column(SqlType<?> type) {
            return type.family() == TypeFamily.INTEGER ? "bigint" : null;
        }

        @Override
        public SqlWriter write(SqlWriter out, ListSlot list, String column) {
            out.sql("select `value` from json_table(").bindJson(list);
            return out.sql(", '$[*]' columns (`value` " + column + " path '$')) as `list`");
        }
    }
}
