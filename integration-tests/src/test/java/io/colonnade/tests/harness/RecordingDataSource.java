package io.colonnade.tests.harness;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** The data source of an engine, which notes each statement that is prepared. */
final class RecordingDataSource {
    private RecordingDataSource() {}

    static DataSource of(Target target, DataSource real) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(real, method, arguments);
            return result instanceof Connection connection ? connection(target, connection) : result;
        });
    }

    private static Connection connection(Target target, Connection real) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                RenderedFiles.note(target, Session.nameOfCurrent(), (String) arguments[0]);
            }
            return invoke(real, method, arguments);
        });
    }

    private static Object invoke(Object real, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
