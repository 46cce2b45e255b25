package io.colonnade.codegen.docs;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** The parts that a column has in keys. */
final class Marks {

    private Marks() {}

    static List<String> of(TableModel table, ColumnModel column) {
        List<String> marks = new ArrayList<>();
        if (table.isKey(column)) {
            marks.add("PK");
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()))) {
            marks.add("FK");
        }
        if (table.uniqueKeys().stream().anyMatch(key -> key.columns().contains(column.name()))) {
            marks.add("UK");
        }
        return marks;
    }
}
