package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's functions. */
final class PostgresRoutines {

    /** What {@code pg_type} says of types that no value has: {@code trigger}, {@code void}, {@code anyelement}. */
    private static final String PSEUDO = "p";

    private static final String COMPOSITE = "c";

    /** A function while it is being read. */
    private static final class Parts {

        private final QualifiedName name;
        private final @Nullable String comment;
        private final boolean isSet;
        private final boolean isShadowed;
        private final List<Routine.Parameter> parameters = new ArrayList<>();
        private final List<Routine.Column> outputs = new ArrayList<>();
        private final List<Routine.Column> attributes = new ArrayList<>();
        private @Nullable ColumnType result;
        private boolean isUnknown;

        private Parts(ResultSet row) throws SQLException {
            name = new QualifiedName(row.getString(1), row.getString(2));
            comment = CatalogParts.blankToNull(row.getString("comment"));
            isSet = row.getBoolean("proretset");
            isShadowed = row.getBoolean("shadowed");
        }
    }

    private PostgresRoutines() {}

    static void read(Connection connection, List<String> schemas, CatalogParts catalog, PostgresComposites composites)
            throws SQLException {
        Map<String, Parts> routines = new LinkedHashMap<>();
        CatalogQuery.each(connection, PostgresRoutineQuery.SQL, schemas, row -> {
            String oid = row.getString("oid");
            Parts parts = routines.containsKey(oid) ? routines.get(oid) : new Parts(row);
            routines.put(oid, parts);
            add(parts, row, composites);
        });
        for (Parts parts : routines.values()) {
            Routine routine = routine(parts);
            if (routine != null) {
                catalog.routine(routine);
            }
        }
    }

    private static void add(Parts parts, ResultSet row, PostgresComposites composites) throws SQLException {
        String kind = row.getString("typtype");
        String mode = row.getString("mode");
        if (mode.equals("r")) {
            parts.result = kind.equals(PSEUDO) || kind.equals(COMPOSITE)
                    ? null
                    : composites.resolved(PostgresReader.type(row));
        } else if (kind.equals(PSEUDO) || PSEUDO.equals(row.getString("element_typtype"))) {
            parts.isUnknown = true;
        } else {
            add(parts, row, mode, composites.resolved(PostgresReader.type(row)));
        }
    }

    private static void add(Parts parts, ResultSet row, String mode, ColumnType type) throws SQLException {
        String name = Objects.requireNonNullElse(row.getString("name"), "");
        boolean variadic = mode.equals("v");
        if (mode.equals("i") || mode.equals("b") || variadic) {
            ColumnType one = variadic ? Objects.requireNonNullElse(type.element(), type) : type;
            String spelled = row.getString("default_value");
            String defaultValue = DefaultText.ofParameter(spelled, one.kind().isNumber());
            parts.parameters.add(new Routine.Parameter(name, one, defaultValue, variadic));
        }
        if (mode.equals("o") || mode.equals("b") || mode.equals("t")) {
            parts.outputs.add(new Routine.Column(name.isEmpty() ? "column" + (parts.outputs.size() + 1) : name, type));
        }
        if (mode.equals("c")) {
            parts.attributes.add(new Routine.Column(name, type));
        }
    }

    /** Null for one that statements cannot call, or of which nobody knows what it gives. */
    private static @Nullable Routine routine(Parts parts) {
        List<Routine.Column> row = row(parts);
        boolean isKnown = !parts.isUnknown && (parts.result != null || !row.isEmpty());
        return isKnown
                ? new Routine(
                        parts.name,
                        parts.comment,
                        parts.parameters,
                        row.isEmpty() ? parts.result : null,
                        row,
                        parts.isShadowed)
                : null;
    }

    private static List<Routine.Column> row(Parts parts) {
        ColumnType result = parts.result;
        if (result == null) {
            return parts.attributes.isEmpty() ? parts.outputs : parts.attributes;
        }
        if (!parts.isSet) {
            return List.of();
        }
        return parts.outputs.isEmpty() ? List.of(new Routine.Column("", result)) : parts.outputs;
    }
}
