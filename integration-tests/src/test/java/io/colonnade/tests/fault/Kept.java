package io.colonnade.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Connections;
import java.sql.Connection;

/** One connection that stays, and whose transactions are Colonnade's. */
record Kept(Connection connection) implements Connections {
    @Override
    public Connection acquire() {
        return connection;
    }

    @Override
    public void release(Connection done) {
        assertThat(done).isSameAs(connection);
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }
}
