package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.name.NamingPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ways in which the functions of one name can be called: with all parameters, and without the last ones that have a
 * default.
 */
final class Signatures {

    /** A method takes 255 and no more. */
    private static final int MOST = 255;

    /**
     * A method.
     *
     * @param routine the function that it calls
     * @param parameters what it is given
     * @param name what it is called
     */
    record Signature(Routine routine, List<Routine.Parameter> parameters, String name) {

        /** What the database tells it by. */
        private List<Object> types() {
            return parameters.stream()
                    .<Object>map(parameter -> List.of(parameter.type(), parameter.variadic()))
                    .toList();
        }

        /** What Java tells it by: it does not see what stands between the angle brackets. */
        private List<Object> erasure() {
            return parameters.stream()
                    .<Object>map(parameter -> Facet.given(parameter.type()) + parameter.variadic())
                    .toList();
        }

        private String typed() {
            return name
                    + parameters.stream()
                            .map(parameter -> " " + words(parameter.type()) + (parameter.variadic() ? " several" : ""))
                            .collect(Collectors.joining());
        }

        /** With the schemas of types; the default one's name is empty. */
        private static String words(ColumnType type) {
            return type.parts()
                            .map(ColumnType::name)
                            .filter(name -> name != null && !name.schema().isEmpty())
                            .map(name -> name.schema() + " ")
                            .collect(Collectors.joining())
                    + type.text();
        }

        private Signature called(String other) {
            return new Signature(routine, parameters, other);
        }
    }

    private Signatures() {}

    /**
     * The methods: whole calls in the order of the functions, then shorter ones. A call that would mean one function as
     * well as another has none, as the database refuses it. Those that Java cannot tell apart have the types of their
     * parameters in their names.
     *
     * @param name what they are called otherwise
     */
    static List<Signature> of(List<Routine> routines, String name) {
        List<Signature> all = new ArrayList<>();
        List<Signature> shorter = new ArrayList<>();
        for (Routine routine : routines) {
            if (routine.parameters().size() <= MOST) {
                all.add(new Signature(routine, routine.parameters(), name));
                shorter.addAll(shorter(routine, name));
            }
        }
        Map<List<Object>, Long> calls = counts(all, shorter, Signature::types);
        all.addAll(shorter);
        all.removeIf(one -> calls.getOrDefault(one.types(), 0L) > 1);
        return named(all);
    }

    private static List<Signature> shorter(Routine routine, String name) {
        List<Signature> shorter = new ArrayList<>();
        List<Routine.Parameter> given = routine.parameters();
        while (!given.isEmpty() && given.get(given.size() - 1).defaultValue() != null) {
            given = given.subList(0, given.size() - 1);
            shorter.add(new Signature(routine, given, name));
        }
        return shorter;
    }

    private static List<Signature> named(List<Signature> all) {
        Map<List<Object>, Long> erased = counts(all, List.of(), Signature::erasure);
        List<Signature> meeting = all.stream()
                .filter(one -> erased.getOrDefault(one.erasure(), 0L) > 1)
                .toList();
        List<String> names =
                NamingPolicy.methods(meeting.stream().map(Signature::typed).toList());
        return all.stream()
                .map(one -> meeting.contains(one) ? one.called(names.get(meeting.indexOf(one))) : one)
                .toList();
    }

    private static Map<List<Object>, Long> counts(
            List<Signature> some, List<Signature> more, Function<Signature, List<Object>> key) {
        List<Signature> both = new ArrayList<>(some);
        both.addAll(more);
        return both.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }
}
