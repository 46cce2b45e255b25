package io.colonnade.codegen.read;

import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Enums that have no name in the database: column {@code format} of table {@code book} makes type {@code book_format},
 * and a view's column has the type of the table's column with the same labels.
 */
final class TableEnums {

    private final List<EnumType> ofTables;

    TableEnums(Collection<EnumType> ofTables) {
        this.ofTables =
                ofTables.stream().sorted(Comparator.comparing(EnumType::name)).toList();
    }

    /** The name that a column's own enum gets. */
    static QualifiedName name(QualifiedName table, String column) {
        return new QualifiedName(table.schema(), table.name() + "_" + column);
    }

    /** The enum of a table that this one is, or is like. */
    EnumType shared(EnumType named) {
        if (ofTables.contains(named)) {
            return named;
        }
        return ofTables.stream()
                .filter(type -> type.labels().equals(named.labels()))
                .findFirst()
                .orElse(named);
    }
}
