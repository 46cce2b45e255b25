package io.colonnade.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a process took.
 *
 * @param cpuMillis of all its threads, from its start
 * @param wallMillis from its start
 */
record Cost(long cpuMillis, long wallMillis) {

    private static final String LINE = "cost ";

    /** Says what this process has taken until now. */
    static void print() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long wall = ManagementFactory.getRuntimeMXBean().getUptime();
        System.out.println(LINE + system.getProcessCpuTime() / 1_000_000 + " " + wall);
    }

    /** Runs a class of this program in a process with this much heap. */
    static Cost of(Class<?> program, String heap, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " failed:\n" + output);
        }
        String[] numbers = output.substring(output.lastIndexOf(LINE) + LINE.length())
                .strip()
                .split(" ");
        return new Cost(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }
}
