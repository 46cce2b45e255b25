package io.colonnade.codegen.verify;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.snapshot.PortableCatalog;
import io.colonnade.codegen.snapshot.SnapshotWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The differences between two schemas, in the words of a snapshot. */
public final class SchemaDifferences {

    private final SnapshotWords words;
    private final List<String> lines = new ArrayList<>();

    private SchemaDifferences(SnapshotWords words) {
        this.words = words;
    }

    /**
     * One line for each difference, sorted by table; none when the schemas say the same. The names of the default
     * schemas do not count.
     *
     * <pre>{@code
     * book.title: varchar(200) not null → text null
     * shelf: table added
     * }</pre>
     */
    public static List<String> between(Catalog before, Catalog after) {
        Catalog old = PortableCatalog.of(before);
        Catalog now = PortableCatalog.of(after);
        SchemaDifferences differences = new SchemaDifferences(SnapshotWords.of(old));
        differences.compare(old, now);
        return List.copyOf(differences.lines);
    }

    private void compare(Catalog before, Catalog after) {
        if (!before.dialect().equals(after.dialect())) {
            lines.add("dialect: " + before.dialect() + " → " + after.dialect());
        }
        schemas(names(before), names(after));
        enums(enums(before), enums(after));
        sequences(sequences(before), sequences(after));
        routines(routines(before), routines(after));
        tables(tables(before), tables(after));
    }

    private void sequences(Map<QualifiedName, Sequence> before, Map<QualifiedName, Sequence> after) {
        for (QualifiedName name : union(before.keySet(), after.keySet())) {
            Sequence old = before.get(name);
            Sequence now = after.get(name);
            if (now == null) {
                lines.add(words.name(name) + ": sequence removed");
            } else if (old == null) {
                lines.add(words.name(name) + ": sequence added");
            } else if (!old.equals(now)) {
                lines.add(words.name(name) + ": sequence " + SnapshotWords.sequence(old) + " → "
                        + SnapshotWords.sequence(now));
            }
        }
    }

    private static Map<QualifiedName, Sequence> sequences(Catalog catalog) {
        Map<QualifiedName, Sequence> sequences = new TreeMap<>();
        catalog.schemas()
                .forEach(schema -> schema.sequences().forEach(sequence -> sequences.put(sequence.name(), sequence)));
        return sequences;
    }

    private void routines(Map<String, Routine> before, Map<String, Routine> after) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String signature : all) {
            Routine old = before.get(signature);
            Routine now = after.get(signature);
            if (now == null) {
                lines.add(signature + ": function removed");
            } else if (old == null) {
                lines.add(signature + ": function added");
            } else if (!words.call(old).equals(words.call(now))) {
                lines.add(signature + ": function " + words.call(old) + " → " + words.call(now));
            } else if (!old.equals(now)) {
                lines.add(signature + ": comment " + comment(old) + " → " + comment(now));
            }
        }
    }

    private static String comment(Routine routine) {
        return routine.comment() == null ? "none" : SnapshotWords.text(routine.comment());
    }

    private Map<String, Routine> routines(Catalog catalog) {
        Map<String, Routine> routines = new TreeMap<>();
        catalog.schemas().forEach(schema -> schema.routines().forEach(one -> routines.put(free(routines, one), one)));
        return routines;
    }

    /** Of several that differ in types which are one here, all but the first have a number. */
    private String free(Map<String, Routine> taken, Routine routine) {
        String signature = words.routine(routine);
        String free = signature;
        for (int number = 2; taken.containsKey(free); number++) {
            free = signature + " #" + number;
        }
        return free;
    }

    private void schemas(Set<String> before, Set<String> after) {
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> lines.add("schema " + SnapshotWords.name(name) + ": removed"));
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> lines.add("schema " + SnapshotWords.name(name) + ": added"));
    }

    private void enums(Map<QualifiedName, EnumType> before, Map<QualifiedName, EnumType> after) {
        for (QualifiedName name : union(before.keySet(), after.keySet())) {
            EnumType old = before.get(name);
            EnumType now = after.get(name);
            if (now == null) {
                lines.add(words.name(name) + ": enum removed");
            } else if (old == null) {
                lines.add(words.name(name) + ": enum added");
            } else if (!old.labels().equals(now.labels())) {
                lines.add(words.name(name) + ": labels " + labels(old) + " → " + labels(now));
            }
        }
    }

    private static String labels(EnumType type) {
        return type.labels().stream().map(SnapshotWords::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private void tables(Map<QualifiedName, TableModel> before, Map<QualifiedName, TableModel> after) {
        for (QualifiedName name : union(before.keySet(), after.keySet())) {
            TableModel old = before.get(name);
            TableModel now = after.get(name);
            if (now == null) {
                lines.add(
                        words.name(name) + ": " + (old == null ? "" : old.kind().text()) + " removed");
            } else if (old == null) {
                lines.add(words.name(name) + ": " + now.kind().text() + " added");
            } else if (!old.equals(now)) {
                List<String> found = new TableDifferences(words, old, now).lines();
                lines.addAll(found.isEmpty() ? List.of(words.name(name) + ": changed") : found);
            }
        }
    }

    private static Set<QualifiedName> union(Set<QualifiedName> one, Set<QualifiedName> other) {
        Set<QualifiedName> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    private static Set<String> names(Catalog catalog) {
        return catalog.schemas().stream()
                .filter(schema -> !schema.isOnlyNamed())
                .map(Schema::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<QualifiedName, EnumType> enums(Catalog catalog) {
        Map<QualifiedName, EnumType> enums = new TreeMap<>();
        catalog.schemas().forEach(schema -> schema.enums().forEach(type -> enums.put(type.name(), type)));
        return enums;
    }

    private static Map<QualifiedName, TableModel> tables(Catalog catalog) {
        Map<QualifiedName, TableModel> tables = new TreeMap<>();
        catalog.schemas().forEach(schema -> schema.tables().forEach(table -> tables.put(table.name(), table)));
        return tables;
    }
}
