package io.colonnade.codegen.name;

import java.util.List;
import java.util.Map;

/**
 * The Java names of a table.
 *
 * @param constant the constant that holds the table, in its own class
 * @param fields from the column's name in the catalog to the field
 */
public record TableNames(
        ClassName table, ClassName row, ClassName newRow, String constant, Map<String, String> fields) {

    /** Copies the map. */
    public TableNames {
        fields = Map.copyOf(fields);
    }

    /** The names of a table whose class has this name. */
    static TableNames of(String packageName, String type, String constant, Map<String, String> fields) {
        List<ClassName> classes = classNames(type).stream()
                .map(name -> new ClassName(packageName, name))
                .toList();
        return new TableNames(classes.get(0), classes.get(1), classes.get(2), constant, fields);
    }

    /** The simple names of a table's classes: its own, its record's, its new row's. */
    static List<String> classNames(String type) {
        return List.of(type, type + "Record", "New" + type);
    }

    /** The field of a column. */
    public String field(String column) {
        String field = fields.get(column);
        if (field == null) {
            throw new IllegalArgumentException("no column " + column + " in " + table.qualified());
        }
        return field;
    }
}
