package io.colonnade.render;

import io.colonnade.ast.ListSlot;
import io.colonnade.query.BoundStatement;
import io.colonnade.type.SqlType;
import io.colonnade.type.Wire;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a statement and which value goes to which question mark; holds no value itself. */
final class RenderedStatement {
    /** The value as it is; any number from 0 on is an element of the list that the value is. */
    static final int WHOLE = -1;

    /** The list as one array. */
    static final int ARRAY = -2;

    /** The list as one JSON text. */
    static final int JSON = -3;

    /** From here down, the list in arrays of so many elements: the first, the second and so on. */
    static final int PIECES = -4;

    /** The most elements of a piece. */
    static final int PIECE = 65_536;

    private final String sql;
    private final int[] order;
    private final SqlType<?>[] types;
    private final int[] parts;

    RenderedStatement(String sql, int[] order, SqlType<?>[] types, int[] parts) {
        this.sql = sql;
        this.order = order;
        this.types = types;
        this.parts = parts;
    }

    String sql() {
        return sql;
    }

    void bind(PreparedStatement statement, Wire wire, @Nullable Object[] values, List<?> keys) throws SQLException {
        for (int index = 0; index < order.length; index++) {
            bind(statement, wire, index + 1, types[index], parts[index], value(order[index], values, keys));
        }
    }

    /** Whether the question marks are the places of so many whole values, in their order, and of nothing else. */
    boolean isStraight(int values) {
        boolean straight = order.length == values;
        for (int index = 0; straight && index < order.length; index++) {
            straight = order[index] == index && parts[index] == WHOLE;
        }
        return straight;
    }

    /** The types of the question marks. */
    SqlType<?>[] types() {
        return types;
    }

    /** Which value each question mark is the place of, or of a part of. */
    List<Integer> slots() {
        return Arrays.stream(order).boxed().toList();
    }

    /** The values of the question marks, in their order. */
    List<BoundStatement.Bind> binds(@Nullable Object[] values) {
        List<BoundStatement.Bind> binds = new ArrayList<>(order.length);
        for (int index = 0; index < order.length; index++) {
            Object value = value(order[index], values, List.of());
            boolean element = parts[index] >= 0 && order[index] != ListSlot.KEYS;
            binds.add(new BoundStatement.Bind(types[index], element ? element(value, parts[index]) : value));
        }
        return binds;
    }

    private static @Nullable Object value(int slot, @Nullable Object[] values, List<?> keys) {
        return slot == ListSlot.KEYS ? keys : values[slot];
    }

    /** A list that is shorter than its places repeats its last value. */
    private static @Nullable Object element(@Nullable Object value, int part) {
        List<?> list = list(value);
        return list.get(Math.min(part, list.size() - 1));
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    @SuppressWarnings("unchecked") // a value came with its type
    private static <T> void bind(
            PreparedStatement statement, Wire wire, int index, SqlType<T> type, int part, @Nullable Object value)
            throws SQLException {
        switch (part) {
            case WHOLE -> type.bind(wire, statement, index, (T) value);
            case ARRAY -> wire.bindArray(statement, index, type, type.elements((List<T>) list(value)));
            case JSON -> statement.setString(index, JsonList.of(type, (List<T>) list(value)));
            default -> {
                if (part <= PIECES) {
                    wire.bindArray(statement, index, type, type.elements(piece((List<T>) list(value), part)));
                } else {
                    type.bind(wire, statement, index, (T) element(value, part));
                }
            }
        }
    }

    private static <T> List<T> piece(List<T> list, int part) {
        int from = (PIECES - part) * PIECE;
        return list.subList(from, Math.min(from + PIECE, list.size()));
    }
}
