package com.acme.bookshop.console;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a record apart: a column for each component; of a record in a record, for each of its own components. */
final class Cells {

    private Cells() {}

    static TextTable table(List<? extends Record> rows) {
        Class<?> type = rows.get(0).getClass();
        return TextTable.of(
                heads(type).toList(),
                rows.stream().map(row -> values(type, row)).toList());
    }

    private static Stream<String> heads(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(Cells::heads);
    }

    private static Stream<String> heads(RecordComponent component) {
        String own = component.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        Class<?> type = component.getType();
        return type.isRecord() ? heads(type).map(inner -> own + ": " + inner) : Stream.of(own);
    }

    private static List<@Nullable Object> values(Class<?> type, @Nullable Object row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = row == null ? null : value(component, row);
            if (component.getType().isRecord()) {
                values.addAll(values(component.getType(), value));
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private static @Nullable Object value(RecordComponent component, Object row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("This record cannot be read: " + row.getClass(), failure);
        }
    }
}
