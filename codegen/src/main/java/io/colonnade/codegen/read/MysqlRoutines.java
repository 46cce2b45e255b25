package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.TypeKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The stored functions of MySQL and MariaDB, which have neither overloads nor defaults, and give no rows. */
final class MysqlRoutines {

    /** What a function gives has position 0. */
    private static final String QUERY = """
            select r.routine_schema, r.routine_name, r.routine_comment as comment,
              p.ordinal_position as position, p.parameter_name as name, p.data_type as data_type,
              p.dtd_identifier as spelling, p.character_maximum_length as length,
              p.numeric_precision as numeric_digits, p.numeric_scale as scale
            from information_schema.routines r
            join information_schema.parameters p
              on p.specific_schema = r.routine_schema and p.specific_name = r.specific_name
                and p.routine_type = 'FUNCTION'
            where r.routine_schema in (:schemas) and r.routine_type = 'FUNCTION'
            order by r.routine_name, p.ordinal_position
            """;

    /** What the server says of a call of a stored function that has too many arguments, and of one of another's. */
    private static final Set<Integer> OF_STORED_FUNCTIONS = Set.of(1318, 1370);

    private static final int SECONDS = 10;

    private MysqlRoutines() {}

    static void read(Connection connection, List<String> schema, CatalogParts parts) throws SQLException {
        Map<QualifiedName, ColumnType> results = new HashMap<>();
        Map<QualifiedName, String> comments = new HashMap<>();
        Map<QualifiedName, List<Routine.Parameter>> parameters = new HashMap<>();
        CatalogQuery.each(connection, QUERY, schema, row -> {
            QualifiedName name = MysqlFamilyReader.table(row);
            List<Routine.Parameter> list = parameters.computeIfAbsent(name, absent -> new ArrayList<>());
            if (row.getInt("position") == 0) {
                results.put(name, type(row));
                comments.put(name, row.getString("comment"));
            } else {
                String parameter = Objects.requireNonNullElse(row.getString("name"), "");
                list.add(new Routine.Parameter(parameter, type(row), null, false));
            }
        });
        String defaultSchema = connection.getCatalog();
        for (Map.Entry<QualifiedName, ColumnType> entry : results.entrySet()) {
            QualifiedName name = entry.getKey();
            List<Routine.Parameter> given = parameters.getOrDefault(name, List.of());
            parts.routine(new Routine(
                    name,
                    CatalogParts.blankToNull(comments.get(name)),
                    given,
                    entry.getValue(),
                    List.of(),
                    name.schema().equals(defaultSchema) && isShadowed(connection, name.name(), given.size())));
        }
    }

    /**
     * Whether its name without a schema calls a function that the server has itself. No catalog lists those, but a
     * stored one refuses an argument too many before it runs; those that take any number give null for nulls.
     */
    private static boolean isShadowed(Connection connection, String name, int parameters) throws SQLException {
        String nulls = String.join(", ", Collections.nCopies(parameters + 1, "null"));
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("select `" + name.replace("`", "``") + "`(" + nulls + ")");
            return true;
        } catch (SQLException refused) {
            boolean stored = OF_STORED_FUNCTIONS.contains(refused.getErrorCode());
            if (!stored && !connection.isValid(SECONDS)) {
                throw refused;
            }
            return !stored;
        }
    }

    /** A label is a text, as an enum here has no name. */
    private static ColumnType type(ResultSet row) throws SQLException {
        String type = row.getString("data_type").toLowerCase(Locale.ROOT);
        return type.equals("enum")
                ? ColumnType.of(TypeKind.TEXT)
                : MysqlTypes.of(
                        type,
                        row.getString("spelling"),
                        MysqlColumn.integer(row, "length"),
                        MysqlColumn.integer(row, "numeric_digits"),
                        MysqlColumn.integer(row, "scale"));
    }
}
