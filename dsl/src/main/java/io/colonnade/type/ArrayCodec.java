package io.colonnade.type;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as an array of the database, each element as its own type has it. */
record ArrayCodec<E>(SqlType<E> elementType) implements Codec<List<@Nullable E>> {
    /** In a result that is made of an array, the first column is the index. */
    private static final int VALUE = 2;

    @Override
    public void bind(Wire wire, PreparedStatement statement, int index, List<@Nullable E> value) throws SQLException {
        wire.bindArray(statement, index, innermost(elementType), elementType.elements(value));
    }

    @Override
    public @Nullable List<@Nullable E> read(Wire wire, ResultSet row, int index) throws SQLException {
        Array array = row.getArray(index);
        if (array == null) {
            return null;
        }
        List<@Nullable E> values = new ArrayList<>();
        try (ResultSet elements = array.getResultSet()) {
            while (elements.next()) {
                if (values.isEmpty()) {
                    refuseOtherDimensions(elements);
                }
                values.add(elementType.read(wire, elements, VALUE));
            }
        }
        array.free();
        return Collections.unmodifiableList(values);
    }

    /** Each value of PostgreSQL has dimensions of its own; rows read as texts would be wrong in silence. */
    private void refuseOtherDimensions(ResultSet elements) throws SQLException {
        boolean areRows = elements.getMetaData().getColumnType(VALUE) == Types.ARRAY;
        if (areRows != (elementType.elementType() != null)) {
            throw new SQLException("The array has " + (areRows ? "more" : "less") + " dimensions than a list of "
                    + elementType + ". Where all have as many, read it as SqlTypes.array(SqlTypes.array(…)).");
        }
    }

    @Override
    public Object element(List<@Nullable E> value) {
        return elementType.elements(value);
    }

    @Override
    public TextForm<List<@Nullable E>> partForm(Class<List<@Nullable E>> lists) {
        ArrayText<E> form = new ArrayText<>(elementType);
        return new TextForm<>(form::write, form::parse);
    }

    @Override
    public @Nullable TextForm<List<@Nullable E>> textForm(Class<List<@Nullable E>> lists) {
        return null;
    }

    /** To JDBC the array of an array is an array of the same type. */
    private static SqlType<?> innermost(SqlType<?> type) {
        return type.elementType() == null ? type : innermost(type.elementType());
    }
}
