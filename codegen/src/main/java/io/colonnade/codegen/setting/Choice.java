package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.NamingPolicy;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.snapshot.PortableCatalog;
import java.util.ArrayList;
import java.util.List;

/**
 * What a build's settings make of a schema.
 *
 * @param catalog the tables that are generated
 * @param names the names of everything, and the types of the program's own
 * @param warnings a sentence for each setting that changed nothing, and for each enum and function that has no class
 */
public record Choice(Catalog catalog, Names names, List<String> warnings) {

    /** Copies the list. */
    public Choice {
        warnings = List.copyOf(warnings);
    }

    /**
     * Applies the settings.
     *
     * @throws GenerationException when they leave no table, a forced type fits columns of different types, or a version
     *     column cannot be one
     */
    public static Choice of(Catalog schema, String packageName, Settings settings) {
        List<String> warnings = new ArrayList<>();
        Catalog callable = CallableRoutines.apply(PortableCatalog.of(schema), warnings);
        Catalog kept = TableFilter.apply(callable, settings, warnings);
        Catalog catalog = TableUses.apply(ViewFacts.apply(kept, settings, warnings), settings, warnings);
        NameRules renaming = NameRules.of(settings);
        Names names = NamingPolicy.name(catalog, packageName, renaming);
        warnings.addAll(renaming.warnings());
        Names typed = UserTypes.apply(catalog, names, packageName, settings, warnings);
        VersionColumns.refuseTyped(catalog, typed);
        warnings.addAll(LargeEnums.warnings(catalog));
        return new Choice(catalog, typed, warnings);
    }
}
