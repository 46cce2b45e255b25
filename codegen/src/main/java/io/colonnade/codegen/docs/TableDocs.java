package io.colonnade.codegen.docs;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.TableModel;
import java.util.List;

/**
 * A table with what refers to it.
 *
 * @param anchor where the page has it
 * @param name with its schema, unless that is the default one
 */
public record TableDocs(
        String anchor, String name, TableModel table, List<Reference> references, List<Reference> referencedBy) {

    /** Copies the lists. */
    public TableDocs {
        references = List.copyOf(references);
        referencedBy = List.copyOf(referencedBy);
    }

    /** The marks of a column: {@code PK}, {@code FK}, {@code UK}. */
    public List<String> marks(ColumnModel column) {
        return Marks.of(table, column);
    }

    /** The foreign keys that a column has a part in. */
    public List<Reference> keysOf(ColumnModel column) {
        return references.stream()
                .filter(reference -> reference.columns().contains(column.name()))
                .toList();
    }
}
