package io.colonnade.codegen.name;

import io.colonnade.codegen.model.QualifiedName;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Java name of everything in a catalog. */
public final class Names {

    private final Map<String, String> packages;
    private final Map<QualifiedName, TableNames> tables;
    private final Map<QualifiedName, EnumNames> enums;
    private final Map<String, Set<String>> classes;

    /** From the schema's name to the package, and from each table and enum to its names. */
    Names(Map<String, String> packages, Map<QualifiedName, TableNames> tables, Map<QualifiedName, EnumNames> enums) {
        this.packages = Map.copyOf(packages);
        this.tables = Map.copyOf(tables);
        this.enums = Map.copyOf(enums);
        this.classes = classes(tables.values(), enums.values());
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

    /** The names of an enum that was read. */
    public EnumNames enumeration(QualifiedName name) {
        return found(enums.get(name), name);
    }

    /** The simple names of all classes that are generated into this package. */
    public Set<String> classesIn(String packageName) {
        return classes.getOrDefault(packageName, Set.of());
    }

    private static Map<String, Set<String>> classes(Collection<TableNames> tables, Collection<EnumNames> enums) {
        return Stream.concat(
                        tables.stream().flatMap(table -> Stream.of(table.table(), table.row(), table.newRow())),
                        enums.stream().map(EnumNames::type))
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
