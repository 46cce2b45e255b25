package io.colonnade.codegen.name;

import io.colonnade.codegen.model.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Java name of everything in a catalog. */
public final class Names {

    private final Map<String, String> packages;
    private final Map<QualifiedName, TableNames> tables;
    private final Map<QualifiedName, EnumNames> enums;
    private final Map<QualifiedName, CompositeNames> composites;
    private final Map<QualifiedName, TableNames> sequences;
    private final Map<RoutineClass, TableNames> routines;
    private final Map<QualifiedName, Map<String, UserType>> userTypes;
    private final Map<String, Set<String>> classes;

    /** From the schema's name to the package, and from everything that has a class to its names. */
    Names(
            Map<String, String> packages,
            Map<QualifiedName, TableNames> tables,
            Map<QualifiedName, EnumNames> enums,
            Map<QualifiedName, CompositeNames> composites,
            CallNaming calls) {
        this(
                packages,
                tables,
                enums,
                composites,
                Map.copyOf(calls.sequences()),
                Map.copyOf(calls.routines()),
                Map.of());
    }

    private Names(
            Map<String, String> packages,
            Map<QualifiedName, TableNames> tables,
            Map<QualifiedName, EnumNames> enums,
            Map<QualifiedName, CompositeNames> composites,
            Map<QualifiedName, TableNames> sequences,
            Map<RoutineClass, TableNames> routines,
            Map<QualifiedName, Map<String, UserType>> userTypes) {
        this.packages = Map.copyOf(packages);
        this.tables = Map.copyOf(tables);
        this.enums = Map.copyOf(enums);
        this.composites = Map.copyOf(composites);
        this.sequences = sequences;
        this.routines = routines;
        this.userTypes = Map.copyOf(userTypes);
        this.classes = classes();
    }

    /** The same names, and types of the program's own for some columns of some tables. */
    public Names with(Map<QualifiedName, Map<String, UserType>> types) {
        return new Names(packages, tables, enums, composites, sequences, routines, types);
    }

    /** The program's own type of a column; null when it has none. */
    public @Nullable UserType userType(QualifiedName table, String column) {
        return userTypes.getOrDefault(table, Map.of()).get(column);
    }

    /** The types of the program's own, in the order of their classes' names. */
    public List<UserType> userTypes() {
        return userTypes.values().stream()
                .flatMap(types -> types.values().stream())
                .distinct()
                .sorted(Comparator.comparing(type -> type.holder().qualified()))
                .toList();
    }

    /** The package of a schema that was read. */
    public String packageOf(String schema) {
        String packageName = packages.get(schema);
        if (packageName == null) {
            throw new IllegalArgumentException("not in the catalog: " + schema);
        }
        return packageName;
    }

    /** Whether classes are generated for this table. */
    public boolean hasTable(QualifiedName name) {
        return tables.containsKey(name);
    }

    /** The names of a table that was read. */
    public TableNames table(QualifiedName name) {
        return found(tables.get(name), name);
    }

    /** The names of a sequence that was read: a class with a constant. */
    public TableNames sequence(QualifiedName name) {
        return found(sequences.get(name), name);
    }

    /** The names of a class of functions: it has a row where they give rows, with a field for each column. */
    public TableNames routine(RoutineClass routine) {
        return found(routines.get(routine), routine.name());
    }

    /** The names of an enum that was read. */
    public EnumNames enumeration(QualifiedName name) {
        return found(enums.get(name), name);
    }

    /** The names of a composite type that was read. */
    public CompositeNames composite(QualifiedName name) {
        return found(composites.get(name), name);
    }

    /** The simple names of all classes that are generated into this package. */
    public Set<String> classesIn(String packageName) {
        return classes.getOrDefault(packageName, Set.of());
    }

    private Map<String, Set<String>> classes() {
        return Stream.of(
                        tables.values().stream()
                                .flatMap(table -> Stream.of(table.table(), table.row(), table.newRow())),
                        enums.values().stream().map(EnumNames::type),
                        composites.values().stream().map(CompositeNames::type),
                        sequences.values().stream().map(TableNames::table),
                        routines.entrySet().stream()
                                .flatMap(routine -> routine.getKey().row().isEmpty()
                                        ? Stream.of(routine.getValue().table())
                                        : Stream.of(
                                                routine.getValue().table(),
                                                routine.getValue().row())),
                        userTypes().stream().map(UserType::holder))
                .flatMap(Function.identity())
                .collect(Collectors.groupingBy(
                        ClassName::packageName,
                        Collectors.mapping(ClassName::simpleName, Collectors.toUnmodifiableSet())));
    }

    private static <N> N found(@Nullable N names, QualifiedName name) {
        if (names == null) {
            throw new IllegalArgumentException("not in the catalog: " + name);
        }
        return names;
    }
}
