package io.colonnade.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import javax.sql.DataSource;

/** A driver that answers at once with one row, so that only the library's own work is seen. */
final class StubDriver {
    private static final BigDecimal PRICE = new BigDecimal("9.99");

    private boolean rowLeft;
    private int batched;

    private final ResultSet result = proxy(ResultSet.class, (self, method, arguments) -> switch (method.getName()) {
        case "next" -> {
            boolean now = rowLeft;
            rowLeft = false;
            yield now;
        }
        case "getLong" -> 7L;
        case "getString" -> "Dune";
        case "getBigDecimal" -> PRICE;
        case "wasNull" -> false;
        case "close" -> null;
        default -> throw new UnsupportedOperationException(method.getName());
    });

    private final PreparedStatement statement =
            proxy(PreparedStatement.class, (self, method, arguments) -> switch (method.getName()) {
                case "setLong", "setString", "setMaxRows", "close" -> null;
                case "addBatch" -> {
                    batched++;
                    yield null;
                }
                case "executeBatch" -> {
                    int[] counts = new int[batched];
                    Arrays.fill(counts, 1);
                    batched = 0;
                    yield counts;
                }
                case "executeQuery" -> {
                    rowLeft = true;
                    yield result();
                }
                default -> throw new UnsupportedOperationException(method.getName());
            });

    private final Connection connection =
            proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
                case "prepareStatement" -> statement;
                case "getAutoCommit" -> true;
                case "setAutoCommit", "commit", "close" -> null;
                default -> throw new UnsupportedOperationException(method.getName());
            });

    DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return connection;
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    Connection connection() {
        return connection;
    }

    private ResultSet result() {
        return result;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(StubDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
