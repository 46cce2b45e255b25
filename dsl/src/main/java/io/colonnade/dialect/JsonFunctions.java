package io.colonnade.dialect;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Functions.Spelling;
import io.colonnade.render.SqlWriter;
import java.util.List;
import java.util.Map;

/** Functions that make JSON: nulls among the values become nulls of JSON's. */
final class JsonFunctions {
    /** The first SQL Server that has them. */
    private static final int WITH_CONSTRUCTORS = 2022;

    private JsonFunctions() {}

    static Map<Function, Spelling> ofPostgres() {
        return new Vocabulary()
                .say(
                        Function.JSON_OBJECT,
                        (out, call) ->
                                listed(out.sql("json_build_object("), call).sql(")"))
                .say(
                        Function.JSON_ARRAY,
                        (out, call) ->
                                listed(out.sql("json_build_array("), call).sql(")"))
                .say(Function.JSON_TRUTH, JsonFunctions::asItIs)
                .say(Function.JSON_PART, JsonFunctions::asItIs)
                .spellings();
    }

    static Map<Function, Spelling> ofH2() {
        return new Vocabulary()
                .say(Function.JSON_OBJECT, (out, call) -> pairs(out.sql("json_object("), call, "key ", " value "))
                .say(Function.JSON_ARRAY, JsonFunctions::array)
                .say(Function.JSON_TRUTH, JsonFunctions::asItIs)
                .say(Function.JSON_PART, JsonFunctions::asItIs)
                .spellings();
    }

    /** A truth value is a number here. */
    static Vocabulary mysql(Vocabulary words) {
        return mysqlFamily(words)
                .say(
                        Function.JSON_TRUTH,
                        (out, call) -> truth(out.sql("cast("), call).sql(" as json)"))
                .say(Function.JSON_PART, JsonFunctions::asItIs);
    }

    /** A truth value is a number here, and a document a text, unless a function of JSON gives it. */
    static Vocabulary mariadb(Vocabulary words) {
        return mysqlFamily(words)
                .say(
                        Function.JSON_TRUTH,
                        (out, call) -> truth(out.sql("json_extract("), call).sql(", '$')"))
                .say(Function.JSON_PART, JsonFunctions::mariadbPart)
                .say(Function.JSON_OBJECT, JsonFunctions::mariadbObject);
    }

    /** Columns of two collations do not go together unless one is said. */
    private static SqlWriter mariadbPart(SqlWriter out, FunctionCall call) {
        return call.arguments().get(0) instanceof FunctionCall
                ? asItIs(out, call)
                : asItIs(out.sql("json_extract("), call).sql(" collate utf8mb4_bin, '$')");
    }

    private static SqlWriter mariadbObject(SqlWriter out, FunctionCall call) {
        out.sql("json_object(");
        for (int index = 0; index < call.arguments().size(); index++) {
            out.sql(index == 0 ? "" : ", ").standalone(call.arguments().get(index));
            out.sql(index == 0 ? " collate utf8mb4_bin" : "");
        }
        return out.sql(")");
    }

    private static Vocabulary mysqlFamily(Vocabulary words) {
        return words.say(
                        Function.JSON_OBJECT,
                        (out, call) -> listed(out.sql("json_object("), call).sql(")"))
                .say(
                        Function.JSON_ARRAY,
                        (out, call) -> listed(out.sql("json_array("), call).sql(")"));
    }

    static Map<Function, Spelling> ofSqlServer(int year) {
        String missing = "SQL Server has functions that make JSON from 2022 on. Select the values as columns, and make"
                + " the document in Java.";
        Vocabulary words = new Vocabulary()
                .say(Function.JSON_TRUTH, JsonFunctions::asItIs)
                .say(Function.JSON_PART, JsonFunctions::made);
        return year < WITH_CONSTRUCTORS
                ? words.refuse(Function.JSON_OBJECT, missing)
                        .refuse(Function.JSON_ARRAY, missing)
                        .spellings()
                : words.say(Function.JSON_OBJECT, (out, call) -> pairs(out.sql("json_object("), call, "", ":"))
                        .say(Function.JSON_ARRAY, JsonFunctions::array)
                        .spellings();
    }

    /** Of a column, a bare value could not be put into another document. */
    private static SqlWriter made(SqlWriter out, FunctionCall call) {
        if (call.arguments().get(0) instanceof FunctionCall) {
            return asItIs(out, call);
        }
        if (call.arguments().get(0) instanceof Aggregate) {
            return asItIs(out.sql("json_query("), call).sql(")");
        }
        throw new RefusedException(
                Rule.DIALECT,
                "A JSON document was put into another, and SQL Server does that only with one that jsonObject() or"
                        + " jsonArray(…) makes. Select both, and put them together in Java.");
    }

    private static SqlWriter array(SqlWriter out, FunctionCall call) {
        listed(out.sql("json_array("), call);
        return out.sql(call.arguments().isEmpty() ? ")" : " null on null)");
    }

    private static SqlWriter asItIs(SqlWriter out, FunctionCall call) {
        return out.standalone(call.arguments().get(0));
    }

    private static SqlWriter truth(SqlWriter out, FunctionCall call) {
        Expression value = call.arguments().get(0);
        out.sql("case when ").operand(value).sql(" then 'true' when not ");
        return out.operand(value).sql(" then 'false' end");
    }

    private static SqlWriter listed(SqlWriter out, FunctionCall call) {
        String comma = "";
        for (Expression argument : call.arguments()) {
            out.sql(comma).standalone(argument);
            comma = ", ";
        }
        return out;
    }

    private static SqlWriter pairs(SqlWriter out, FunctionCall call, String key, String value) {
        List<Expression> arguments = call.arguments();
        for (int index = 0; index < arguments.size(); index += 2) {
            out.sql(index == 0 ? key : ", " + key).standalone(arguments.get(index));
            out.sql(value).standalone(arguments.get(index + 1));
        }
        return out.sql(")");
    }
}
