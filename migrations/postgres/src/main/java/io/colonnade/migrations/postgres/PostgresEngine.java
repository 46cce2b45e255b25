package io.colonnade.migrations.postgres;

import io.colonnade.migrations.Engine;
import io.colonnade.migrations.ScratchServer;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL on the loopback interface: unpacked once for each machine, started once for each JVM. */
public final class PostgresEngine implements Engine {

    private static @Nullable ScratchServer running;

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public ScratchServer server() {
        return shared();
    }

    private static synchronized ScratchServer shared() {
        ScratchServer server = running;
        if (server == null) {
            server = PostgresServer.start();
            running = server;
        }
        return server;
    }
}
