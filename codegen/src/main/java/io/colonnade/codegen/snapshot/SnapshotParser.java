package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.problem.GenerationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SnapshotWriter} wrote; indentation, blank lines, line endings and {@code #} lines are free. */
final class SnapshotParser {

    private record SchemaName(String name, boolean isDefault) {}

    private final String file;
    private final String text;
    private final NameReader names = new NameReader();

    private boolean versioned;
    private @Nullable String version;
    private @Nullable String dialect;
    private final List<String> askedFor = new ArrayList<>();
    private final List<MigrationPrint> migrations = new ArrayList<>();
    private final SortedMap<String, String> placeholders = new TreeMap<>();
    private final List<SchemaName> schemas = new ArrayList<>();
    private final List<EnumLines> enums = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<RoutineLines> routines = new ArrayList<>();
    private final List<TableLines> tables = new ArrayList<>();
    private Part part = line -> false;

    /** What the last line with a name began: it takes the lines that belong to it. */
    @FunctionalInterface
    interface Part {
        /** Takes the line, or says that it is none of its own. */
        boolean take(Line line);
    }

    SnapshotParser(String file, String text) {
        this.file = file;
        this.text = text;
    }

    Snapshot snapshot() {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            read(new Line(file, ++number, line));
        }
        if (version == null || dialect == null || schemas.isEmpty()) {
            throw new GenerationException(SnapshotProblems.incomplete(file));
        }
        Origin origin = new Origin(version, askedFor, migrations, placeholders);
        return new Snapshot(origin, new Catalog(dialect, catalogSchemas()));
    }

    private void read(Line line) {
        if (line.isIdle()) {
            return;
        }
        if (line.isConflictMarker()) {
            throw line.conflict();
        }
        if (!versioned) {
            format(line);
        } else if (!part.take(line) && !begin(line)) {
            throw line.wrong("the line begins with no word that belongs here");
        }
        if (!line.isDone()) {
            throw line.wrong("there is more on the line than belongs there");
        }
    }

    private void format(Line line) {
        if (!line.accept("colonnade-schema")) {
            throw new GenerationException(SnapshotProblems.notASnapshot(file));
        }
        int format = line.number();
        if (format != SnapshotWriter.FORMAT) {
            throw new GenerationException(SnapshotProblems.otherFormat(file, format));
        }
        versioned = true;
    }

    private boolean begin(Line line) {
        if (line.accept("made-by")) {
            version = line.quoted();
        } else if (line.accept("dialect")) {
            dialect = line.name();
        } else if (line.accept("asked-for")) {
            askedFor.add(line.name());
        } else if (line.accept("migration")) {
            migrations.add(new MigrationPrint(line.quoted(), line.word()));
        } else if (line.accept("placeholder")) {
            placeholders.put(line.quoted(), line.word());
        } else if (line.accept("schema")) {
            schema(line);
        } else {
            return beginPart(line);
        }
        return true;
    }

    private boolean beginPart(Line line) {
        if (line.accept("enum")) {
            EnumLines lines = new EnumLines(names.qualified(line));
            enums.add(lines);
            part = lines;
            return true;
        }
        if (line.accept("function")) {
            RoutineLines lines = new RoutineLines(names.qualified(line), names);
            routines.add(lines);
            part = lines;
            return true;
        }
        if (line.accept("sequence")) {
            sequence(line);
            return true;
        }
        Optional<TableLines> table = TableLines.begun(line, names);
        table.ifPresent(lines -> {
            tables.add(lines);
            part = lines;
        });
        return table.isPresent();
    }

    private void sequence(Line line) {
        QualifiedName name = names.qualified(line);
        TypeKind type = ColumnLine.kind(line);
        line.expect("start");
        long start = line.wholeNumber();
        line.expect("increment");
        sequences.add(new Sequence(name, type, start, line.wholeNumber()));
        part = nothing -> false;
    }

    private void schema(Line line) {
        boolean isNameless = line.accept("default");
        String name = isNameless ? PortableCatalog.DEFAULT : line.name();
        boolean isDefault = isNameless || line.accept("default");
        schemas.add(new SchemaName(name, isDefault));
        if (isDefault) {
            names.defaultSchema(name);
        }
    }

    private List<Schema> catalogSchemas() {
        return schemas.stream()
                .map(schema -> new Schema(
                        schema.name(),
                        schema.isDefault(),
                        tablesOf(schema.name()),
                        enumsOf(schema.name()),
                        sequencesOf(schema.name()),
                        routinesOf(schema.name())))
                .toList();
    }

    private List<TableModel> tablesOf(String schema) {
        return tables.stream()
                .map(TableLines::model)
                .filter(table -> table.name().schema().equals(schema))
                .toList();
    }

    private List<Sequence> sequencesOf(String schema) {
        return sequences.stream()
                .filter(sequence -> sequence.name().schema().equals(schema))
                .toList();
    }

    private List<Routine> routinesOf(String schema) {
        return routines.stream()
                .map(RoutineLines::routine)
                .filter(routine -> routine.name().schema().equals(schema))
                .toList();
    }

    private List<EnumType> enumsOf(String schema) {
        return enums.stream()
                .map(EnumLines::type)
                .filter(type -> Objects.equals(type.name().schema(), schema))
                .toList();
    }
}
