package io.colonnade.migrations.mysql;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.server.Archive;
import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.Machine;
import io.colonnade.migrations.server.RunDirectory;
import io.colonnade.migrations.server.ServerProcess;
import io.colonnade.migrations.server.ServerProduct;
import io.colonnade.migrations.server.TarArchive;
import io.colonnade.migrations.server.mysql.Administrator;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** How MySQL is unpacked, started and stopped. */
final class Mysql implements ServerProduct {

    static final String NAME = "MySQL";

    private static final String ARCHIVE = "mysql-Linux-amd64.tar.gz";

    private final Administrator root;

    Mysql(Administrator root) {
        this.root = root;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String word() {
        return "mysql";
    }

    @Override
    public Archive archive() {
        Machine.current().requireLinuxOnX86(NAME);
        URL archive = Mysql.class.getClassLoader().getResource(ARCHIVE);
        if (archive == null) {
            throw new EngineException(Binaries.missing(ARCHIVE));
        }
        return new TarArchive(archive, GZIPInputStream::new);
    }

    @Override
    public void prepare(Installation installation) throws IOException {
        List<String> command = mysqld(installation);
        command.add("--initialize-insecure");
        command.add("--datadir=" + installation.template());
        ServerProcess.run(this, "mysqld --initialize", installation, command);
    }

    /** The root of the template has no password; the file of statements gives it one before anybody can connect. */
    @Override
    public List<String> command(Installation installation, RunDirectory run, int port) throws IOException {
        List<String> command = mysqld(installation);
        command.addAll(List.of(
                "--datadir=" + run.data(),
                "--tmpdir=" + run.makeDirectory("tmp", installation.account()),
                "--init-file="
                        + root.writeStatements(
                                run,
                                installation.account(),
                                List.of(
                                        "rename user root@localhost to root@'127.0.0.1'",
                                        "alter user root@'127.0.0.1' identified by '%s'")),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--tls-version=",
                "--skip-name-resolve",
                "--performance-schema=OFF"));
        return command;
    }

    private static List<String> mysqld(Installation installation) {
        String share = installation.directory().resolve("share").toString();
        return new ArrayList<>(List.of(
                installation.program("mysqld"),
                "--no-defaults",
                "--basedir=" + installation.directory(),
                "--lc-messages-dir=" + share,
                "--character-sets-dir=" + share + "/charsets",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--mysqlx=OFF",
                "--disable-log-bin",
                "--innodb-autoextend-increment=1",
                "--innodb-redo-log-capacity=8388608",
                "--innodb-buffer-pool-size=64M",
                "--innodb-doublewrite=OFF",
                "--innodb-flush-method=nosync",
                "--innodb-flush-log-at-trx-commit=0"));
    }

    @Override
    public boolean isReady(String log) {
        return log.contains("ready for connections. Version");
    }

    @Override
    public boolean isPortTaken(String log) {
        return log.contains("Bind on TCP/IP port: Address already in use");
    }

    /** A shutdown in peace takes a second, to save what is thrown away. */
    @Override
    public String signal() {
        return "KILL";
    }

    @Override
    public boolean isItsVariable(String name) {
        return name.startsWith("MYSQL") || name.startsWith("UMASK");
    }

    @Override
    public @Nullable String cause(Installation installation, String output) {
        return Binaries.missingLibrary(output);
    }
}
