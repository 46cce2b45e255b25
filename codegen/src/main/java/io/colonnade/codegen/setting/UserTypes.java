package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.ClassName;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.UserType;
import io.colonnade.codegen.snapshot.SnapshotWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of the program's own, by column, while they are being found. */
final class UserTypes {

    private final Names names;
    private final SnapshotWords words;
    private final Map<QualifiedName, TableModel> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<String, UserType>> types = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    private UserTypes(Catalog catalog, Names names) {
        this.names = names;
        this.words = SnapshotWords.of(catalog);
        for (Schema schema : catalog.schemas()) {
            schema.tables().forEach(table -> tables.put(table.name(), table));
        }
    }

    /** The names with the types: first those that are forced, then ids for keys that have none of these. */
    static Names apply(Catalog catalog, Names names, String root, Settings settings, List<String> warnings) {
        if (settings.forcedTypes().isEmpty() && settings.said(Setting.TYPED_IDS).isEmpty()) {
            return names;
        }
        UserTypes types = new UserTypes(catalog, names);
        for (ForcedType forced : settings.forcedTypes()) {
            new ForcedColumns(forced, types).apply(root, warnings);
        }
        new TypedIds(settings, types).apply(warnings);
        return names.with(types.types);
    }

    Collection<TableModel> tables() {
        return tables.values();
    }

    Optional<TableModel> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The words for types. */
    SnapshotWords words() {
        return words;
    }

    Names names() {
        return names;
    }

    boolean has(QualifiedName table, ColumnModel column) {
        return types.getOrDefault(table, Map.of()).containsKey(column.name());
    }

    void put(QualifiedName table, ColumnModel column, UserType type) {
        types.computeIfAbsent(table, name -> new HashMap<>()).put(column.name(), type);
    }

    /** A class that no other has the name of, nor its file where case does not count. */
    ClassName free(String packageName, String simpleName) {
        Set<String> others = taken.computeIfAbsent(packageName, this::lowered);
        String name = simpleName;
        for (int number = 2; !others.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = simpleName + number;
        }
        return new ClassName(packageName, name);
    }

    private Set<String> lowered(String packageName) {
        return names.classesIn(packageName).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
