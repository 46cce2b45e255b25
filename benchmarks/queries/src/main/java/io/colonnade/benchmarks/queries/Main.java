package io.colonnade.benchmarks.queries;

import io.colonnade.benchmarks.queries.peer.Peers;
import io.colonnade.benchmarks.queries.peer.Texting;
import io.colonnade.benchmarks.queries.place.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Checks that all answers are equal, measures, and prints the tables. {@code --quick}; {@code --only=pattern}. */
final class Main {
    private static final Map<String, List<String>> WORKS = Map.of(
            Place.STUB, List.of("byKey", "books", "insert"),
            Place.H2, List.of("byKey", "books", "filtered", "insert", "authors"),
            Place.POSTGRES, List.of("byKey", "books", "filtered", "insert", "authors"));

    private final boolean quick;
    private final Pattern only;

    private Main(boolean quick, Pattern only) {
        this.quick = quick;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        String only = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--only="))
                .map(argument -> argument.substring("--only=".length()))
                .findFirst()
                .orElse("");
        Main main = new Main(List.of(arguments).contains("--quick"), Pattern.compile(only));
        Tables.head();
        main.measureRendering();
        for (String place : List.of(Place.STUB, Place.H2, Place.POSTGRES)) {
            main.measure(place);
        }
        if (main.only.matcher("cold").find()) {
            ColdStart.print(main.libraries());
        }
    }

    private List<String> libraries() {
        return quick ? Peers.FEW : Peers.NAMES;
    }

    private void measureRendering() throws Exception {
        for (String work : List.of("byKey", "sixTables", "in100", "insert100")) {
            if (only.matcher("render " + work).find()) {
                Tables.print(Figures.of(run(Renderings.class, work, "render", Texting.NAMES)));
            }
        }
    }

    private void measure(String place) throws Exception {
        boolean checked = false;
        for (String work : WORKS.getOrDefault(place, List.of())) {
            if (only.matcher(place + " " + work).find()) {
                if (!checked) {
                    Equality.check(place);
                    checked = true;
                }
                Tables.print(Figures.of(run(Works.class, work, place, libraries())));
            }
        }
    }

    private Collection<RunResult> run(Class<?> benchmark, String work, String place, List<String> libraries)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(benchmark.getName() + "." + work) + "$")
                .param("place", place)
                .param("library", libraries.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return new Runner(times(options).build()).run();
    }

    private ChainedOptionsBuilder times(ChainedOptionsBuilder options) {
        return quick
                ? options.forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.milliseconds(300))
                : options.forks(2)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1));
    }
}
