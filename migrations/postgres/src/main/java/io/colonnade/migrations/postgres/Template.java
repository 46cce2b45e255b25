package io.colonnade.migrations.postgres;

import io.colonnade.migrations.server.Installation;
import io.colonnade.migrations.server.Passwords;
import io.colonnade.migrations.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** The data directory that all runs copy: one {@code initdb} for each machine. */
final class Template {

    private static final FileAttribute<Set<PosixFilePermission>> SECRET =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Template() {}

    static void make(Postgres product, Installation installation) throws IOException {
        String password = Passwords.password();
        write(secret(installation), password);
        Path passwordFile = installation.templateHome().resolve("password");
        write(passwordFile, password);
        installation.account().give(passwordFile);
        ServerProcess.run(product, "initdb", installation, initdb(installation, passwordFile));
        Files.delete(passwordFile);
    }

    /** The superuser's password in the template; each run replaces it first. */
    static String password(Installation installation) throws IOException {
        return Files.readString(secret(installation));
    }

    private static Path secret(Installation installation) {
        return installation.directory().resolve("password");
    }

    private static void write(Path file, String secret) throws IOException {
        Files.createFile(file, SECRET);
        Files.writeString(file, secret);
    }

    /** The password goes through a file: arguments can be read by everybody on the machine. */
    private static List<String> initdb(Installation installation, Path passwordFile) {
        return List.of(
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
                "--no-sync");
    }
}
