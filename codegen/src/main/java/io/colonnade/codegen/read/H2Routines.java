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
import org.jspecify.annotations.Nullable;

/**
 * H2's functions, which are methods of Java: those of one name have different numbers of parameters, and no parameter
 * has a name. Whether the last takes several values, and what the rows hold, is not in the catalog: H2 is asked for a
 * statement that calls the function.
 */
final class H2Routines {

    /**
     * A method while it is being read.
     *
     * @param result null where it gives rows
     */
    private record Method(
            QualifiedName name,
            @Nullable String comment,
            @Nullable ColumnType result,
            List<ColumnType> parameters) {

        boolean endsInList() {
            return !parameters.isEmpty()
                    && parameters.get(parameters.size() - 1).element() != null;
        }
    }

    private final H2Calls calls;
    private final H2Elements elements;
    private final Map<QualifiedName, Method> methods = new LinkedHashMap<>();

    private H2Routines(Connection connection, H2Elements elements) {
        this.calls = new H2Calls(connection);
        this.elements = elements;
    }

    static void read(Connection connection, List<String> schemas, CatalogParts parts) throws SQLException {
        H2Routines routines = new H2Routines(connection, H2Elements.ofRoutines(connection, schemas));
        CatalogQuery.each(connection, H2Queries.ROUTINES, schemas, routines::method);
        CatalogQuery.each(connection, H2Queries.PARAMETERS, schemas, routines::parameter);
        Map<QualifiedName, List<Method>> byName = new LinkedHashMap<>();
        routines.methods
                .values()
                .forEach(method -> byName.computeIfAbsent(method.name(), name -> new ArrayList<>())
                        .add(method));
        for (List<Method> overloads : byName.values()) {
            routines.add(overloads, parts);
        }
    }

    private void method(ResultSet row) throws SQLException {
        ColumnType result = row.getString("data_type") == null ? null : H2Columns.plain(row, elements);
        methods.put(
                H2Reader.table(row),
                new Method(
                        new QualifiedName(row.getString(1), row.getString("routine_name")),
                        CatalogParts.blankToNull(row.getString("remarks")),
                        result,
                        new ArrayList<>()));
    }

    private void parameter(ResultSet row) throws SQLException {
        Method method = methods.get(H2Reader.table(row));
        if (method != null) {
            method.parameters().add(H2Columns.plain(row, elements));
        }
    }

    private void add(List<Method> overloads, CatalogParts parts) throws SQLException {
        int most = overloads.stream()
                .mapToInt(method -> method.parameters().size())
                .max()
                .orElse(0);
        boolean several = overloads.stream().anyMatch(Method::endsInList)
                && calls.takes(overloads.get(0).name(), most + 1);
        for (Method method : overloads) {
            boolean mayTakeSeveral = several && method.endsInList();
            if (!mayTakeSeveral || (method.parameters().size() == most && isOnlyList(overloads))) {
                add(method, mayTakeSeveral, parts);
            }
        }
    }

    /** Of two that may take several values nobody knows which does; and H2 calls the one with a fixed number first. */
    private static boolean isOnlyList(List<Method> overloads) {
        return overloads.stream().filter(Method::endsInList).count() == 1;
    }

    private void add(Method method, boolean several, CatalogParts parts) throws SQLException {
        List<Routine.Parameter> parameters = new ArrayList<>();
        for (ColumnType type : method.parameters()) {
            boolean isLast = parameters.size() == method.parameters().size() - 1;
            ColumnType element = several && isLast ? type.element() : null;
            parameters.add(new Routine.Parameter("", element == null ? type : element, null, element != null));
        }
        List<Routine.Column> row = method.result() == null ? calls.row(method.name(), parameters.size()) : List.of();
        if (method.result() != null || !row.isEmpty()) {
            parts.routine(new Routine(method.name(), method.comment(), parameters, method.result(), row, false));
        }
    }
}
