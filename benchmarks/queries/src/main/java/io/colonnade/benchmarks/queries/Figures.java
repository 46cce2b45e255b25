package io.colonnade.benchmarks.queries;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one library took for one work.
 *
 * @param cpu nanoseconds of its thread on a processor, for each operation
 * @param bytes that it allocated for each operation
 */
record Figures(double cpu, double bytes) {
    /** By work ("h2 byKey"), then by library. */
    static Map<String, Map<String, Figures>> of(Collection<RunResult> results) {
        Map<String, Map<String, Figures>> all = new LinkedHashMap<>();
        for (RunResult result : results) {
            String work = result.getParams().getBenchmark();
            String place = result.getParams().getParam("place");
            all.computeIfAbsent(
                            (place == null ? "" : place + " ") + work.substring(work.lastIndexOf('.') + 1),
                            any -> new LinkedHashMap<>())
                    .put(result.getParams().getParam("library"), of(result));
        }
        return all;
    }

    private static Figures of(RunResult result) {
        Map<String, ? extends Result<?>> more = secondary(result);
        return new Figures(score(more.get(CpuTime.LABEL)), score(more.get("gc.alloc.rate.norm")));
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // JMH's own are raw
    private static Map<String, ? extends Result<?>> secondary(RunResult result) {
        return (Map) result.getSecondaryResults();
    }

    private static double score(@Nullable Result<?> result) {
        return result == null ? Double.NaN : result.getScore();
    }
}
