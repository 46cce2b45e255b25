package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.snapshot.SnapshotWords;
import java.util.List;

/** Leaves out functions whose calls would be of the database's own. */
final class ShadowedRoutines {

    private ShadowedRoutines() {}

    /** With a sentence for each. */
    static Catalog apply(Catalog catalog, List<String> warnings) {
        SnapshotWords words = SnapshotWords.of(catalog);
        List<Schema> schemas = catalog.schemas().stream()
                .map(schema -> schema.with(schema.routines().stream()
                        .filter(routine -> !isShadowed(routine, words, warnings))
                        .toList()))
                .toList();
        return new Catalog(catalog.dialect(), schemas);
    }

    private static boolean isShadowed(Routine routine, SnapshotWords words, List<String> warnings) {
        if (routine.shadowed()) {
            warnings.add("The function " + words.routine(routine) + " has no class: where a call does not name its"
                    + " schema, the database calls one of its own. Rename it, or call it with"
                    + " function(identifier(\"<its schema>\", \""
                    + routine.name().name() + "\"), …).");
        }
        return routine.shadowed();
    }
}
