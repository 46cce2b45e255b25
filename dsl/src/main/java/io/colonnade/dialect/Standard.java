package io.colonnade.dialect;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Join;
import io.colonnade.ast.Operator;
import io.colonnade.ast.SetOperator;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.Slot;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.ValuesTable;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Step;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import io.colonnade.type.TypeFamily;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers that the SQL standard gives and more than one database shares; each page takes what is true of it. */
final class Standard {
    private Standard() {}

    /** Names in double quotes, a double quote in a name doubled. */
    static String doubleQuotes(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** All joins. */
    static SqlWriter join(SqlWriter out, Join.Kind kind) {
        return out.sql(kind.text());
    }

    /** Refuses a recursive query that is to leave out rows that were there already. */
    static void refuseDistinctSteps(String database, CommonQuery query) {
        if (query.recursive() && query.query() instanceof SetStatement set && set.operator() == SetOperator.UNION) {
            throw new RefusedException(
                    Rule.DIALECT,
                    "recursiveDistinct(…) is not available on " + database + ", where rows that were there already are"
                            + " not left out. Use recursive(…), with a column that counts the steps and ends them.");
        }
    }

    /** Why a change in WITH is refused. */
    static RefusedException refusedChange(String database, CommonQuery query) {
        return new RefusedException(
                Rule.DIALECT,
                database + " has no changes in WITH, and \"" + query.name()
                        + "\" is one. Run it by itself before, in one"
                        + " transaction with the query: .returning(…).fetch(tx), and read its rows from"
                        + " values(\"" + query.name() + "\", rows).");
    }

    /** {@code cross join lateral (select …) as x}. */
    static SqlWriter lateral(SqlWriter out, Join join, DerivedTable lateral) {
        out.grammar().selecting().joins().write(out, join.kind()).sql(" lateral ");
        out.derived(lateral);
        return join.on() == null ? out : out.sql(" on ").condition(join.on());
    }

    /** {@code join f(x.a) as r on …}: functions see the tables before them. */
    static SqlWriter join(SqlWriter out, Join join, FunctionTable lateral) {
        out.grammar().selecting().joins().write(out, join.kind()).sql(" ");
        out.grammar().tables().functions().write(out, lateral);
        return join.on() == null ? out : out.sql(" on ").condition(join.on());
    }

    /** {@code f(?) as r}. */
    static SqlWriter call(SqlWriter out, FunctionTable table) {
        return out.expression(table.argument()).sql(" as ").name(table.ref().qualifier());
    }

    /** {@code (values (?, ?), (?, ?)) as v (a, b)}. */
    static SqlWriter values(SqlWriter out, ValuesTable table) {
        return values(out, "", table);
    }

    /** The same, with a word in front of each row. */
    static SqlWriter values(SqlWriter out, String row, ValuesTable table) {
        String comma = "(values ";
        for (List<Expression> values : table.rows()) {
            out.sql(comma + row + "(");
            for (int index = 0; index < values.size(); index++) {
                out.sql(index == 0 ? "" : ", ").standalone(values.get(index));
            }
            out.sql(")");
            comma = ", ";
        }
        return columns(out.sql(")"), table.ref(), table.columns());
    }

    /** {@code as v (a, b)}. */
    static SqlWriter columns(SqlWriter out, TableRef ref, List<String> columns) {
        String comma = " (";
        out.sql(" as ").name(ref.qualifier());
        for (String column : columns) {
            out.sql(comma).name(column);
            comma = ", ";
        }
        return out.sql(")");
    }

    /** All ways to combine queries. */
    static SqlWriter set(SqlWriter out, SetOperator operator) {
        return out.sql(operator.text());
    }

    /** A key with its direction, by the name that it has in the result, if any. */
    static SqlWriter direction(SqlWriter out, SortKey key) {
        String label = key.label();
        SqlWriter written = label == null ? out.expression(key.expression()) : out.name(label);
        return written.sql(key.descending() ? " desc" : "");
    }

    /** Where nulls stand, said aloud. */
    static SqlWriter nulls(SqlWriter out, SortKey key) {
        return out.sql(key.nullsFirst() ? " nulls first" : " nulls last");
    }

    /** {@code x is distinct from y}. */
    static SqlWriter distinct(SqlWriter out, Expression left, Expression right, boolean distinct) {
        Operator operator = distinct ? Operator.DISTINCT : Operator.NOT_DISTINCT;
        return infix(out, left, operator.text(), right);
    }

    /** An operator of comparison between two operands. */
    static SqlWriter infix(SqlWriter out, Expression left, String operator, Expression right) {
        int precedence = Operator.EQUAL.precedence() + 1;
        return out.operand(left, precedence).sql(" " + operator + " ").operand(right, precedence);
    }

    /** {@code x between symmetric a and b}. */
    static SqlWriter symmetric(SqlWriter out, List<Expression> operands, boolean negated) {
        int precedence = Operator.EQUAL.precedence() + 1;
        infix(out, operands.get(0), negated ? "not between symmetric" : "between symmetric", operands.get(1));
        return out.sql(" and ").operand(operands.get(2), precedence);
    }

    /** {@code values (?, ?), (?, ?)}, or {@code default values}. */
    static SqlWriter newRows(SqlWriter out, InsertStatement insert) {
        return insert.columns().isEmpty() ? out.sql(" default values") : rows(out.sql(" values "), insert.rows());
    }

    /** Rows in parentheses with commas between them. */
    static SqlWriter rows(SqlWriter out, List<List<Expression>> rows) {
        for (int index = 0; index < rows.size(); index++) {
            out.sql(index == 0 ? "" : ", ").storedRow(rows.get(index));
        }
        return out;
    }

    /** In the order in which they were given: each sees the row as it was. */
    static List<Assignment> anyOrder(List<Assignment> assignments) {
        return assignments;
    }

    /** One statement does it. */
    static List<Step> oneStep(Statement statement) {
        return List.of(Step.alone(statement));
    }

    /** The expression as it is. */
    static SqlWriter reading(SqlWriter out, SqlType<?> type, Expression expression) {
        return out.standalone(expression);
    }

    /** {@code x / y}. */
    static SqlWriter division(SqlWriter out, Operator operator, Expression left, Expression right) {
        return division(out, "/", left, right);
    }

    /** {@code x / y} by another operator that binds alike; of two values that stand alone, the type of one is said. */
    static SqlWriter division(SqlWriter out, String operator, Expression left, Expression right) {
        int precedence = Operator.DIVIDE_DECIMAL.precedence();
        boolean untyped = left instanceof Slot && right instanceof Slot;
        (untyped ? out.standalone(left) : out.operand(left, precedence)).sql(" " + operator + " ");
        return out.operand(right, precedence + 1);
    }

    /** Functions by the names of the standard. */
    static Map<Function, Spelling> functions() {
        Map<Function, Spelling> functions = new EnumMap<>(Function.class);
        functions.put(Function.COALESCE, Spelling.named("coalesce"));
        functions.put(Function.UPPER, Spelling.named("upper"));
        functions.put(Function.LOWER, Spelling.named("lower"));
        functions.put(Function.LENGTH, Spelling.named("char_length"));
        functions.put(Function.CONCAT, Spelling.between("||"));
        functions.put(Function.ABS, Spelling.named("abs"));
        functions.put(Function.ROUND, Spelling.named("round"));
        functions.put(
                Function.RANK, (out, call) -> out.expression(call.arguments().get(0)));
        functions.put(Function.TO_INTEGER, Spelling.cast("integer"));
        functions.put(Function.TO_BIGINT, Spelling.cast("bigint"));
        functions.put(Function.TO_NUMERIC, Spelling.cast("numeric"));
        functions.put(Function.TO_DOUBLE, Spelling.cast("double precision"));
        return functions;
    }

    /** {@code round(cast(x as decimal), n)}, of the type of x again: what is divided next is divided as such. */
    static Spelling roundedAs(String decimal) {
        return roundedAs("round", decimal);
    }

    /** The same by another name. */
    static Spelling roundedAs(String name, String decimal) {
        return (out, call) -> {
            boolean other = call.type().family() != TypeFamily.DECIMAL;
            out.sql((other ? "cast(" : "") + name + "(cast(")
                    .standalone(call.arguments().get(0));
            out.sql(" as " + decimal + "), ")
                    .expression(call.arguments().get(1))
                    .sql(")");
            return other ? out.sql(" as " + call.type().name() + ")") : out;
        };
    }

    /** The same, with the widest type of a text. */
    static Map<Function, Spelling> wide(Map<Function, Spelling> functions, String text) {
        Spelling whole = Objects.requireNonNull(functions.get(Function.TO_INTEGER));
        Spelling large = Objects.requireNonNull(functions.get(Function.TO_BIGINT));
        Spelling decimal = Objects.requireNonNull(functions.get(Function.TO_NUMERIC));
        Spelling floating = Objects.requireNonNull(functions.get(Function.TO_DOUBLE));
        functions.put(Function.WIDE, (out, call) -> switch (call.type().family()) {
            case TEXT -> Spelling.cast(text).write(out, call);
            case INTEGER -> (call.type().equals(SqlTypes.BIGINT) ? large : whole).write(out, call);
            case DECIMAL -> decimal.write(out, call);
            case FLOATING -> floating.write(out, call);
            default -> out.standalone(call.arguments().get(0));
        });
        return functions;
    }
}
