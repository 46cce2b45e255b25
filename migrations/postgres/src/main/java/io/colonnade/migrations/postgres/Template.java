package io.colonnade.migrations.postgres;

import io.colonnade.migrations.EngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** The data directory that all runs copy: one {@code initdb} for each machine. */
final class Template {

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> SECRET =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Template() {}

    static void make(Installation installation) throws IOException {
        String password = Passwords.password();
        write(installation.directory().resolve("password"), password);
        Path home = Files.createDirectory(installation.templateHome(), PRIVATE);
        Path passwordFile = home.resolve("password");
        write(passwordFile, password);
        installation.account().give(passwordFile);
        installation.account().give(home);
        run(installation, passwordFile);
        Files.delete(passwordFile);
    }

    private static void write(Path file, String secret) throws IOException {
        Files.createFile(file, SECRET);
        Files.writeString(file, secret);
    }

    /** The password goes through a file: arguments can be read by everybody on the machine. */
    private static void run(Installation installation, Path passwordFile) throws IOException {
        List<String> command = installation
                .account()
                .command(List.of(
                        installation.program("initdb"),
                        "--pgdata=" + installation.template(),
                        "--username=" + PostgresServer.USER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--wal-segsize=1",
                        "--no-sync"));
        Process initdb = ServerProcess.builder(command, installation.directory())
                .redirectErrorStream(true)
                .start();
        initdb.getOutputStream().close();
        String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (ServerProcess.exit(initdb) != 0) {
            throw new EngineException(StartMessages.failed("initdb", installation, output));
        }
    }
}
