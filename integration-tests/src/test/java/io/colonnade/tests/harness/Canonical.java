package io.colonnade.tests.harness;

import io.colonnade.query.BoundStatement;
import io.colonnade.query.Row;
import io.colonnade.type.Json;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values in a form that can be compared and shown: records component by component, bytes as hexadecimal digits, points
 * in time without the offset that they happen to be written with, JSON without blanks. All else must be equal, class
 * and scale included.
 */
final class Canonical {
    private Canonical() {}

    static List<@Nullable Object> rows(List<?> rows) {
        List<@Nullable Object> all = new ArrayList<>();
        rows.forEach(row -> all.add(value(row)));
        return all;
    }

    /** The values of a statement. */
    static List<@Nullable Object> binds(BoundStatement statement) {
        List<@Nullable Object> values = new ArrayList<>();
        statement.binds().forEach(bind -> values.add(value(bind.value())));
        return values;
    }

    /** Decimals without the zeros at their end. */
    static List<@Nullable Object> withoutScale(List<?> values) {
        List<@Nullable Object> all = new ArrayList<>();
        for (@Nullable Object value : values) {
            if (value instanceof BigDecimal number) {
                all.add(new BigDecimal(number.stripTrailingZeros().toPlainString()));
            } else {
                all.add(value instanceof List<?> list ? withoutScale(list) : value);
            }
        }
        return all;
    }

    static @Nullable Object value(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return "0x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Json json) {
            return new Json(json.text().replaceAll("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+", "$1"));
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Canonical::value);
        }
        if (value instanceof Row row) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int index = 0; index < row.size(); index++) {
                cells.add(value(row.get(index)));
            }
            return cells;
        }
        if (value instanceof List<?> list) {
            return rows(list);
        }
        return value instanceof Record row ? components(row) : value;
    }

    /** One line for each row, its cells between bars. */
    static String table(List<?> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(value(row))).append('\n'));
        return text.toString();
    }

    private static String line(@Nullable Object row) {
        if (row instanceof List<?> cells) {
            return String.join(" | ", cells.stream().map(Canonical::line).toList());
        }
        return String.valueOf(row instanceof Optional<?> optional ? optional.orElse(null) : row);
    }

    private static List<@Nullable Object> components(Record row) {
        try {
            List<@Nullable Object> cells = new ArrayList<>();
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                cells.add(value(component.getAccessor().invoke(row)));
            }
            return cells;
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new LinkageError("A record that cannot be read: " + row.getClass(), failure);
        }
    }
}
