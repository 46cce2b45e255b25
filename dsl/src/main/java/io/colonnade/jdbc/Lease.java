package io.colonnade.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection that goes back when this is closed. */
final class Lease implements AutoCloseable {
    private final Connections connections;
    private final Connection connection;

    private Lease(Connections connections, Connection connection) {
        this.connections = connections;
        this.connection = connection;
    }

    static Lease of(Connections connections) {
        try {
            return new Lease(connections, connections.acquire());
        } catch (SQLException failure) {
            throw Errors.unconnected(failure);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connections.release(connection);
        } catch (SQLException failure) {
            throw Errors.of("A connection could not be given back", failure);
        }
    }
}
