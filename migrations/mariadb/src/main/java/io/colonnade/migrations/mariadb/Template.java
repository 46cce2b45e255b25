package io.colonnade.migrations.mariadb;

import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.ServerProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The data directory that all runs copy: what {@code mariadb-install-db} does, without its shell and its programs. */
final class Template {

    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private static final String FIRST = """
            create database mysql;
            use mysql;
            set @auth_root_socket = null;
            """;

    /** The scripts make roots for each name of this host; one is enough. */
    private static final String LAST = """

            use mysql;
            delete from global_priv where user = 'root' and host != '127.0.0.1';
            delete from proxies_priv;
            """;

    private Template() {}

    static void make(Mariadb product, Installation installation) throws IOException {
        Path data = Files.createDirectory(installation.template());
        installation.account().give(data);
        Path script = installation.directory().resolve("bootstrap.sql");
        write(script, installation.directory().resolve("share"));
        List<String> command = Mariadb.mariadbd(installation);
        command.addAll(List.of(
                "--datadir=" + data,
                "--tmpdir=" + data,
                "--bootstrap",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K"));
        ServerProcess.run(
                product, "mariadbd --bootstrap", installation, command, ProcessBuilder.Redirect.from(script.toFile()));
        Files.delete(script);
    }

    private static void write(Path script, Path scripts) throws IOException {
        try (OutputStream out = Files.newOutputStream(script)) {
            out.write(FIRST.getBytes(StandardCharsets.UTF_8));
            for (String name : SCRIPTS) {
                Files.copy(scripts.resolve(name), out);
            }
            out.write(LAST.getBytes(StandardCharsets.UTF_8));
        }
    }
}
