package io.colonnade.migrations.mariadb;

import io.colonnade.migrations.Engine;
import io.colonnade.migrations.ScratchServer;
import io.colonnade.migrations.server.mysql.Administrator;
import io.colonnade.migrations.server.mysql.SchemaServer;
import org.jspecify.annotations.Nullable;

/** A real MariaDB on the loopback interface: unpacked once for each machine, started once for each JVM. */
public final class MariadbEngine implements Engine {

    /** The server has no certificate: with one of its own making each connection would take seconds. */
    private static final String URL = "jdbc:mariadb://127.0.0.1:%s/%s?sslMode=disable";

    private static @Nullable ScratchServer running;

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public ScratchServer server() {
        return shared();
    }

    private static synchronized ScratchServer shared() {
        ScratchServer server = running;
        if (server == null) {
            Administrator root = Administrator.random(URL, MariadbEngine.class.getClassLoader());
            server = SchemaServer.start(new Mariadb(root), root);
            running = server;
        }
        return server;
    }
}
