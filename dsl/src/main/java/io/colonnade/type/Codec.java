package io.colonnade.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds and reads values of one Java type; never called with a null value. */
interface Codec<T> {
    void bind(Wire wire, PreparedStatement statement, int index, T value) throws SQLException;

    @Nullable
    T read(Wire wire, ResultSet row, int index) throws SQLException;

    /** The labels of an enum, in their order; none for any other type. */
    default List<String> labels() {
        return List.of();
    }

    /** The type of an array's elements; null for any other type. */
    default @Nullable SqlType<?> elementType() {
        return null;
    }

    /** The type beneath a mapped one; null for any other type. */
    default @Nullable SqlType<?> stored() {
        return null;
    }

    /** How values of the Java type are written as texts and read back; null when they are not. */
    default @Nullable TextForm<T> textForm(Class<T> javaType) {
        return TextForm.of(javaType);
    }

    /** The type of the bounds of a range; null for any other type. */
    default @Nullable SqlType<?> boundType() {
        return null;
    }

    /** How PostgreSQL spells values inside those of several parts; null when they cannot be there. */
    default @Nullable TextForm<T> partForm(Class<T> javaType) {
        return PartForms.of(javaType);
    }

    /** The value as an element of a JDBC array. */
    default Object element(T value) {
        return value;
    }
}
