package io.colonnade.dialect;

import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Operator;
import io.colonnade.ast.SortKey;
import io.colonnade.render.Functions.AggregateSpelling;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import java.util.EnumMap;
import java.util.Map;

/** Answers that the SQL standard gives and more than one database shares; each page takes what is true of it. */
final class Standard {
    private Standard() {}

    /** Names in double quotes, a double quote in a name doubled. */
    static String doubleQuotes(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Names in backticks, a backtick in a name doubled. */
    static String backticks(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** {@code x = any (?)} and {@code x <> all (?)} over one array. */
    static SqlWriter anyOfArray(SqlWriter out, Expression tested, ListSlot list, boolean negated) {
        return out.operand(tested, Operator.EQUAL.precedence() + 1)
                .sql(negated ? " <> all (" : " = any (")
                .bindArray(list)
                .sql(")");
    }

    /** {@code x / y}. */
    static SqlWriter division(SqlWriter out, Expression left, Expression right) {
        int precedence = Operator.DIVIDE_DECIMAL.precedence();
        return out.operand(left, precedence).sql(" / ").operand(right, precedence + 1);
    }

    /** A key with its direction. */
    static SqlWriter direction(SqlWriter out, SortKey key) {
        return out.expression(key.expression()).sql(key.descending() ? " desc" : "");
    }

    /** Where nulls stand, said aloud. */
    static SqlWriter nulls(SqlWriter out, SortKey key) {
        return out.sql(key.nullsFirst() ? " nulls first" : " nulls last");
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
        functions.put(Function.TO_INTEGER, Spelling.cast("integer"));
        functions.put(Function.TO_BIGINT, Spelling.cast("bigint"));
        functions.put(Function.TO_NUMERIC, Spelling.cast("numeric"));
        functions.put(Function.TO_DOUBLE, Spelling.cast("double precision"));
        return functions;
    }

    /** Aggregates by the names of the standard. */
    static Map<AggregateFunction, AggregateSpelling> aggregates() {
        Map<AggregateFunction, AggregateSpelling> aggregates = new EnumMap<>(AggregateFunction.class);
        aggregates.put(AggregateFunction.COUNT, AggregateSpelling.named("count"));
        aggregates.put(AggregateFunction.SUM, AggregateSpelling.named("sum"));
        aggregates.put(AggregateFunction.AVG, AggregateSpelling.named("avg"));
        aggregates.put(AggregateFunction.MIN, AggregateSpelling.named("min"));
        aggregates.put(AggregateFunction.MAX, AggregateSpelling.named("max"));
        return aggregates;
    }
}
