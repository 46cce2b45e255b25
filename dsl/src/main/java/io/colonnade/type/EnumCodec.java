package io.colonnade.type;

import io.colonnade.error.ConversionException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A generated enum by its labels. The constants are asked for at each use, so that no class is initialised early. */
record EnumCodec<E extends Enum<E> & DatabaseEnum>(String name, Class<E> javaType) implements Codec<E> {
    @Override
    public void bind(Wire wire, PreparedStatement statement, int index, E value) throws SQLException {
        wire.bindLabel(statement, index, name, value.label());
    }

    @Override
    public @Nullable E read(Wire wire, ResultSet row, int index) throws SQLException {
        String label = row.getString(index);
        return label == null ? null : constant(label);
    }

    @Override
    public Object element(E value) {
        return value.label();
    }

    @Override
    public List<String> labels() {
        return Stream.of(Objects.requireNonNull(javaType.getEnumConstants()))
                .map(DatabaseEnum::label)
                .toList();
    }

    @Override
    public TextForm<E> textForm(Class<E> constants) {
        return new TextForm<>(DatabaseEnum::label, this::constant);
    }

    @Override
    public TextForm<E> partForm(Class<E> constants) {
        return textForm(constants);
    }

    private E constant(String label) {
        for (E constant : Objects.requireNonNull(javaType.getEnumConstants())) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new ConversionException(
                javaType.getSimpleName() + " has no constant for a label that the database holds in its type " + name
                        + ". Likely the type has got a new label: generate the classes again.",
                new IllegalArgumentException("unknown label"));
    }
}
