package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.name.ClassName;
import io.colonnade.codegen.name.UserType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One Java type for each primary key of one column, and for every column that refers to it. A key that itself refers to
 * another one has that one's type.
 */
final class TypedIds {

    /** A column of a table. */
    private record Place(QualifiedName table, ColumnModel column) {

        String text() {
            return Spelling.column(table, column.name());
        }
    }

    private final Patterns patterns;
    private final UserTypes types;
    private final Map<Place, UserType> ids = new HashMap<>();

    TypedIds(Settings settings, UserTypes types) {
        this.types = types;
        this.patterns = settings.patterns(Setting.TYPED_IDS);
    }

    void apply(List<String> warnings) {
        for (TableModel table : types.tables()) {
            if (!table.isView() && patterns.fit(Spelling.table(table.name()))) {
                key(table).ifPresent(key -> ids.put(key, id(key)));
            }
        }
        warnings.addAll(patterns.warnings("table"));
        for (TableModel table : types.tables()) {
            for (ColumnModel column : table.columns()) {
                apply(new Place(table.name(), column), warnings);
            }
        }
    }

    private void apply(Place place, List<String> warnings) {
        if (types.has(place.table(), place.column())) {
            return;
        }
        List<UserType> found = List.copyOf(found(place, new HashSet<>()));
        if (found.size() > 1) {
            warnings.add(place.text() + " refers to several ids and is a "
                    + found.get(0).type().simpleName() + ".");
        }
        found.stream().findFirst().ifPresent(type -> types.put(place.table(), place.column(), type));
    }

    private Optional<Place> key(TableModel table) {
        return Optional.ofNullable(table.primaryKey())
                .filter(key -> key.columns().size() == 1)
                .flatMap(key -> table.column(key.columns().get(0)))
                .filter(column -> isId(column.type().kind()) && !types.has(table.name(), column))
                .map(column -> new Place(table.name(), column));
    }

    private UserType id(Place key) {
        ClassName table = types.names().table(key.table()).table();
        ClassName type = types.free(table.packageName(), table.simpleName() + "Id");
        return new UserType(type, type, key.column().type(), null, key.table());
    }

    /** The ids at the ends of all foreign keys from here, or else its own. */
    private Set<UserType> found(Place place, Set<Place> seen) {
        Set<UserType> found =
                new TreeSet<>(Comparator.comparing(type -> type.type().qualified()));
        if (seen.add(place)) {
            targets(place).forEach(target -> found.addAll(found(target, seen)));
        }
        UserType own = ids.get(place);
        if (found.isEmpty() && own != null) {
            found.add(own);
        }
        return found;
    }

    private Stream<Place> targets(Place place) {
        return types.table(place.table()).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> key.columns().contains(place.column().name()))
                .flatMap(key -> target(place, key).stream());
    }

    private Optional<Place> target(Place place, ForeignKey key) {
        String column =
                key.targetColumns().get(key.columns().indexOf(place.column().name()));
        return types.table(key.target())
                .flatMap(table -> table.column(column))
                .filter(target ->
                        isAlike(target.type().kind(), place.column().type().kind()))
                .map(target -> new Place(key.target(), target));
    }

    /** Whether equal values are equal keys, in Java too. */
    private static boolean isId(TypeKind kind) {
        return isWhole(kind) || isText(kind) || kind == TypeKind.BIGINT_UNSIGNED || kind == TypeKind.UUID;
    }

    private static boolean isAlike(TypeKind one, TypeKind other) {
        return one == other || (isWhole(one) && isWhole(other)) || (isText(one) && isText(other));
    }

    private static boolean isWhole(TypeKind kind) {
        return kind == TypeKind.SMALLINT || kind == TypeKind.INTEGER || kind == TypeKind.BIGINT;
    }

    private static boolean isText(TypeKind kind) {
        return kind == TypeKind.VARCHAR || kind == TypeKind.CHAR || kind == TypeKind.TEXT;
    }
}
