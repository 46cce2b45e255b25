package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.name.TableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations of a table's class, for tools that read class files. */
final class TableAnnotations {

    private TableAnnotations() {}

    static String of(TableJava java, boolean isDefaultSchema, String dialect, List<ForeignKey> foreignKeys) {
        List<String> pairs = new ArrayList<>();
        if (!isDefaultSchema) {
            pairs.add("schema = " + Literals.string(java.model().name().schema()));
        }
        pairs.add("name = " + Literals.string(java.model().name().name()));
        if (!java.key().isEmpty()) {
            pairs.add("primaryKey = " + names(java.key()));
        }
        List<ColumnJava> nullable =
                java.columns().stream().filter(ColumnJava::nullable).toList();
        if (!nullable.isEmpty()) {
            pairs.add("nullable = " + names(nullable));
        }
        pairs.add("dialects = " + Literals.string(dialect));
        String table = java.template("@${TableInfo}(${pairs})")
                .with("pairs", String.join(", ", pairs))
                .fill();
        return Stream.concat(Stream.of(table), foreignKeys.stream().map(key -> foreignKey(java, key)))
                .collect(Collectors.joining("\n"));
    }

    private static String names(List<ColumnJava> columns) {
        return Literals.strings(columns.stream().map(ColumnJava::field).toList());
    }

    private static String foreignKey(TableJava java, ForeignKey key) {
        TableNames target = java.names().table(key.target());
        return java.template("@${ForeignKeyInfo}(name = ${name}, columns = ${columns}, references = ${target}.class,"
                        + " referenced = ${referenced})")
                .with("name", Literals.string(key.name()))
                .with("columns", fields(java.table(), key.columns()))
                .with("target", java.types().generated(target.table()))
                .with("referenced", fields(target, key.targetColumns()))
                .fill();
    }

    private static String fields(TableNames table, List<String> columns) {
        return Literals.strings(columns.stream().map(table::field).toList());
    }
}
