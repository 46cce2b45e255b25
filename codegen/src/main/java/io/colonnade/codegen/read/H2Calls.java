package io.colonnade.codegen.read;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Statements that call functions of H2, which are prepared and never run. */
final class H2Calls {

    private static final String ARRAY = " ARRAY";

    private final Connection connection;

    H2Calls(Connection connection) {
        this.connection = connection;
    }

    /** Whether a function of this name takes so many values. */
    boolean takes(QualifiedName name, int values) {
        try (PreparedStatement statement = connection.prepareStatement("select " + call(name, values))) {
            return !statement.isClosed();
        } catch (SQLException unknown) {
            return false;
        }
    }

    /**
     * The columns of the rows that it gives. To know them, H2 calls the function with nulls whenever a statement is
     * prepared; none for one that fails then, or whose columns have no names of their own.
     */
    List<Routine.Column> row(QualifiedName name, int values) {
        try (PreparedStatement statement = connection.prepareStatement("select * from " + call(name, values))) {
            List<Routine.Column> row = columns(statement.getMetaData());
            Set<String> names = new HashSet<>();
            return row.stream().map(Routine.Column::name).allMatch(names::add) ? row : List.of();
        } catch (SQLException failing) {
            return List.of();
        }
    }

    private static List<Routine.Column> columns(ResultSetMetaData metadata) throws SQLException {
        List<Routine.Column> columns = new ArrayList<>();
        for (int place = 1; place <= metadata.getColumnCount(); place++) {
            columns.add(new Routine.Column(
                    metadata.getColumnName(place),
                    type(
                            H2Types.inCapitals(metadata.getColumnTypeName(place)),
                            metadata.getPrecision(place),
                            metadata.getScale(place))));
        }
        return columns;
    }

    private static ColumnType type(String name, int precision, int scale) {
        if (name.endsWith(ARRAY)) {
            String element = name.substring(0, name.length() - ARRAY.length());
            return H2Types.isElement(element)
                    ? ColumnType.array(H2Types.of(element, "", null, null, null))
                    : ColumnType.other(name.toLowerCase(Locale.ROOT));
        }
        return H2Types.of(name, name.toLowerCase(Locale.ROOT), precision, precision, scale);
    }

    private static String call(QualifiedName name, int values) {
        String places = String.join(", ", Collections.nCopies(values, "?"));
        return name.inSql(false) + "(" + places + ")";
    }
}
