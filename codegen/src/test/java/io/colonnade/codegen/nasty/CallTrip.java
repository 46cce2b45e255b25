package io.colonnade.codegen.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.Sql;
import io.colonnade.codegen.name.TableNames;
import io.colonnade.jdbc.Database;
import io.colonnade.query.Expr;
import io.colonnade.schema.Sequence;
import io.colonnade.schema.TableFunction;
import io.colonnade.type.SqlType;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls what was generated for a sequence, or for the functions of one name. */
final class CallTrip {

    private final Database database;
    private final ClassLoader loader;
    private final RandomValues values = new RandomValues(7);

    CallTrip(Database database, ClassLoader loader) {
        this.database = database;
        this.loader = loader;
    }

    /** The first number is the one that it starts with. */
    void sequence(io.colonnade.codegen.model.Sequence model, TableNames names) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(names.table().qualified());
        Sequence<?> sequence = (Sequence<?>)
                Objects.requireNonNull(type.getField(names.constant()).get(null));
        Number first = Objects.requireNonNull(Sql.select(sequence.nextValue()).fetchOne(database));
        assertThat(first.longValue()).isEqualTo(model.start());
    }

    /** Every method, which gives what {@link NastyCalls} says. */
    void functions(TableNames names) throws ReflectiveOperationException {
        List<Method> methods = Arrays.stream(
                        loader.loadClass(names.table().qualified()).getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .toList();
        assertThat(methods).isNotEmpty();
        for (Method method : methods) {
            call(method);
        }
    }

    private void call(Method method) throws ReflectiveOperationException {
        List<Object> given = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (Type type : method.getGenericParameterTypes()) {
            if (type instanceof GenericArrayType several) {
                arguments.add(more(several.getGenericComponentType()));
            } else {
                given.add(values.value(java(type)));
                arguments.add(expression(given.get(given.size() - 1)));
            }
        }
        Object call = Objects.requireNonNull(method.invoke(null, arguments.toArray()));
        if (call instanceof TableFunction<?> rows) {
            isRow(components(row(rows)), given);
        } else {
            said(Objects.requireNonNull(Sql.select((Expr<?>) call).fetchOne(database)), given);
        }
    }

    private Object more(Type type) throws ReflectiveOperationException {
        Class<?> facet = (Class<?>) ((ParameterizedType) type).getRawType();
        Object more = Array.newInstance(facet, 2);
        for (int index = 0; index < 2; index++) {
            Array.set(more, index, expression(values.value(java(type))));
        }
        return more;
    }

    /** Of {@code NumberExpr<? extends Integer>} the integer. */
    private static Type java(Type expression) {
        Type argument = ((ParameterizedType) expression).getActualTypeArguments()[0];
        return ((WildcardType) argument).getUpperBounds()[0];
    }

    private static void said(Object value, List<Object> given) {
        if (value instanceof String said && said.startsWith(NastyCalls.TAKES)) {
            String types =
                    given.stream().map(one -> one.getClass().getSimpleName()).collect(Collectors.joining(","));
            assertThat(said).startsWith(NastyCalls.TAKES + types);
        } else if (value instanceof BigDecimal number) {
            // H2 gives it back without zeros at its end
            assertThat(number).isEqualByComparingTo((BigDecimal) given.get(0));
        } else {
            assertThat(value).isEqualTo(given.get(0));
        }
    }

    private Object row(TableFunction<?> rows) {
        return Objects.requireNonNull(Sql.select(rows).from(rows).fetchOne(database));
    }

    /** What was given, in order; a function that gives one composite value gives its attributes. */
    private static void isRow(List<@Nullable Object> row, List<Object> given) throws ReflectiveOperationException {
        boolean isComposite =
                given.get(0).getClass().isRecord() && !given.get(0).equals(row.get(0));
        assertThat(row).startsWith(isComposite ? components(given.get(0)).toArray() : given.toArray());
    }

    private static List<@Nullable Object> components(Object row) throws ReflectiveOperationException {
        List<@Nullable Object> components = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            components.add(component.getAccessor().invoke(row));
        }
        return components;
    }

    private static Expr<?> expression(Object value) throws ReflectiveOperationException {
        if (value instanceof Integer number) {
            return Sql.value(number.intValue());
        }
        if (value instanceof Long number) {
            return Sql.value(number.longValue());
        }
        if (value instanceof Double number) {
            return Sql.value(number.doubleValue());
        }
        if (value instanceof BigDecimal number) {
            return Sql.value(number);
        }
        if (value instanceof String text) {
            return Sql.value(text);
        }
        if (value instanceof Boolean truth) {
            return Sql.value(truth.booleanValue());
        }
        return value instanceof LocalDate date ? Sql.value(date) : composite(value);
    }

    private static Expr<?> composite(Object value) throws ReflectiveOperationException {
        @SuppressWarnings("unchecked") // of the value's own class
        SqlType<Object> type = (SqlType<Object>)
                Objects.requireNonNull(value.getClass().getField("TYPE").get(null));
        return Sql.value(type, value);
    }
}
