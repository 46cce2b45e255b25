package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import java.util.List;
import java.util.Set;

/** What no catalog tells of a view: which columns are never null, and which tell its rows apart. */
final class ViewFacts {

    private final Patterns notNull;
    private final Patterns keys;

    private ViewFacts(Settings settings) {
        this.notNull = settings.patterns(Setting.NOT_NULL);
        this.keys = settings.patterns(Setting.VIEW_KEYS);
    }

    static Catalog apply(Catalog catalog, Settings settings, List<String> warnings) {
        ViewFacts facts = new ViewFacts(settings);
        List<Schema> schemas = catalog.schemas().stream().map(facts::schema).toList();
        warnings.addAll(facts.notNull.warnings("column of a view"));
        warnings.addAll(facts.keys.warnings("column of a view"));
        return new Catalog(catalog.dialect(), schemas);
    }

    private Schema schema(Schema schema) {
        List<TableModel> tables = schema.tables().stream()
                .map(table -> table.isView() ? view(table) : table)
                .toList();
        return schema.with(tables, schema.enums());
    }

    private TableModel view(TableModel view) {
        List<String> key = view.columns().stream()
                .map(ColumnModel::name)
                .filter(column -> keys.fit(Spelling.column(view.name(), column)))
                .toList();
        List<ColumnModel> columns = view.columns().stream()
                .map(column -> column.withNullable(!isNotNull(view, column, Set.copyOf(key))))
                .toList();
        return view.with(columns, key.isEmpty() ? null : new PrimaryKey("", key));
    }

    private boolean isNotNull(TableModel view, ColumnModel column, Set<String> key) {
        boolean isSaid = notNull.fit(Spelling.column(view.name(), column.name()));
        return isSaid || key.contains(column.name());
    }
}
