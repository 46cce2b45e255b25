package io.colonnade.tests.harness;

import io.colonnade.jdbc.Database;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The engine of a target: started at its first use, or not available and why. */
final class Engine {
    private static final Map<Target, Engine> ENGINES = new EnumMap<>(Target.class);

    private final Target target;
    private final Choice choice;
    private final Set<String> tests = new TreeSet<>();
    private final Map<Dataset, Source.Fresh> datasets = new LinkedHashMap<>();
    private @Nullable Source source;
    private @Nullable RuntimeException failure;
    private Source.@Nullable Fresh untouched;
    private @Nullable Database reading;

    private Engine(Target target) {
        this.target = target;
        this.choice = Choice.of(target);
    }

    static synchronized Engine of(Target target) {
        return ENGINES.computeIfAbsent(target, Engine::new);
    }

    Target target() {
        return target;
    }

    /**
     * Whether it is up; starts it when need be.
     *
     * @throws IllegalStateException when it has to be up, and is not
     */
    boolean isUp() {
        if (source == null && failure == null && choice.why() == null) {
            start();
        }
        if (failure != null && choice.required()) {
            throw new IllegalStateException(target + " has to run here, but did not start", failure);
        }
        return source != null;
    }

    private void start() {
        try {
            source = choice.start().get();
        } catch (RuntimeException reason) {
            failure = reason;
        }
    }

    /** A database that nobody changes. */
    Database reading() {
        Database shared = reading;
        if (shared == null) {
            Source.Fresh database = fresh();
            untouched = database;
            shared = Database.of(RecordingDataSource.of(target, database.dataSource()));
            reading = shared;
        }
        return shared;
    }

    /** A database for one test. */
    Source.Fresh fresh() {
        return up().fresh();
    }

    /** A database with these data, filled at its first use. */
    Database reading(Dataset dataset) {
        return Database.of(RecordingDataSource.of(target, dataSource(dataset)));
    }

    /** Connections to it. */
    DataSource dataSource(Dataset dataset) {
        Source.Fresh filled = datasets.get(dataset);
        if (filled == null) {
            filled = up().fresh(dataset.migrations());
            datasets.put(dataset, filled);
            dataset.fill(Database.of(filled.dataSource()));
        }
        return filled.dataSource();
    }

    private Source up() {
        if (source == null) {
            throw new IllegalStateException(target + " is not up");
        }
        return source;
    }

    void ran(String test) {
        tests.add(test);
    }

    int testsRun() {
        return tests.size();
    }

    String version() {
        return source == null ? "-" : source.version();
    }

    String how() {
        if (source != null) {
            return source.how();
        }
        if (failure != null) {
            return "not available: " + failure.getMessage();
        }
        return choice.why() == null ? "no test needed it" : choice.why();
    }

    boolean isAvailable() {
        return source != null;
    }

    void stop() {
        List<Source.Fresh> open = new ArrayList<>(datasets.values());
        if (untouched != null) {
            open.add(untouched);
        }
        Source last = source;
        source = null;
        try {
            open.forEach(Source.Fresh::close);
        } finally {
            if (last != null) {
                last.close();
            }
        }
    }
}
