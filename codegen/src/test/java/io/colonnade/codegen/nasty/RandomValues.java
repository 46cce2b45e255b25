package io.colonnade.codegen.nasty;

import io.colonnade.type.Range;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values of the types that generated code has; each is as the database gives it back. */
final class RandomValues {

    private static final String LETTERS = "a\"b'c\\d`e{f}g?h:i$j%k";
    private static final List<String> WORDS = List.of("", "NULL", "null", " ", ",", "()", "{}", "\\N", "\"\"", "empty");

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Range.class ? range(argument, random.nextInt(100)) : list(argument, false);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return plain.isRecord() ? composite(plain) : simple(plain.getSimpleName(), random.nextInt(1000));
    }

    private static Object simple(String type, int number) {
        return switch (type) {
            case "int", "Integer" -> number;
            case "long", "Long" -> (long) number;
            case "short", "Short" -> (short) number;
            case "double", "Double" -> number / 4.0;
            case "boolean", "Boolean" -> number % 2 == 0;
            case "String" -> text(number);
            case "BigDecimal" -> BigDecimal.valueOf(number, 2);
            case "LocalDate" -> LocalDate.ofEpochDay(number);
            case "LocalDateTime" -> LocalDate.ofEpochDay(number).atTime(number % 24, 30);
            case "OffsetDateTime" ->
                OffsetDateTime.of(LocalDateTime.MIN.withYear(2000).plusHours(number), ZoneOffset.UTC);
            default -> throw new IllegalStateException("no value for " + type);
        };
    }

    private static String text(int number) {
        int word = number % (2 * WORDS.size());
        return word < WORDS.size() ? WORDS.get(word) : LETTERS.substring(number % 10);
    }

    private Object composite(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(random.nextInt(4) == 0 ? null : value(component.getGenericType()));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values.toArray());
    }

    /** A list in a list has as many elements as the others. */
    private Object list(Type element, boolean inList) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        int size = inList ? 2 : random.nextInt(4);
        for (int index = 0; index < size; index++) {
            values.add(element(element, index));
        }
        return values;
    }

    private @Nullable Object element(Type element, int index) throws ReflectiveOperationException {
        if (!(element instanceof ParameterizedType generic)) {
            return random.nextInt(5) == 0 ? null : value(element);
        }
        Type argument = generic.getActualTypeArguments()[0];
        return generic.getRawType() == Range.class ? apart(argument, index) : list(argument, true);
    }

    /** Of several ranges, each begins behind the one before: so the database sorts them. */
    private Range<?> apart(Type bound, int index) {
        String type = ((Class<?>) bound).getSimpleName();
        return type.equals("String")
                ? Range.closed("x" + index, "x" + index)
                : Range.of(simple(type, 100 * index), simple(type, 100 * index + 1 + random.nextInt(50)));
    }

    private Range<?> range(Type bound, int number) {
        String type = ((Class<?>) bound).getSimpleName();
        Object lower = Objects.requireNonNull(simple(type, number));
        return switch (random.nextInt(6)) {
            case 0 -> Range.empty();
            case 1 -> Range.all();
            case 2 -> Range.from(lower);
            case 3 -> Range.below(lower);
            default -> type.equals("String") ? Range.closed(lower, lower) : Range.of(lower, simple(type, number + 7));
        };
    }
}
