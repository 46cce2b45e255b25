package io.colonnade.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A real data source, of which everything that was opened is counted until it is closed, and of which each method can
 * be made to fail: before it does anything, or when it has done it.
 */
final class Wrapped {
    private static final List<Class<?>> KINDS =
            List.of(ResultSet.class, PreparedStatement.class, Statement.class, Connection.class);

    private final DataSource real;
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Set<Object> open = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<String, AtomicInteger> calls = new ConcurrentHashMap<>();

    private Wrapped(DataSource real) {
        this.real = real;
    }

    static Wrapped of(DataSource real) {
        return new Wrapped(real);
    }

    DataSource dataSource() {
        return proxy(DataSource.class, real);
    }

    /** From now on the method does nothing, and fails with a message of its name. */
    Wrapped failing(String method) {
        faults.put(method, new Fault(false));
        return this;
    }

    /** From now on the method does what it does, and fails all the same. */
    Wrapped failingAfterwards(String method) {
        faults.put(method, new Fault(true));
        return this;
    }

    void healed() {
        faults.clear();
    }

    /** How often a method was called, such as {@code Connection.commit}. */
    int calls(String method) {
        AtomicInteger count = calls.get(method);
        return count == null ? 0 : count.get();
    }

    /** How many things are open. */
    int open() {
        return open.size();
    }

    void assertAllClosed() {
        assertThat(open).as("left open").isEmpty();
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return ofObject(proxy, method, arguments);
                    }
                    return call(proxy, target, type.getSimpleName().replace("Prepared", ""), method, arguments);
                }));
    }

    private static Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "a wrapped " + proxy.getClass().getInterfaces()[0].getSimpleName();
        };
    }

    private @Nullable Object call(
            Object proxy, Object target, String type, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = type + "." + method.getName();
        calls.computeIfAbsent(name, none -> new AtomicInteger()).incrementAndGet();
        Fault fault = faults.get(name);
        if (fault != null && !fault.afterwards()) {
            throw fault.exception(name);
        }
        if (method.getName().equals("close") || method.getName().equals("abort")) {
            open.remove(proxy);
        }
        Object result = invoke(target, method, arguments);
        if (fault != null) {
            throw fault.exception(name);
        }
        return wrapped(result, name);
    }

    private @Nullable Object wrapped(@Nullable Object result, String name) {
        if (name.equals("Statement.getConnection") || name.equals("Connection.getMetaData")) {
            return result;
        }
        for (Class<?> kind : KINDS) {
            if (kind.isInstance(result)) {
                Object proxy = proxy(kind, kind.cast(result));
                open.add(proxy);
                return proxy;
            }
        }
        return result;
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private record Fault(boolean afterwards) {
        SQLException exception(String name) {
            return new SQLException(name + " failed");
        }
    }
}
