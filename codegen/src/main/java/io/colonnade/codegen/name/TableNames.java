package io.colonnade.codegen.name;

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

    /** The field of a column. */
    public String field(String column) {
        String field = fields.get(column);
        if (field == null) {
            throw new IllegalArgumentException("no column " + column + " in " + table.qualified());
        }
        return field;
    }
}
