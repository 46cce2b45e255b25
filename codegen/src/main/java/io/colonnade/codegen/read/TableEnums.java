package io.colonnade.codegen.read;

import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.model.QualifiedName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Enums that have no name in the database: column {@code format} of table {@code book} makes type {@code book_format},
 * and a view's column has the type of the table's column with the same labels. Where two columns make one name and have
 * other labels, each has the length of its table's name behind it: {@code orders_item_status_6}.
 */
final class TableEnums {

    /**
     * A column of an enum.
     *
     * @param domain what gives the enum a name; null where nothing does
     * @param ofTable whether it is a table's, not a view's
     */
    record Column(
            QualifiedName table, String name, @Nullable QualifiedName domain, List<String> labels, boolean ofTable) {

        private QualifiedName natural() {
            return domain == null ? new QualifiedName(table.schema(), table.name() + "_" + name) : domain;
        }

        private QualifiedName numbered() {
            return new QualifiedName(
                    table.schema(), natural().name() + "_" + table.name().length());
        }
    }

    private final Map<QualifiedName, Set<List<String>>> labels = new HashMap<>();
    private final List<EnumType> ofTables;

    TableEnums(Collection<Column> columns) {
        columns.forEach(column -> labels.computeIfAbsent(column.natural(), name -> new HashSet<>())
                .add(column.labels()));
        ofTables = columns.stream()
                .filter(Column::ofTable)
                .map(this::named)
                .sorted(Comparator.comparing(EnumType::name))
                .toList();
    }

    /** The enum of a table that this column's is, or is like. */
    EnumType of(Column column) {
        EnumType named = named(column);
        if (ofTables.contains(named)) {
            return named;
        }
        return ofTables.stream()
                .filter(type -> type.labels().equals(named.labels()))
                .findFirst()
                .orElse(named);
    }

    private EnumType named(Column column) {
        boolean isAlone = column.domain() != null
                || labels.getOrDefault(column.natural(), Set.of()).size() == 1;
        return new EnumType(isAlone ? column.natural() : free(column.numbered()), column.labels());
    }

    /** A column may make that name as it is. */
    private QualifiedName free(QualifiedName numbered) {
        QualifiedName free = numbered;
        while (labels.containsKey(free)) {
            free = new QualifiedName(free.schema(), free.name() + "_");
        }
        return free;
    }
}
