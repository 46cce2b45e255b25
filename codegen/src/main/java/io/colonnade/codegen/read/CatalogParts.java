package io.colonnade.codegen.read;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Check;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.Exclusion;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.Index;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.model.UniqueKey;
import io.colonnade.codegen.problem.GenerationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the catalog queries give, row by row and in any order, and puts it together. What belongs to a table
 * that was left out is left out too.
 */
final class CatalogParts {

    private static final Set<String> MIGRATION_HISTORIES = Set.of("flyway_schema_history");

    private final Map<QualifiedName, TableParts> tables = new TreeMap<>();
    private final Map<QualifiedName, EnumType> enums = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>();

    private final boolean mayLackColumns;

    /** What lacks columns is left out: it is a view that broke. */
    CatalogParts() {
        this(false);
    }

    private CatalogParts(boolean mayLackColumns) {
        this.mayLackColumns = mayLackColumns;
    }

    /** For a database that has tables without columns. */
    static CatalogParts withColumnless() {
        return new CatalogParts(true);
    }

    void relation(QualifiedName name, RelationKind kind, @Nullable String comment) {
        if (MIGRATION_HISTORIES.stream().noneMatch(name.name()::equalsIgnoreCase)) {
            tables.put(name, new TableParts(name, kind, blankToNull(comment)));
        }
    }

    void column(QualifiedName table, ColumnModel column) {
        with(table, parts -> parts.columns.add(column));
    }

    void primaryKey(QualifiedName table, PrimaryKey key) {
        with(table, parts -> parts.primaryKey = key);
    }

    void uniqueKey(QualifiedName table, UniqueKey key) {
        with(table, parts -> parts.uniqueKeys.add(key));
    }

    void foreignKey(QualifiedName table, ForeignKey key) {
        with(table, parts -> parts.foreignKeys.add(key));
    }

    void index(QualifiedName table, Index index) {
        with(table, parts -> parts.indexes.add(index));
    }

    void check(QualifiedName table, Check check) {
        with(table, parts -> parts.checks.add(check));
    }

    void exclusion(QualifiedName table, Exclusion exclusion) {
        with(table, parts -> parts.exclusions.add(exclusion));
    }

    void sequence(Sequence sequence) {
        sequences.add(sequence);
    }

    void routine(Routine routine) {
        routines.add(routine);
    }

    void enumType(EnumType type) {
        enums.put(type.name(), type);
    }

    boolean has(QualifiedName table) {
        return tables.containsKey(table);
    }

    boolean isTable(QualifiedName name) {
        TableParts parts = tables.get(name);
        return parts != null && !parts.kind().isView();
    }

    /** The names of the tables and views that were kept. */
    List<QualifiedName> names() {
        return List.copyOf(tables.keySet());
    }

    /**
     * Refuses a view that is listed without columns, and a table where none can be without: such a view is broken, or
     * the user may not see them.
     */
    void refuseWithoutColumns(String product) {
        for (Map.Entry<QualifiedName, TableParts> table : tables.entrySet()) {
            boolean isView = table.getValue().kind() == RelationKind.VIEW;
            if (table.getValue().columns.isEmpty() && (isView || !mayLackColumns)) {
                throw new GenerationException(ReadProblems.noColumns(table.getKey(), isView, product));
            }
        }
    }

    /** Refuses a table of which some columns are hidden from the user; for catalogs that number without gaps. */
    void refuseHiddenColumns(String product) {
        for (Map.Entry<QualifiedName, TableParts> table : tables.entrySet()) {
            List<ColumnModel> columns = table.getValue().columns;
            if (columns.stream().anyMatch(column -> column.position() > columns.size())) {
                throw new GenerationException(ReadProblems.hiddenColumns(table.getKey(), product));
            }
        }
    }

    private void with(QualifiedName table, Consumer<TableParts> action) {
        TableParts parts = tables.get(table);
        if (parts != null) {
            action.accept(parts);
        }
    }

    /** Everything. */
    Catalog catalog(String dialect, @Nullable String defaultSchema, Collection<String> schemas) {
        List<TableModel> models = tables.values().stream()
                .filter(parts -> mayLackColumns || !parts.columns.isEmpty())
                .map(TableParts::model)
                .toList();
        List<EnumType> used = used(models);
        Set<String> names = new TreeSet<>(schemas);
        used.forEach(type -> names.add(type.name().schema()));
        types(models).flatMap(type -> type.names(TypeKind.COMPOSITE)).forEach(type -> names.add(type.schema()));
        if (defaultSchema != null && refersTo(defaultSchema, models)) {
            names.add(defaultSchema);
        }
        List<Schema> all = names.stream()
                .map(name -> schema(name, name.equals(defaultSchema), models, used))
                .toList();
        return new Catalog(dialect, all);
    }

    /** Whether a foreign key leads there, so that it has to be known which schema is called differently elsewhere. */
    private static boolean refersTo(String schema, List<TableModel> models) {
        return models.stream()
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(key -> key.target().schema().equals(schema));
    }

    private Stream<ColumnType> types(List<TableModel> models) {
        return Stream.concat(
                models.stream().flatMap(table -> table.columns().stream()).map(ColumnModel::type),
                routines.stream().flatMap(Routine::types));
    }

    private List<EnumType> used(List<TableModel> models) {
        Set<QualifiedName> used =
                types(models).flatMap(type -> type.names(TypeKind.ENUM)).collect(Collectors.toSet());
        return enums.values().stream()
                .filter(type -> used.contains(type.name()))
                .toList();
    }

    private Schema schema(String name, boolean isDefault, List<TableModel> tables, List<EnumType> enums) {
        return new Schema(
                name,
                isDefault,
                tables.stream()
                        .filter(table -> table.name().schema().equals(name))
                        .toList(),
                enums.stream().filter(type -> type.name().schema().equals(name)).toList(),
                sequences.stream()
                        .filter(sequence -> sequence.name().schema().equals(name))
                        .toList(),
                routines.stream()
                        .filter(routine -> routine.name().schema().equals(name))
                        .toList());
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
