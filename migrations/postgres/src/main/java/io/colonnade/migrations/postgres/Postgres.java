package io.colonnade.migrations.postgres;

import io.colonnade.migrations.internal.Message;
import io.colonnade.migrations.server.Archive;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.RunDirectory;
import io.colonnade.migrations.server.ServerProduct;
import io.colonnade.migrations.server.TarArchive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** How PostgreSQL is unpacked, started and stopped. */
final class Postgres implements ServerProduct {

    static final String NAME = "PostgreSQL";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String word() {
        return "postgres";
    }

    @Override
    public Archive archive() {
        return new TarArchive(Platform.current().archive(), XZInputStream::new);
    }

    @Override
    public void prepare(Installation installation) throws IOException {
        Template.make(this, installation);
    }

    @Override
    public List<String> command(Installation installation, RunDirectory run, int port) {
        List<String> command = new ArrayList<>(
                List.of(installation.program("postgres"), "-D", run.data().toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "timezone=UTC",
                "log_timezone=UTC",
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "autovacuum=off",
                "wal_level=minimal",
                "max_wal_senders=0",
                "max_wal_size=64MB")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    @Override
    public boolean isReady(String log) {
        return log.contains("ready to accept connections");
    }

    @Override
    public boolean isPortTaken(String log) {
        return log.contains("could not bind");
    }

    /** An immediate shutdown: the server ends its own processes. */
    @Override
    public String signal() {
        return "QUIT";
    }

    @Override
    public boolean isItsVariable(String name) {
        return name.startsWith("PG");
    }

    @Override
    public @Nullable String cause(Installation installation, String output) {
        if (!output.contains("could not look up effective user ID")) {
            return null;
        }
        int uid = installation.account().serverUid();
        return Message.of("""
                Cause: user id %s has no entry in /etc/passwd, and PostgreSQL needs one.
                  Add one, or run as a user that has a name or as root, or use the engine h2.""", uid);
    }
}
