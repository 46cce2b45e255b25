package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.snapshot.SnapshotWords;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Leaves out functions that no generated call would reach. */
final class CallableRoutines {

    private final SnapshotWords words;
    private final List<String> warnings;

    private CallableRoutines(SnapshotWords words, List<String> warnings) {
        this.words = words;
        this.warnings = warnings;
    }

    /** With a sentence for each. */
    static Catalog apply(Catalog catalog, List<String> warnings) {
        CallableRoutines callable = new CallableRoutines(SnapshotWords.of(catalog), warnings);
        return new Catalog(
                catalog.dialect(),
                catalog.schemas().stream().map(callable::schema).toList());
    }

    private Schema schema(Schema schema) {
        Map<List<?>, Long> calls = schema.routines().stream()
                .collect(Collectors.groupingBy(CallableRoutines::call, Collectors.counting()));
        Predicate<Routine> isOne = routine -> calls.getOrDefault(call(routine), 0L) == 1;
        schema.routines().stream()
                .filter(routine -> routine.shadowed() || !isOne.test(routine))
                .map(routine -> routine.shadowed() ? shadowed(routine) : meeting(routine))
                .distinct()
                .forEach(warnings::add);
        return schema.with(schema.routines().stream()
                .filter(routine -> !routine.shadowed() && isOne.test(routine))
                .toList());
    }

    /** What Java tells functions by: PostgreSQL's {@code json} and {@code jsonb} are one type here. */
    private static List<?> call(Routine routine) {
        return List.of(
                routine.name(),
                routine.parameters().stream()
                        .map(parameter -> List.of(parameter.type(), parameter.variadic()))
                        .toList());
    }

    private String shadowed(Routine routine) {
        return "The function " + words.routine(routine) + " has no class: where a call does not name its schema, the"
                + " database calls one of its own. Rename it, or call it with function(identifier(\"<its schema>\", \""
                + routine.name().name() + "\"), …).";
    }

    private String meeting(Routine routine) {
        return "The functions " + words.routine(routine) + " have no method: the database has several, which differ in"
                + " types that are one here. Rename them, or call them with function(identifier(\""
                + routine.name().name() + "\"), …).";
    }
}
