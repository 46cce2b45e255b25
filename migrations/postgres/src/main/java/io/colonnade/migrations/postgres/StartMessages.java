package io.colonnade.migrations.postgres;

import io.colonnade.migrations.internal.Message;
import java.util.List;
import java.util.stream.Collectors;

/** What is said when PostgreSQL does not start. */
final class StartMessages {

    private static final int LINES = 12;

    private StartMessages() {}

    /** A program of PostgreSQL ended when it should not: the end of its output and what that usually means. */
    static String failed(String program, Installation installation, String output) {
        return Message.of("""
                PostgreSQL's %s failed. It said:
                %s
                  %s""", program, end(output), cause(installation, output));
    }

    private static String cause(Installation installation, String output) {
        int uid = installation.account().serverUid();
        if (output.contains("could not look up effective user ID")) {
            return Message.of("""
                    Cause: user id %s has no entry in /etc/passwd, and PostgreSQL needs one.
                      Add one, or run as a user that has a name or as root, or use the engine h2.""", uid);
        }
        if (output.contains("Permission denied")) {
            return Message.of("""
                    Likely cause: programs may not run from %s (a mount with noexec?).
                      Name another directory with -D%s=…""", installation.directory(), PrivateDirectory.PROPERTY);
        }
        if (output.contains("No space left")) {
            return "Cause: the disk is full. Name another directory with -D" + PrivateDirectory.PROPERTY + "=…";
        }
        if (output.contains("setpriv:") || output.contains("chroot:")) {
            return Message.of("""
                    Cause: PostgreSQL does not run as root, and root may not change to user id %s here.
                      Run as an ordinary user, or use the engine h2.""", uid);
        }
        return "If files are missing, remove " + installation.directory() + " and run again: it is unpacked anew.";
    }

    private static String end(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return "    (nothing)";
        }
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
    }
}
