package io.colonnade.benchmarks.queries;

import com.sun.management.OperatingSystemMXBean;
import io.colonnade.benchmarks.queries.peer.Peer;
import io.colonnade.benchmarks.queries.peer.Peers;
import io.colonnade.benchmarks.queries.place.Place;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;

/** From the start of a JVM to the first row on H2: a process of its own for every library. */
final class ColdStart {
    private static final int RUNS = 5;
    private static final String LINE = "cold ";

    private ColdStart() {}

    /** The process: the name of the library. */
    public static void main(String[] arguments) throws Exception {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:cold;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table book (id bigint primary key, title varchar(200) not null, subtitle"
                    + " varchar(200), author_id bigint not null, publisher_id bigint, price numeric(10, 2) not null,"
                    + " pages integer not null, weight double precision not null, in_print boolean not null, published"
                    + " date, changed timestamp not null, rating integer)");
            statement.execute("insert into book values (1, 'Dune', null, 7, null, 9.99, 412, 0.5, true, null,"
                    + " timestamp '2026-01-01 08:30:00', 5)");
        }
        try (Peer peer = Peers.of(arguments[0], new Place(Place.H2, dataSource, () -> {}))) {
            if (!peer.byKey(1).toString().contains("Dune")) {
                throw new IllegalStateException("no row");
            }
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long cpu = system.getProcessCpuTime() / 1_000_000;
            long wall = ManagementFactory.getRuntimeMXBean().getUptime();
            long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
            System.out.println(LINE + cpu + " " + wall + " " + classes);
        }
    }

    /** Starts the processes in turn and prints the least that each took. */
    static void print(List<String> libraries) throws Exception {
        System.out.println();
        System.out.println("| to the first row on H2 | CPU ms | of by hand | ms | loaded classes |");
        System.out.println("|---|---:|---:|---:|---:|");
        long byHand = 0;
        for (String library : libraries) {
            List<long[]> runs =
                    IntStream.range(0, RUNS).mapToObj(run -> start(library)).toList();
            long cpu = runs.stream().mapToLong(run -> run[0]).min().orElseThrow();
            byHand = byHand == 0 ? cpu : byHand;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.2f | %,d | %,d |%n",
                    library,
                    cpu,
                    (double) cpu / byHand,
                    runs.stream().mapToLong(run -> run[1]).min().orElseThrow(),
                    runs.get(0)[2]);
        }
    }

    private static long[] start(String library) {
        try {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ColdStart.class.getName(),
                            library)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(library + " did not start");
            }
            String line =
                    output.substring(output.lastIndexOf(LINE) + LINE.length()).strip();
            return List.of(line.split(" ")).stream().mapToLong(Long::parseLong).toArray();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
