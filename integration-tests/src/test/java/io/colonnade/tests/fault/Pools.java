package io.colonnade.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import javax.sql.DataSource;

/** Small pools of connections, as applications have them. */
final class Pools {
    /** What it waits at least. */
    private static final int WAIT_MILLIS = 2_000;

    static {
        // H2's errors are none of those that tell this pool of a cut connection: it is to test each before it gives it
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "-1");
    }

    private Pools() {}

    static HikariDataSource of(int size, DataSource dataSource) {
        return new HikariDataSource(configuration(size, dataSource));
    }

    /** Connections that commit only when they are told to. */
    static HikariDataSource withoutAutoCommit(DataSource dataSource) {
        HikariConfig configuration = configuration(2, dataSource);
        configuration.setAutoCommit(false);
        return new HikariDataSource(configuration);
    }

    private static HikariConfig configuration(int size, DataSource dataSource) {
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(dataSource);
        configuration.setMaximumPoolSize(size);
        configuration.setConnectionTimeout(WAIT_MILLIS);
        return configuration;
    }

    /**
     * All are back, and those that were cut are replaced: this pool forgets a connection that is on its way while it
     * is closed, which then stays open.
     */
    static void assertAllBack(HikariDataSource pool) throws InterruptedException {
        HikariPoolMXBean state = pool.getHikariPoolMXBean();
        assertThat(state.getActiveConnections())
                .as("connections that are not back")
                .isZero();
        for (int wait = 0; wait < 300 && state.getIdleConnections() < pool.getMaximumPoolSize(); wait++) {
            Thread.sleep(100);
        }
        assertThat(state.getIdleConnections()).as("connections at rest").isEqualTo(pool.getMaximumPoolSize());
    }
}
