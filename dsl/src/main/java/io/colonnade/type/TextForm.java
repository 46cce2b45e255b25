package io.colonnade.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values as texts that are read back exactly, in whatever JVM and release.
 *
 * @param writer writes a value
 * @param reader reads it; it may throw anything at a text that is not of its making
 */
public record TextForm<T>(Function<T, String> writer, Function<String, T> reader) {
    private static final Map<Class<?>, TextForm<?>> FORMS = Map.ofEntries(
            form(Boolean.class, Object::toString, Boolean::valueOf),
            form(Short.class, Object::toString, Short::valueOf),
            form(Integer.class, Object::toString, Integer::valueOf),
            form(Long.class, Object::toString, Long::valueOf),
            form(BigInteger.class, Object::toString, BigInteger::new),
            form(BigDecimal.class, BigDecimal::toPlainString, TextForm::plainDecimal),
            form(Float.class, Object::toString, Float::valueOf),
            form(Double.class, Object::toString, Double::valueOf),
            form(String.class, Function.identity(), Function.identity()),
            form(byte[].class, Base64.getEncoder()::encodeToString, Base64.getDecoder()::decode),
            form(LocalDate.class, Object::toString, LocalDate::parse),
            form(LocalTime.class, Object::toString, LocalTime::parse),
            form(OffsetTime.class, Object::toString, OffsetTime::parse),
            form(LocalDateTime.class, Object::toString, LocalDateTime::parse),
            form(OffsetDateTime.class, Object::toString, OffsetDateTime::parse),
            form(UUID.class, Object::toString, UUID::fromString));

    @SuppressWarnings("unchecked") // each class is the key of a form of its own
    static <T> @Nullable TextForm<T> of(Class<T> javaType) {
        return (TextForm<T>) FORMS.get(javaType);
    }

    /** The value as a text. */
    public String write(T value) {
        return writer.apply(value);
    }

    /** The value of a text; refused when the text is not just what {@link #write} makes of a value. */
    public T read(String text) {
        T value;
        try {
            value = reader.apply(text);
        } catch (RuntimeException failure) {
            throw new IllegalArgumentException("This is not the text of a value.", failure);
        }
        if (!write(value).equals(text)) {
            throw new IllegalArgumentException("This is not the text of a value as it is written here.");
        }
        return value;
    }

    private static <T> Map.Entry<Class<?>, TextForm<?>> form(
            Class<T> javaType, Function<T, String> writer, Function<String, T> reader) {
        return Map.entry(javaType, new TextForm<>(writer, reader));
    }

    /** No exponent: a few characters must not stand for a number of a billion digits. */
    private static BigDecimal plainDecimal(String text) {
        if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new IllegalArgumentException("an exponent");
        }
        return new BigDecimal(text);
    }
}
