package io.colonnade.migrations.server;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.internal.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A directory of ours on this machine: for what is unpacked once, or for the data of running servers. Nobody else can
 * write to it; as root, the server's user can pass through it.
 */
public record PrivateDirectory(Path path) {

    /** The system property that names the directory for both. */
    public static final String PROPERTY = "colonnade.cache";

    /** A file system in memory, which Linux has: files come and go there a hundred times faster. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final long ENOUGH_MEMORY = 1L << 30;

    /** For programs: as the property says, else below the user's cache, else temporary. */
    public static PrivateDirectory forPrograms(Account account, String product) {
        Map<Path, String> refused = new LinkedHashMap<>();
        for (Path candidate : candidates(account)) {
            String reason = prepare(candidate, account);
            if (reason == null) {
                return new PrivateDirectory(candidate);
            }
            refused.put(candidate, reason);
        }
        throw new EngineException(Message.of(
                """
                The ephemeral %s found no directory to unpack into:
                %s
                  Name one with -D%s=/some/directory""",
                product,
                refused.entrySet().stream()
                        .map(entry -> "  " + entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n")),
                PROPERTY));
    }

    /** For data: in memory where that has room, else beside the programs. */
    public static PrivateDirectory forData(Account account, PrivateDirectory programs, String product) {
        Path memory = MEMORY.resolve("colonnade-" + account.uid());
        if (System.getProperty(PROPERTY) == null && hasRoom(MEMORY) && prepare(memory, account) == null) {
            return new PrivateDirectory(memory);
        }
        Path beside = programs.path().resolve("runs");
        String reason = prepare(beside, account);
        if (reason != null) {
            throw new EngineException(
                    "The ephemeral " + product + " cannot write its data to " + beside + ": " + reason);
        }
        return new PrivateDirectory(beside);
    }

    private static boolean hasRoom(Path directory) {
        try {
            return Files.isDirectory(directory) && Files.getFileStore(directory).getUsableSpace() > ENOUGH_MEMORY;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static List<Path> candidates(Account account) {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return List.of(Path.of(named).toAbsolutePath());
        }
        List<Path> candidates = new ArrayList<>();
        addBelow(System.getenv("XDG_CACHE_HOME"), "colonnade", candidates);
        addBelow(System.getProperty("user.home"), ".cache/colonnade", candidates);
        if (account.isRoot()) {
            candidates.add(Path.of("/var/cache/colonnade"));
        }
        addBelow(System.getProperty("java.io.tmpdir"), "colonnade-" + account.uid(), candidates);
        return candidates;
    }

    private static void addBelow(@Nullable String base, String name, List<Path> candidates) {
        if (base != null && !base.isEmpty() && Path.of(base).isAbsolute()) {
            candidates.add(Path.of(base).resolve(name));
        }
    }

    /** Makes the directory private and usable; says why not. */
    private static @Nullable String prepare(Path directory, Account account) {
        try {
            if (account.isRoot() && !isPassable(directory)) {
                return "the server runs as nobody, and cannot pass through a directory above it";
            }
            Files.createDirectories(directory);
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS) || !account.owns(directory)) {
                return "it belongs to another user, or is no directory";
            }
            Files.setPosixFilePermissions(
                    directory, PosixFilePermissions.fromString(account.isRoot() ? "rwx--x--x" : "rwx------"));
            return Files.isWritable(directory) ? null : "it cannot be written to";
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static boolean isPassable(Path directory) throws IOException {
        for (Path above = directory.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above) && !permissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static Set<PosixFilePermission> permissions(Path directory) throws IOException {
        return Files.getPosixFilePermissions(directory);
    }
}
