package io.colonnade.migrations.server;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.internal.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who we are on this machine, and as whom the server runs: database servers refuse to run as root.
 *
 * @param uid our user id
 * @param serverUid the user id of the server: ours, or that of {@code nobody} when we are root
 * @param prefix the command that changes to the server's user; empty when it is ours
 */
public record Account(int uid, int serverUid, List<String> prefix) {

    /** The id of {@code nobody}. */
    private static final int NOBODY = 65534;

    private static final String USER = "unix:uid";
    private static final String GROUP = "unix:gid";

    public Account {
        prefix = List.copyOf(prefix);
    }

    /** The account of this JVM, for a server of this product. */
    public static Account current(String product) {
        int uid = ownId(product);
        return uid == 0 ? new Account(0, NOBODY, changing(NOBODY, product)) : new Account(uid, uid, List.of());
    }

    /** Whether we are root. */
    public boolean isRoot() {
        return uid == 0;
    }

    /** The command, run as the server's user. */
    public List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives a file to the server's user. */
    public void give(Path file) throws IOException {
        if (isRoot()) {
            Files.setAttribute(file, USER, serverUid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(file, GROUP, serverUid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    boolean owns(Path file) throws IOException {
        return Files.getAttribute(file, USER, LinkOption.NOFOLLOW_LINKS).equals(uid);
    }

    /** A new file belongs to us: its owner is who we are, also where the user has no name. */
    private static int ownId(String product) {
        try {
            Path probe = Files.createTempFile("colonnade", ".uid");
            try {
                return (Integer) Files.getAttribute(probe, USER, LinkOption.NOFOLLOW_LINKS);
            } finally {
                Files.delete(probe);
            }
        } catch (IOException failure) {
            String directory = System.getProperty("java.io.tmpdir");
            throw new EngineException(Message.of("""
                    The ephemeral %s cannot write to the temporary directory %s
                      The system says: %s
                      Name another one with -Djava.io.tmpdir=…""", product, directory, failure), failure);
        }
    }

    /** The command that becomes the user of this id and runs what follows. */
    public static List<String> changing(int id, String product) {
        if (isInstalled("setpriv")) {
            return List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups");
        }
        if (isInstalled("chroot")) {
            return List.of("chroot", "--userspec=" + id + ":" + id, "--groups=" + id, "/");
        }
        throw new EngineException(Message.of("""
                %s does not run as root, and there is no program to change to another user (setpriv or chroot).
                  Install util-linux, or run the build as an ordinary user.""", product));
    }

    private static boolean isInstalled(String program) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            if (!directory.isEmpty() && Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }
}
