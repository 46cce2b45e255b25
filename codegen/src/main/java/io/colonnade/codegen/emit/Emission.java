package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.RoutineClass;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All files of a catalog. */
public final class Emission {

    private final Catalog catalog;
    private final Names names;

    private Emission(Catalog catalog, Names names) {
        this.catalog = catalog;
        this.names = names;
    }

    /** The files, sorted by path; made in parallel. */
    public static List<GeneratedFile> files(Catalog catalog, Names names) {
        Emission emission = new Emission(catalog, names);
        Stream<GeneratedFile> userTypes = names.userTypes().stream().map(type -> UserTypeEmitter.emit(type, names));
        return Stream.concat(catalog.schemas().stream().flatMap(emission::schema), userTypes)
                .sorted(Comparator.comparing(GeneratedFile::path))
                .toList();
    }

    private Stream<GeneratedFile> schema(Schema schema) {
        Stream<GeneratedFile> enums =
                schema.enums().stream().filter(type -> !type.isTooLarge()).map(type -> EnumEmitter.emit(type, names));
        Stream<GeneratedFile> composites = catalog.composites().stream()
                .filter(type -> Objects.requireNonNull(type.name()).schema().equals(schema.name()))
                .map(type -> CompositeEmitter.emit(type, schema.isDefault(), names));
        List<GeneratedFile> tables = schema.tables().parallelStream()
                .flatMap(table -> table(table, schema.isDefault()))
                .toList();
        List<GeneratedFile> all = Stream.of(enums, composites, tables.stream(), calls(schema))
                .flatMap(files -> files)
                .toList();
        return all.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(packageInfo(schema)), all.stream());
    }

    private GeneratedFile packageInfo(Schema schema) {
        return PackageInfo.emit(names.packageOf(schema.name()), schema.name(), schema.isDefault());
    }

    private Stream<GeneratedFile> calls(Schema schema) {
        Map<RoutineClass, List<Routine>> routines = schema.routines().stream()
                .collect(Collectors.groupingBy(RoutineClass::of, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                schema.sequences().stream().map(sequence -> SequenceEmitter.emit(sequence, schema.isDefault(), names)),
                routines.entrySet().stream()
                        .flatMap(routine ->
                                RoutineEmitter.emit(routine.getKey(), routine.getValue(), schema.isDefault(), names)));
    }

    private Stream<GeneratedFile> table(TableModel table, boolean isDefaultSchema) {
        Stream<GeneratedFile> both = Stream.of(
                TableEmitter.emit(table, isDefaultSchema, catalog.dialect(), names), RecordEmitter.emit(table, names));
        return table.isWritten() ? Stream.concat(both, Stream.of(NewRowEmitter.emit(table, names))) : both;
    }
}
