package io.colonnade.type;

import io.colonnade.error.ConversionException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores a {@code U} as another type stores a {@code T}. */
record MappedCodec<T, U>(
        SqlType<T> stored,
        Class<U> javaClass,
        Function<? super T, ? extends U> reader,
        Function<? super U, ? extends T> writer)
        implements Codec<U> {
    @Override
    public void bind(Wire wire, PreparedStatement statement, int index, U value) throws SQLException {
        stored.bind(wire, statement, index, convert(writer, value, "written as"));
    }

    @Override
    public @Nullable U read(Wire wire, ResultSet row, int index) throws SQLException {
        T value = stored.read(wire, row, index);
        return value == null ? null : convert(reader, value, "read from");
    }

    @Override
    public List<String> labels() {
        return stored.labels();
    }

    @Override
    public @Nullable SqlType<?> elementType() {
        return stored.elementType();
    }

    @Override
    public TextForm<U> partForm(Class<U> mapped) {
        TextForm<T> form = stored.partForm();
        return new TextForm<>(
                value -> form.writer().apply(convert(writer, value, "written as")),
                text -> convert(reader, form.reader().apply(text), "read from"));
    }

    @Override
    public @Nullable TextForm<U> textForm(Class<U> mapped) {
        return null;
    }

    @Override
    public Object element(U value) {
        return stored.element(convert(writer, value, "written as"));
    }

    private <A, B> B convert(Function<? super A, ? extends B> function, A value, String direction) {
        try {
            return Objects.requireNonNull(function.apply(value), "the converter returned null");
        } catch (RuntimeException failure) {
            throw new ConversionException(
                    "A " + javaClass.getSimpleName() + " could not be " + direction + " " + stored
                            + ": its converter threw " + failure.getClass().getSimpleName()
                            + ". The value is not shown here; see the cause.",
                    failure);
        }
    }
}
