package io.colonnade.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection that goes back, once, when this is closed. */
final class Lease implements AutoCloseable {
    private final Connections connections;
    private final Connection connection;
    private boolean returned;

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
        if (returned) {
            return;
        }
        returned = true;
        try {
            connections.release(connection);
        } catch (SQLException failure) {
            throw Errors.unreturned(failure);
        }
    }
}
