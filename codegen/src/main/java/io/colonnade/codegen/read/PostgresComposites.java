package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.CompositeAttribute;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TypeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The composite types of a database, of which columns know the name alone at first. */
final class PostgresComposites {

    /** What fits into a record; wider ones pass through as text. */
    private static final int MOST_ATTRIBUTES = 250;

    private final Map<QualifiedName, List<ColumnModel>> attributes = new HashMap<>();

    void attribute(QualifiedName type, ColumnModel attribute) {
        attributes.computeIfAbsent(type, absent -> new ArrayList<>()).add(attribute);
    }

    ColumnModel resolved(ColumnModel column) {
        return column.ofType(resolved(column.type()));
    }

    /** The type with the attributes of the composite types in it. */
    ColumnType resolved(ColumnType type) {
        return switch (type.kind()) {
            case COMPOSITE -> composite(Objects.requireNonNull(type.name()));
            case ARRAY -> ColumnType.array(resolved(Objects.requireNonNull(type.element())));
            default -> type;
        };
    }

    private ColumnType composite(QualifiedName name) {
        List<ColumnModel> found = attributes.getOrDefault(name, List.of());
        if (found.size() > MOST_ATTRIBUTES) {
            return ColumnType.other(name.inSql(false));
        }
        return ColumnType.composite(
                name,
                found.stream()
                        .sorted(Comparator.comparingInt(ColumnModel::position))
                        .map(one -> new CompositeAttribute(one.name(), part(resolved(one.type()))))
                        .toList());
    }

    /** Inside a text, money is one of its country, and arrays of what only PostgreSQL has have marks of their own. */
    private static ColumnType part(ColumnType type) {
        if (type.kind() == TypeKind.MONEY) {
            return ColumnType.other(TypeKind.MONEY.text());
        }
        ColumnType element = type.element();
        if (type.kind() != TypeKind.ARRAY || element == null) {
            return type;
        }
        ColumnType inner = part(element);
        return inner.kind() == TypeKind.OTHER
                ? ColumnType.other(Objects.requireNonNull(inner.name()).name() + "[]")
                : ColumnType.array(inner);
    }
}
