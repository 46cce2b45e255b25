package io.colonnade.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of the database together with the Java type that stands for it: how to bind a value and how to read one.
 *
 * <p>Make a type of your own from one of {@link SqlTypes}, and keep it in a constant: two types are equal when their
 * names and their functions are, and lambdas made anew never are.
 *
 * <pre>{@code
 * static final SqlType<Isbn> ISBN = SqlTypes.VARCHAR.map(Isbn.class, Isbn::parse, Isbn::toString);
 * }</pre>
 */
public final class SqlType<T> {
    private final TypeFamily family;
    private final String name;
    private final int jdbcType;
    private final Class<T> javaType;
    private final Codec<T> codec;

    SqlType(TypeFamily family, String name, int jdbcType, Class<T> javaType, Codec<T> codec) {
        this.family = family;
        this.name = name;
        this.jdbcType = jdbcType;
        this.javaType = javaType;
        this.codec = codec;
    }

    /** What kind of type it is; dialects answer by it. */
    public TypeFamily family() {
        return family;
    }

    /** The name in SQL, such as {@code bigint} or, for an enum, the name of its type. */
    public String name() {
        return name;
    }

    /** The number of the type in {@link java.sql.Types}. */
    public int jdbcType() {
        return jdbcType;
    }

    /**
     * Whether a driver may call a column of this type so; each has its own way. Not for users.
     *
     * @param column the number of the column's type in {@link java.sql.Types}
     */
    public boolean canBe(int column) {
        return TypeClass.of(family, jdbcType).accepts(column);
    }

    /** The Java class of the values. */
    public Class<T> javaType() {
        return javaType;
    }

    /** Whether its values are numbers, of whatever kind. */
    public boolean isNumber() {
        return family == TypeFamily.INTEGER || family == TypeFamily.DECIMAL || family == TypeFamily.FLOATING;
    }

    /** Whether its values are the labels of an enum, which have an order of their own. */
    public boolean isEnum() {
        return family == TypeFamily.ENUM;
    }

    /** The labels of an enum, in their order; none for any other type. */
    public List<String> labels() {
        return codec.labels();
    }

    /** The schema of an enum's type; null where it is found without one, and for any other type. */
    public @Nullable String schema() {
        return codec.schema();
    }

    /** The type of an array's elements; null for any other type. */
    public @Nullable SqlType<?> elementType() {
        return codec.elementType();
    }

    /** The type of the bounds of a range, or of the ranges of a multirange; null for any other type. */
    public @Nullable SqlType<?> boundType() {
        return codec.boundType();
    }

    /** The type beneath one that was made by {@link #map}; any other type itself. */
    public SqlType<?> stored() {
        SqlType<?> beneath = codec.stored();
        return beneath == null ? this : beneath.stored();
    }

    /** How its values are written as texts and read back exactly; null for JSON, arrays, and what passes through. */
    public @Nullable TextForm<T> textForm() {
        return family == TypeFamily.OTHER || family == TypeFamily.COMPOUND ? null : codec.textForm(javaType);
    }

    /** How PostgreSQL spells its values inside those of several parts. */
    TextForm<T> partForm() {
        TextForm<T> form = name.equals(SqlTypes.MONEY_NAME) ? null : codec.partForm(javaType);
        if (form == null) {
            throw new IllegalArgumentException("Values of the type " + name + " cannot be parts of others: their text"
                    + " is another on every server. Read the whole as text, by SqlTypes.other(name).");
        }
        return form;
    }

    /** Binds {@code value}, or a null of this type, at {@code index}, which counts from 1. */
    public void bind(Wire wire, PreparedStatement statement, int index, @Nullable T value) throws SQLException {
        // a call of one class is inlined, one of any codec is not: so the same is written twice, here and in read
        if (value == null) {
            wire.bindNull(statement, index, this);
        } else if (codec instanceof PlainCodec<T> plain) {
            plain.bind(wire, statement, index, value);
        } else {
            codec.bind(wire, statement, index, value);
        }
    }

    /** Reads the value at {@code index}, which counts from 1; null when the column is null. */
    public @Nullable T read(Wire wire, ResultSet row, int index) throws SQLException {
        return codec instanceof PlainCodec<T> plain ? plain.read(wire, row, index) : codec.read(wire, row, index);
    }

    /** The value as an element of a JDBC array. */
    public Object element(T value) {
        return codec.element(value);
    }

    /**
     * The values as a JDBC array has them, nulls among them. PostgreSQL's driver takes bytes in an array of bytes only:
     * "byte[] nested inside Object[]".
     */
    public @Nullable Object[] elements(List<? extends @Nullable T> values) {
        int size = values.size();
        @Nullable Object[] elements = family == TypeFamily.BINARY ? new byte[size][] : new Object[size];
        for (int place = 0; place < size; place++) {
            T value = values.get(place);
            elements[place] = value == null ? null : codec.element(value);
        }
        return elements;
    }

    /**
     * A type that stores a {@code U} as this type does; null stays null and reaches neither function.
     *
     * <p>A function that throws is reported with the name of the type, never with the value.
     */
    public <U> SqlType<U> map(
            Class<U> javaClass, Function<? super T, ? extends U> read, Function<? super U, ? extends T> write) {
        return new SqlType<>(family, name, jdbcType, javaClass, new MappedCodec<>(this, javaClass, read, write));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SqlType<?> that && name.equals(that.name) && codec.equals(that.codec));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
