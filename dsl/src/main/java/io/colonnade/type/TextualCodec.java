package io.colonnade.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values that PostgreSQL's driver knows as texts only. */
interface TextualCodec<T> extends Codec<T> {
    /** The value as PostgreSQL spells it. */
    String write(T value);

    /** The value of a text of PostgreSQL's making. */
    T parse(String text);

    @Override
    default void bind(Wire wire, PreparedStatement statement, int index, T value) throws SQLException {
        wire.bindOther(statement, index, write(value));
    }

    @Override
    default @Nullable T read(Wire wire, ResultSet row, int index) throws SQLException {
        String text = row.getString(index);
        return text == null ? null : parse(text);
    }

    @Override
    default Object element(T value) {
        return write(value);
    }

    @Override
    default TextForm<T> partForm(Class<T> javaType) {
        return new TextForm<>(this::write, this::parse);
    }

    @Override
    default @Nullable TextForm<T> textForm(Class<T> javaType) {
        return null;
    }
}
