package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TableUse;
import java.util.List;

/** Which tables are only read, and which columns of the others hold the version of their row. */
final class TableUses {

    private final Patterns readOnly;
    private final Patterns versions;

    private TableUses(Settings settings) {
        this.readOnly = settings.patterns(Setting.READ_ONLY_TABLES);
        this.versions = settings.patterns(Setting.VERSION_COLUMNS);
    }

    static Catalog apply(Catalog catalog, Settings settings, List<String> warnings) {
        TableUses uses = new TableUses(settings);
        VersionColumns versions = new VersionColumns(catalog);
        List<Schema> schemas = catalog.schemas().stream()
                .map(schema -> uses.schema(schema, versions))
                .toList();
        versions.refuseWrongOnes();
        warnings.addAll(uses.readOnly.warnings("table"));
        warnings.addAll(uses.versions.warnings("column of a table that is written"));
        return new Catalog(catalog.dialect(), schemas);
    }

    private Schema schema(Schema schema, VersionColumns found) {
        List<TableModel> tables = schema.tables().stream()
                .map(table -> table.isView() ? table : table.with(use(table, found)))
                .toList();
        return schema.with(tables, schema.enums());
    }

    private TableUse use(TableModel table, VersionColumns found) {
        if (readOnly.fit(Spelling.table(table.name()))) {
            return new TableUse(true, null);
        }
        List<ColumnModel> columns = table.columns().stream()
                .filter(column -> versions.fit(Spelling.column(table.name(), column.name())))
                .toList();
        return columns.isEmpty() ? TableUse.ANY : new TableUse(false, found.of(table, columns));
    }
}
