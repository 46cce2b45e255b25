package io.colonnade.migrations.mysql;

import io.colonnade.migrations.Engine;
import io.colonnade.migrations.ScratchServer;
import io.colonnade.migrations.server.mysql.Administrator;
import io.colonnade.migrations.server.mysql.SchemaServer;
import org.jspecify.annotations.Nullable;

/** A real MySQL on the loopback interface: unpacked once for each machine, started once for each JVM. */
public final class MysqlEngine implements Engine {

    /** The server has no certificate: the driver fetches the key that it sends the password with. */
    private static final String URL = "jdbc:mysql://127.0.0.1:%s/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true";

    private static @Nullable ScratchServer running;

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public ScratchServer server() {
        return shared();
    }

    private static synchronized ScratchServer shared() {
        ScratchServer server = running;
        if (server == null) {
            Administrator root = Administrator.random(URL, MysqlEngine.class.getClassLoader());
            server = SchemaServer.start(new Mysql(root), root);
            running = server;
        }
        return server;
    }
}
