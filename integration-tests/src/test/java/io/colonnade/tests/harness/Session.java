package io.colonnade.tests.harness;

import io.colonnade.jdbc.Database;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One test: the databases that it changes, and the verifications that it has begun. */
final class Session implements AutoCloseable {
    private static @Nullable Session current;

    private final String name;
    private final Class<?> testClass;
    private final String method;
    private final Map<Target, Source.Fresh> fresh = new EnumMap<>(Target.class);
    private final Map<Target, Database> writing = new EnumMap<>(Target.class);
    private final List<Throwable> unfinished = new ArrayList<>();

    private Session(String name, Class<?> testClass, String method) {
        this.name = name;
        this.testClass = testClass;
        this.method = method;
    }

    static Session begin(String name, Class<?> testClass, String method) {
        Session session = new Session(name, testClass, method);
        current = session;
        return session;
    }

    static Session current() {
        Session session = current;
        if (session == null) {
            throw new IllegalStateException("No test is running: is the extension of the harness registered?");
        }
        return session;
    }

    static String nameOfCurrent() {
        Session session = current;
        return session == null ? "between tests" : session.name;
    }

    /** The name of the test's method. */
    String method() {
        return method;
    }

    /** What was recorded for the test's method. */
    Recorded recorded() {
        return new Recorded(RecipeFile.of(testClass), method, Boolean.getBoolean("colonnade.record"));
    }

    /** The engines that are up. */
    static List<Engine> engines() {
        List<Engine> up = new ArrayList<>();
        for (Target target : Target.values()) {
            Engine engine = Engine.of(target);
            if (engine.isUp()) {
                up.add(engine);
            }
        }
        if (up.isEmpty()) {
            throw new IllegalStateException("No engine is up, so that nothing was tested.");
        }
        return up;
    }

    /** The test's own database, with all that it has changed so far. */
    Database writing(Engine engine) {
        DataSource own = dataSource(engine);
        return writing.computeIfAbsent(engine.target(), target -> Database.of(own));
    }

    /** Connections to the test's own database. */
    DataSource dataSource(Engine engine) {
        engine.ran(name);
        Source.Fresh copy = fresh.computeIfAbsent(engine.target(), target -> engine.fresh());
        return RecordingDataSource.of(engine.target(), copy.dataSource());
    }

    /** The test's own database if it has changed anything, else one that all tests read. */
    Database reading(Engine engine) {
        engine.ran(name);
        Database own = writing.get(engine.target());
        return own == null ? engine.reading() : own;
    }

    /** A database with these data, which all tests read. */
    Database reading(Engine engine, Dataset dataset) {
        engine.ran(name);
        return engine.reading(dataset);
    }

    void begun(Throwable where) {
        unfinished.add(where);
    }

    void finished(Throwable where) {
        unfinished.remove(where);
    }

    /** Says when a verification was begun and never run. */
    void checkFinished() {
        if (!unfinished.isEmpty()) {
            throw new AssertionError(
                    "A verification was begun and never run. End it with rows(…), changes(…) or refused(…).",
                    unfinished.get(0));
        }
    }

    @Override
    public void close() {
        current = null;
        fresh.values().forEach(Source.Fresh::close);
    }
}
