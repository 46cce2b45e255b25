package io.colonnade.codegen.name;

import io.colonnade.codegen.model.QualifiedName;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Java name of everything in a catalog.
 *
 * @param packages from the schema's name to the package
 */
public record Names(
        Map<String, String> packages, Map<QualifiedName, TableNames> tables, Map<QualifiedName, EnumNames> enums) {

    /** Copies the maps. */
    public Names {
        packages = Map.copyOf(packages);
        tables = Map.copyOf(tables);
        enums = Map.copyOf(enums);
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
        return Stream.concat(
                        tables.values().stream()
                                .flatMap(table -> Stream.of(table.table(), table.row(), table.newRow())),
                        enums.values().stream().map(EnumNames::type))
                .filter(name -> name.packageName().equals(packageName))
                .map(ClassName::simpleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <N> N found(@Nullable N names, QualifiedName name) {
        if (names == null) {
            throw new IllegalArgumentException("not in the catalog: " + name);
        }
        return names;
    }
}
