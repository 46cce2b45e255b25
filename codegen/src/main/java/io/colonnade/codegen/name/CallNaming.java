package io.colonnade.codegen.name;

import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Names the classes of sequences and functions. They yield to those of tables and enums, so that these keep their
 * names when a function comes: {@code BookFunction} beside the table {@code Book}.
 */
final class CallNaming {

    private final Map<QualifiedName, TableNames> sequences = new HashMap<>();
    private final Map<RoutineClass, TableNames> routines = new HashMap<>();

    Map<QualifiedName, TableNames> sequences() {
        return sequences;
    }

    Map<RoutineClass, TableNames> routines() {
        return routines;
    }

    /**
     * Names those of one schema.
     *
     * @param taken the classes of its package, as files
     */
    void add(Schema schema, String packageName, Set<String> taken) {
        List<Wish<Object>> wishes = new ArrayList<>();
        for (Sequence sequence : schema.sequences()) {
            String name = sequence.name().name();
            wishes.add(wish(sequence.name(), name, name, "Sequence", List::of, taken));
        }
        schema.routines().stream().map(RoutineClass::of).distinct().forEach(routine -> {
            Function<String, List<String>> forms = routine.row().isEmpty() ? List::of : CallNaming::withRow;
            wishes.add(wish(routine, routine.identifier(), routine.name().name(), "Function", forms, taken));
        });
        Map<Object, String> names = DistinctNames.of(NamingPolicy::asFile, wishes, taken);
        for (Sequence sequence : schema.sequences()) {
            String constant = JavaNames.constant(sequence.name().name());
            sequences.put(
                    sequence.name(), TableNames.of(packageName, found(names, sequence.name()), constant, Map.of()));
        }
        schema.routines().stream()
                .map(RoutineClass::of)
                .distinct()
                .forEach(routine -> routines.put(
                        routine, TableNames.of(packageName, found(names, routine), "", fields(routine, packageName))));
    }

    private static List<String> withRow(String type) {
        return List.of(type, type + "Record");
    }

    private static Wish<Object> wish(
            Object what,
            String identifier,
            String name,
            String kind,
            Function<String, List<String>> forms,
            Set<String> taken) {
        String type = JavaNames.type(name);
        boolean isFree = forms.apply(type).stream().map(NamingPolicy::asFile).noneMatch(taken::contains);
        return new Wish<>(what, identifier, isFree ? type : type + kind, null, forms);
    }

    private static Map<String, String> fields(RoutineClass routine, String packageName) {
        List<Wish<String>> wishes = routine.row().stream()
                .map(column -> new Wish<>(
                        column.name(),
                        column.name(),
                        variable(column.name().isEmpty() ? "value" : column.name(), packageName),
                        JavaNames.spelledField(column.name()),
                        List::<String>of))
                .toList();
        return DistinctNames.of(UnaryOperator.identity(), wishes);
    }

    /** The parameters of a method, in order. */
    static List<String> parameters(List<Routine.Parameter> parameters, String packageName) {
        List<Wish<Integer>> wishes = IntStream.range(0, parameters.size())
                .mapToObj(index -> parameter(index, parameters.get(index).name(), packageName))
                .toList();
        Map<Integer, String> names = DistinctNames.of(UnaryOperator.identity(), wishes);
        return IntStream.range(0, parameters.size())
                .mapToObj(index -> found(names, index))
                .toList();
    }

    private static Wish<Integer> parameter(int index, String name, String packageName) {
        String identifier = name.isEmpty() ? "argument_" + (index + 1) : name;
        return new Wish<>(
                index,
                identifier + " " + index,
                variable(identifier, packageName),
                JavaNames.spelledField(identifier),
                List::of);
    }

    /** Where a class is written in full, nothing must have the name of the first package. */
    private static String variable(String identifier, String packageName) {
        String name = JavaNames.field(identifier);
        return name.equals(packageName.split("\\.", 2)[0]) ? name + "_" : name;
    }

    private static <T> String found(Map<T, String> names, T what) {
        return Objects.requireNonNull(names.get(what));
    }
}
