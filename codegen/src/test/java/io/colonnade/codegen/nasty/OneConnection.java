package io.colonnade.codegen.nasty;

import io.colonnade.jdbc.Connections;
import java.sql.Connection;

/** A connection that is used again and again. */
public record OneConnection(Connection connection) implements Connections {

    @Override
    public Connection acquire() {
        return connection;
    }

    @Override
    public void release(Connection used) {}

    @Override
    public boolean ownsTransactions() {
        return true;
    }
}
