package io.colonnade.benchmarks.queries;

import io.colonnade.benchmarks.queries.peer.Texting;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Queries that are built and become text with values; nothing is sent. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Renderings {
    @Param("render")
    public String place = "";

    @Param(Texting.JOOQ)
    public String library = "";

    private Texting texting = Texting.of(Texting.JOOQ);
    private long next;

    @Setup
    public void open() {
        texting = Texting.of(library);
    }

    @Benchmark
    public String byKey() {
        return texting.byKey(next++);
    }

    @Benchmark
    public String sixTables() {
        return texting.sixTables(next++);
    }

    @Benchmark
    public String in100() {
        return texting.in100();
    }

    @Benchmark
    public String insert100() {
        return texting.insert100();
    }
}
