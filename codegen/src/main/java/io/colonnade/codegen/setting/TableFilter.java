package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.problem.GenerationException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves out the tables that a build does not want, and the enums that only those have. */
final class TableFilter {

    private final Patterns include;
    private final Patterns exclude;
    private final Set<QualifiedName> all;
    private final Set<QualifiedName> needed;

    private TableFilter(Catalog catalog, Settings settings) {
        this.include = settings.patterns(Setting.INCLUDE_TABLES);
        this.exclude = settings.patterns(Setting.EXCLUDE_TABLES);
        this.all = types(catalog, table -> true);
        this.needed = types(catalog, this::isWanted);
    }

    /** A schema of which nothing is left goes, too. */
    static Catalog apply(Catalog catalog, Settings settings, List<String> warnings) {
        TableFilter filter = new TableFilter(catalog, settings);
        if (filter.include.isEmpty() && filter.exclude.isEmpty()) {
            return catalog;
        }
        List<Schema> schemas = catalog.schemas().stream()
                .map(filter::schema)
                .filter(schema -> !schema.tables().isEmpty() || filter.needs(schema))
                .toList();
        if (schemas.stream().allMatch(schema -> schema.tables().isEmpty())) {
            throw new GenerationException(SettingProblems.nothingLeft());
        }
        warnings.addAll(filter.include.warnings("table"));
        warnings.addAll(filter.exclude.warnings("table"));
        return new Catalog(catalog.dialect(), schemas);
    }

    /** Whether a table or a function of another schema has one of its types. */
    private boolean needs(Schema schema) {
        return needed.stream().anyMatch(type -> type.schema().equals(schema.name()));
    }

    private Schema schema(Schema schema) {
        List<TableModel> tables =
                schema.tables().stream().filter(this::isWanted).toList();
        List<EnumType> enums = schema.enums().stream()
                .filter(type -> needed.contains(type.name()) || !all.contains(type.name()))
                .toList();
        return schema.with(tables, enums);
    }

    /** Asks both, as both note what they fitted. */
    private boolean isWanted(TableModel table) {
        String name = Spelling.table(table.name());
        boolean isIncluded = include.fit(name);
        boolean isExcluded = exclude.fit(name);
        return (isIncluded || include.isEmpty()) && !isExcluded;
    }

    private static Set<QualifiedName> types(Catalog catalog, Predicate<TableModel> tables) {
        Stream<ColumnType> columns = catalog.schemas().stream()
                .flatMap(schema -> schema.tables().stream())
                .filter(tables)
                .flatMap(table -> table.columns().stream())
                .map(ColumnModel::type);
        Stream<ColumnType> routines = catalog.schemas().stream()
                .flatMap(schema -> schema.routines().stream())
                .flatMap(Routine::types);
        return Stream.concat(columns, routines)
                .flatMap(type -> Stream.concat(type.names(TypeKind.ENUM), type.names(TypeKind.COMPOSITE)))
                .collect(Collectors.toSet());
    }
}
