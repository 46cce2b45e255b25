package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.snapshot.SnapshotWords;
import java.util.List;

/** Functions whose calls would be of the database's own. */
final class ShadowedRoutines {

    private ShadowedRoutines() {}

    /** Leaves them out, with a sentence for each. */
    static Catalog apply(Catalog catalog, List<String> warnings) {
        SnapshotWords words = SnapshotWords.of(catalog);
        catalog.schemas().stream()
                .flatMap(schema -> schema.routines().stream())
                .filter(Routine::shadowed)
                .map(routine -> warning(routine, words))
                .forEach(warnings::add);
        return new Catalog(
                catalog.dialect(),
                catalog.schemas().stream().map(ShadowedRoutines::callable).toList());
    }

    private static Schema callable(Schema schema) {
        return schema.with(schema.routines().stream()
                .filter(routine -> !routine.shadowed())
                .toList());
    }

    private static String warning(Routine routine, SnapshotWords words) {
        return "The function " + words.routine(routine) + " has no class: where a call does not name its schema, the"
                + " database calls one of its own. Rename it, or call it with function(identifier(\"<its schema>\", \""
                + routine.name().name() + "\"), …).";
    }
}
