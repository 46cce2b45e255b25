package io.colonnade.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** The connections of a data source, each closed when it is given back. */
record DataSourceConnections(DataSource dataSource) implements Connections {
    DataSourceConnections {
        Objects.requireNonNull(dataSource, "dataSource");
    }

    @Override
    public Connection acquire() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void release(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }
}
