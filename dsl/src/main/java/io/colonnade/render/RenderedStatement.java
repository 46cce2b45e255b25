package io.colonnade.render;

import io.colonnade.query.BoundStatement;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a statement and which value goes to which question mark; holds no value itself. */
final class RenderedStatement {
    private final String sql;
    private final int[] order;
    private final SqlType<?>[] types;
    private final boolean[] arrays;

    RenderedStatement(String sql, int[] order, SqlType<?>[] types, boolean[] arrays) {
        this.sql = sql;
        this.order = order;
        this.types = types;
        this.arrays = arrays;
    }

    String sql() {
        return sql;
    }

    void bind(PreparedStatement statement, Wire wire, @Nullable Object[] values) throws SQLException {
        for (int index = 0; index < order.length; index++) {
            Object value = values[order[index]];
            if (arrays[index]) {
                bindArray(statement, wire, index + 1, types[index], value);
            } else {
                bind(statement, wire, index + 1, types[index], value);
            }
        }
    }

    BoundStatement with(@Nullable Object[] values) {
        List<BoundStatement.Bind> binds = new ArrayList<>(order.length);
        for (int index = 0; index < order.length; index++) {
            binds.add(new BoundStatement.Bind(types[index], values[order[index]]));
        }
        return new BoundStatement(sql, binds);
    }

    @SuppressWarnings("unchecked")
    private static <T> void bind(
            PreparedStatement statement, Wire wire, int index, SqlType<T> type, @Nullable Object value)
            throws SQLException {
        type.bind(wire, statement, index, (T) value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void bindArray(
            PreparedStatement statement, Wire wire, int index, SqlType<T> type, @Nullable Object values)
            throws SQLException {
        List<T> list = values == null ? List.of() : (List<T>) values;
        Object[] elements = new Object[list.size()];
        for (int element = 0; element < elements.length; element++) {
            elements[element] = type.element(list.get(element));
        }
        statement.setArray(index, wire.array(statement.getConnection(), type, elements));
    }
}
