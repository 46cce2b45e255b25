package io.colonnade.codegen.emit;

import java.util.List;

/**
 * A part of the row of a very wide table.
 *
 * @param name the component of the record, and the methods that have to do with it
 */
record RowPart(String name, List<ColumnJava> columns) {

    /** The record of the part, nested in that of the row. */
    String type() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
