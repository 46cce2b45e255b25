package io.colonnade.schema;

import io.colonnade.ast.KeyRef;
import io.colonnade.ast.KeySource;
import java.util.List;

/** The keys of a table, asked for when they are needed: generated classes name them in methods. */
final class Keys implements KeySource {
    private final Relation<?> table;

    Keys(Relation<?> table) {
        this.table = table;
    }

    @Override
    public List<KeyRef> keys() {
        return table.foreignKeys().stream().map(ForeignKey::node).toList();
    }

    @Override
    public List<KeyColumn> primaryKey() {
        return table.primaryKey().stream()
                .map(column -> new KeyColumn(column.name(), column.type()))
                .toList();
    }

    @Override
    public List<List<String>> uniqueKeys() {
        return table.uniqueKeys().stream()
                .map(key -> key.stream().map(Column::name).toList())
                .toList();
    }
}
