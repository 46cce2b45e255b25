package io.colonnade.dialect;

import io.colonnade.ast.Function;
import io.colonnade.render.Functions.Spelling;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Functions of arrays, which PostgreSQL and H2 have. */
final class ArrayFunctions {
    private static final Set<Function> ALL = EnumSet.range(Function.ELEMENTS, Function.ARRAY_CONCAT);

    private ArrayFunctions() {}

    /** PostgreSQL takes an array of null for an empty one when something is put behind it. */
    static Map<Function, Spelling> ofPostgres() {
        return words().say(Function.ARRAY_ELEMENT, "({0})[{1}]")
                .say(Function.ARRAY_CONTAINS_ALL, "({0} @> {1})")
                .say(Function.ARRAY_OVERLAPS, "({0} && {1})")
                .say(Function.ARRAY_APPEND, "case when {0} is not null then array_append({0}, {1}) end")
                .say(Function.ARRAY_CONCAT, "case when {0} is not null and {1} is not null then {0} || {1} end")
                .spellings();
    }

    /** An element beyond the end is an error of H2's. */
    static Map<Function, Spelling> ofH2() {
        String instead = " of arrays. Ask for each element: array(x).contains(y), joined by and or or.";
        return words().say(Function.ARRAY_ELEMENT, "case when cardinality({0}) >= {1} then ({0})[{1}] end")
                .refuse(Function.ARRAY_CONTAINS_ALL, "H2 has no containsAll(…)" + instead)
                .refuse(Function.ARRAY_OVERLAPS, "H2 has no overlaps(…)" + instead)
                .say(Function.ARRAY_APPEND, "array_append({0}, {1})")
                .say(Function.ARRAY_CONCAT, "({0} || {1})")
                .spellings();
    }

    private static Vocabulary words() {
        return new Vocabulary()
                .say(
                        Function.ELEMENTS,
                        (out, call) -> out.expression(call.arguments().get(0)))
                .say(Function.ARRAY_LENGTH, "cardinality({0})");
    }

    static Map<Function, Spelling> refused(String database) {
        Vocabulary words = new Vocabulary();
        ALL.forEach(function -> words.refuse(
                function,
                "A function or a comparison of arrays was called, and " + database
                        + " has no arrays. Keep lists there in a table of their own or in a JSON column."));
        return words.spellings();
    }
}
