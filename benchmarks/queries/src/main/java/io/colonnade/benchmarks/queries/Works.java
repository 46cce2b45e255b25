package io.colonnade.benchmarks.queries;

import io.colonnade.benchmarks.db.EntryRecord;
import io.colonnade.benchmarks.queries.peer.Filter;
import io.colonnade.benchmarks.queries.peer.Peer;
import io.colonnade.benchmarks.queries.peer.Peers;
import io.colonnade.benchmarks.queries.place.Place;
import io.colonnade.benchmarks.queries.place.SampleRows;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The work; each method is one of its kinds, measured for one library at one place. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Works {
    @Param("stub")
    public String place = "";

    @Param(Peers.BY_HAND)
    public String library = "";

    private Place opened = new Place("", new JdbcDataSource(), () -> {});
    private Peer peer = Peers.of(Peers.BY_HAND, opened);
    private final List<EntryRecord> entries = SampleRows.entries();
    private long next;

    @Setup
    public void open() throws Exception {
        opened = Place.open(place);
        peer = Peers.of(library, opened);
    }

    @Setup(Level.Iteration)
    public void empty() throws Exception {
        opened.empty();
    }

    @TearDown
    public void close() throws Exception {
        try (Place ending = opened) {
            peer.close();
        }
    }

    @Benchmark
    public Object byKey() throws Exception {
        next = next % SampleRows.BOOKS + 1;
        return peer.byKey(next);
    }

    @Benchmark
    public List<?> books() throws Exception {
        return peer.books();
    }

    @Benchmark
    public List<?> filtered() throws Exception {
        return peer.filtered(Filter.SEARCH);
    }

    @Benchmark
    public void insert() throws Exception {
        peer.insert(entries);
    }

    @Benchmark
    public List<?> authors() throws Exception {
        return peer.authors(100);
    }
}
