package io.colonnade.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL spells values inside those of several parts; {@code DateStyle} is ISO, as its driver sees to. */
final class PartForms {
    private static final String HEXADECIMAL = "\\x";

    private static final Map<Class<?>, TextForm<?>> FORMS = Map.ofEntries(
            form(Boolean.class, Object::toString, PartForms::truth),
            form(Short.class, Object::toString, Short::valueOf),
            form(Integer.class, Object::toString, Integer::valueOf),
            form(Long.class, Object::toString, Long::valueOf),
            form(BigInteger.class, Object::toString, BigInteger::new),
            form(BigDecimal.class, Object::toString, BigDecimal::new),
            form(Float.class, Object::toString, Float::valueOf),
            form(Double.class, Object::toString, Double::valueOf),
            form(String.class, Function.identity(), Function.identity()),
            form(byte[].class, bytes -> HEXADECIMAL + HexFormat.of().formatHex(bytes), PartForms::bytes),
            form(LocalDate.class, PartTimes::write, PartTimes::date),
            form(LocalTime.class, PartTimes::write, PartTimes::time),
            form(OffsetTime.class, PartTimes::write, PartTimes::timeWithOffset),
            form(LocalDateTime.class, PartTimes::write, PartTimes::timestamp),
            form(OffsetDateTime.class, PartTimes::write, PartTimes::instant),
            form(UUID.class, Object::toString, UUID::fromString),
            form(Json.class, Json::text, Json::new));

    private PartForms() {}

    @SuppressWarnings("unchecked") // each class is the key of a form of its own
    static <T> @Nullable TextForm<T> of(Class<T> javaType) {
        return (TextForm<T>) FORMS.get(javaType);
    }

    private static <T> Map.Entry<Class<?>, TextForm<?>> form(
            Class<T> javaType, Function<T, String> writer, Function<String, T> reader) {
        return Map.entry(javaType, new TextForm<>(writer, reader));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "t" -> true;
            case "f" -> false;
            default -> throw new IllegalArgumentException("This is not how PostgreSQL writes a boolean.");
        };
    }

    private static byte[] bytes(String text) {
        if (!text.startsWith(HEXADECIMAL)) {
            throw new IllegalArgumentException("Bytes are not in hexadecimal digits. Set bytea_output to hex.");
        }
        return HexFormat.of().parseHex(text, HEXADECIMAL.length(), text.length());
    }
}
