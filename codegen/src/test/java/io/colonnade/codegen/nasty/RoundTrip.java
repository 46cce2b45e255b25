package io.colonnade.codegen.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.Sql;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.TableNames;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Condition;
import io.colonnade.query.Delete;
import io.colonnade.query.Expr;
import io.colonnade.query.OrderedExpr;
import io.colonnade.query.Select;
import io.colonnade.query.Update;
import io.colonnade.schema.ForeignKey;
import io.colonnade.schema.NewRow;
import io.colonnade.schema.Table;
import io.colonnade.type.SqlType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Inserts a row through the generated code of one table, reads it back, and goes by its key where it has one. */
final class RoundTrip {

    private final Database database;
    private final TableModel model;
    private final TableNames names;
    private final Class<?> newRow;
    private final Table<?> table;
    private final RandomValues values = new RandomValues(7);
    private final Map<String, Object> given = new LinkedHashMap<>();

    RoundTrip(Database database, TableModel model, TableNames names, ClassLoader loader)
            throws ReflectiveOperationException {
        this.database = database;
        this.model = model;
        this.names = names;
        this.newRow = loader.loadClass(names.newRow().qualified());
        Class<?> type = loader.loadClass(names.table().qualified());
        this.table = (Table<?>)
                Objects.requireNonNull(type.getField(names.constant()).get(null));
    }

    void run() throws ReflectiveOperationException {
        assertThat(insert(built(), table)).isOne();
        Object row = only(select(table));
        given.forEach((field, value) -> assertThat(read(row, field)).as(field).isEqualTo(value));
        for (Map.Entry<String, Object> one : given.entrySet()) {
            isFound(one.getKey(), one.getValue());
        }
        assertThat(row).isEqualTo(only(select(table))).hasSameHashCodeAs(only(select(table)));
        assertThat(row.toString()).contains(names.row().simpleName());
        byKey(row);
        Sql.deleteFrom(table).allRows().execute(database);
        Object copy = newRow.getMethod("from", row.getClass()).invoke(null, row);
        assertThat(insert((NewRow<?>) Objects.requireNonNull(copy), table)).isOne();
        assertThat(only(select(table))).isEqualTo(row);
    }

    /** A row made step by step, as users do: the required columns first, then the others. */
    private NewRow<?> built() throws ReflectiveOperationException {
        Method start = start();
        Object step = start.getParameterCount() == 0 ? start.invoke(null) : start.invoke(null, value(start));
        while (!newRow.isInstance(step)) {
            step = next(Objects.requireNonNull(step));
        }
        for (Method setter : setters(newRow)) {
            step = isForeign(setter.getName()) ? step : setter.invoke(step, value(setter));
        }
        return (NewRow<?>) Objects.requireNonNull(step);
    }

    private Method start() {
        return Arrays.stream(newRow.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Arrays.equals(method.getParameterTypes(), new Class<?>[] {rowType()}))
                .findFirst()
                .orElseThrow();
    }

    private Class<?> rowType() {
        return Arrays.stream(table.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("read") && !method.isBridge())
                .findFirst()
                .orElseThrow()
                .getReturnType();
    }

    /** From a stage to the next; a draft is given everything at once. */
    private Object next(Object step) throws ReflectiveOperationException {
        Object draft = step;
        for (Method setter : setters(step.getClass())) {
            draft = Objects.requireNonNull(setter.invoke(draft, value(setter)));
        }
        return draft == step || !draft.getClass().equals(step.getClass())
                ? draft
                : Objects.requireNonNull(step.getClass().getMethod("complete").invoke(draft));
    }

    private static List<Method> setters(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 1)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private boolean isForeign(String field) {
        Set<String> foreign = table.foreignKeys().stream()
                .map(ForeignKey::columns)
                .flatMap(List::stream)
                .map(column -> names.field(column.name()))
                .collect(Collectors.toSet());
        return foreign.contains(field);
    }

    private Object value(Method setter) throws ReflectiveOperationException {
        Object value = values.value(setter.getGenericParameterTypes()[0]);
        given.put(setter.getName(), value);
        return value;
    }

    private static Object read(Object row, String field) {
        try {
            return row.getClass().getMethod(field).invoke(row);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <R> long insert(NewRow<?> row, Table<R> into) {
        @SuppressWarnings("unchecked") // both were loaded by the names of one table
        NewRow<R> typed = (NewRow<R>) row;
        return Sql.insertInto(into).values(typed).execute(database);
    }

    private static <R> Select<R> select(Table<R> from) {
        return Sql.select(from).from(from);
    }

    private Object only(Select<?> query) {
        List<?> rows = query.fetch(database);
        assertThat(rows).hasSize(1);
        return Objects.requireNonNull(rows.get(0));
    }

    private void byKey(Object row) throws ReflectiveOperationException {
        List<String> key = model.primaryKey() == null
                ? List.of()
                : model.primaryKey().columns().stream().map(names::field).toList();
        if (key.isEmpty()) {
            return;
        }
        Object[] values = key.stream().map(field -> read(row, field)).toArray();
        assertThat(only((Select<?>) call("byKey", values))).isEqualTo(row);
        if (model.columns().stream().anyMatch(column -> isOther(column, key))) {
            assertThat(((Update) call("update", row)).execute(database)).isBetween(0L, 1L);
            assertThat(only(select(table))).isEqualTo(row);
        }
        assertThat(((Delete) call("deleteByKey", values)).execute(database)).isOne();
        assertThat(select(table).fetch(database)).isEmpty();
    }

    /** The row by this value of a column, and the value where nothing around it says what it is. */
    @SuppressWarnings("unchecked") // a value came with its column
    private <T> void isFound(String field, Object value) throws ReflectiveOperationException {
        Object column = Objects.requireNonNull(table.getClass().getField(field).get(table));
        SqlType<T> type = (SqlType<T>) ((Expr<?>) column).type();
        Object alone = Sql.select(Sql.value(type, (T) value)).fetchOne(database);
        if (value instanceof BigDecimal number) { // which alone has no scale of its own
            assertThat((BigDecimal) alone).as(field).isEqualByComparingTo(number);
        } else {
            assertThat(alone).as(field).isEqualTo(value);
        }
        if (column instanceof OrderedExpr<?> ordered) {
            Condition found = ((OrderedExpr<T>) ordered).in(List.of((T) value));
            assertThat(select(table).where(found).fetch(database)).as(field).hasSize(1);
        }
    }

    private boolean isOther(ColumnModel column, List<String> key) {
        return column.isWritable() && !key.contains(names.field(column.name()));
    }

    private Object call(String name, Object... arguments) throws ReflectiveOperationException {
        Method found = Arrays.stream(table.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(found.invoke(table, arguments));
    }
}
