package io.colonnade.migrations.server;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.internal.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * An operating system and a CPU, for engines that have one server only: for Linux with glibc on x86-64.
 *
 * @param system such as {@code Linux}
 * @param cpu such as {@code amd64}
 */
public record Machine(String system, String cpu) {

    /** Alpine Linux and its like have another C library; the binaries need glibc. */
    private static final Path MUSL = Path.of("/etc/alpine-release");

    /** The machine that this JVM runs on. */
    public static Machine current() {
        String system = Files.exists(MUSL) ? "Alpine Linux" : System.getProperty("os.name", "");
        return new Machine(system, System.getProperty("os.arch", ""));
    }

    /**
     * Refuses any other machine for this product.
     *
     * @throws EngineException when this is another one
     */
    public void requireLinuxOnX86(String product) {
        boolean fits = system.equals("Linux") && List.of("amd64", "x86_64").contains(cpu.toLowerCase(Locale.ROOT));
        if (!fits) {
            throw new EngineException(Message.of("""
                    The ephemeral %s does not run on %s with %s.
                      It runs on Linux with glibc, on x86-64.
                      Use the engine h2 here, or give the URL of a server that runs already.""", product, system, cpu));
        }
    }
}
