package io.colonnade.migrations.server;

import io.colonnade.migrations.internal.Message;
import java.util.List;
import java.util.stream.Collectors;

/** What is said when a server does not start. */
public final class StartMessages {

    private static final int LINES = 12;

    private StartMessages() {}

    /** A program of the server ended when it should not: the end of its output and what that usually means. */
    public static String failed(ServerProduct product, String program, Installation installation, String output) {
        return Message.of("""
                %s's %s failed. It said:
                %s
                  %s""", product.name(), program, end(output), cause(product, installation, output));
    }

    private static String cause(ServerProduct product, Installation installation, String output) {
        String known = product.cause(installation, output);
        if (known != null) {
            return known;
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
            int uid = installation.account().serverUid();
            return Message.of("""
                    Cause: %s does not run as root, and root may not change to user id %s here.
                      Run as an ordinary user, or use the engine h2.""", product.name(), uid);
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
