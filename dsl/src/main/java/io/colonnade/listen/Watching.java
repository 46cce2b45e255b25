package io.colonnade.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is told of the statements of a database. Not for users. */
public final class Watching {
    /** The logs alone, once they are turned on. */
    public static final Watching LOGS = new Watching(List.of(), new Values(null));

    private final List<StatementListener> listeners;
    private final Values values;

    private Watching(List<StatementListener> listeners, Values values) {
        this.listeners = listeners;
        this.values = values;
    }

    /** One listener more. */
    public Watching and(StatementListener listener) {
        List<StatementListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Watching(List.copyOf(more), values);
    }

    /** Once more; no log shows values of these columns. */
    public Watching hiding(Predicate<String> columns) {
        return new Watching(listeners, values.hiding(columns));
    }

    /** Whether there are listeners besides the logs. */
    public boolean hasListeners() {
        return !listeners.isEmpty();
    }

    /** Whether anyone has to be told of a statement that runs now. */
    public boolean isOn() {
        return !listeners.isEmpty() || SqlLog.isOn() || ValueLog.isOn();
    }

    /** Does the work, which gives rows or a number of them, and tells of it. */
    public <T extends @Nullable Object> T around(StatementRun run, Supplier<T> work, ToLongFunction<T> rows) {
        Telling telling = Telling.before(told(), run);
        long begun = System.nanoTime();
        T result;
        try {
            result = work.get();
        } catch (Throwable failure) {
            telling.failed(0, System.nanoTime() - begun, failure);
            throw failure;
        }
        telling.done(rows.applyAsLong(result), System.nanoTime() - begun);
        return result;
    }

    /** Opens a stream; tells of it when it is read to its end or closed. */
    public <R extends @Nullable Object> Stream<R> stream(StatementRun run, Supplier<Stream<R>> open) {
        Telling telling = Telling.before(told(), run);
        run.caller();
        long begun = System.nanoTime();
        Stream<R> rows;
        try {
            rows = open.get();
        } catch (Throwable failure) {
            telling.failed(0, System.nanoTime() - begun, failure);
            throw failure;
        }
        return new WatchedRows<>(rows, telling, System.nanoTime() - begun).stream();
    }

    private List<StatementListener> told() {
        List<StatementListener> told = new ArrayList<>(listeners);
        if (ValueLog.isOn()) {
            told.add(new ValueLog(values));
        }
        if (SqlLog.isOn()) {
            told.add(new SqlLog());
        }
        return told;
    }
}
