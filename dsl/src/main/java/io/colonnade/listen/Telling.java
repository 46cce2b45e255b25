package io.colonnade.listen;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells listeners of one statement. */
final class Telling {
    private final List<StatementListener> told;
    private final StatementRun run;

    private Telling(List<StatementListener> told, StatementRun run) {
        this.told = told;
        this.run = run;
    }

    /** Tells all, one after the other; when one throws, those before it are told that the statement failed. */
    static Telling before(List<StatementListener> listeners, StatementRun run) {
        int count = 0;
        try {
            for (StatementListener listener : listeners) {
                listener.before(run);
                count++;
            }
        } catch (Throwable failure) {
            new Telling(listeners.subList(0, count), run).failed(0, 0, failure);
            throw failure;
        }
        return new Telling(listeners, run);
    }

    /** The statement failed: that is what comes out, whatever the listeners do. */
    void failed(long rows, long nanos, Throwable failure) {
        after(new Outcome(rows, Duration.ofNanos(nanos), failure), wrong -> {
            if (wrong != failure) {
                failure.addSuppressed(wrong);
            }
        });
    }

    /** The statement is done, and stays so. */
    void done(long rows, long nanos) {
        Wrongs wrongs = new Wrongs(run);
        after(new Outcome(rows, Duration.ofNanos(nanos), null), wrongs);
        wrongs.end();
    }

    private void after(Outcome outcome, Consumer<Throwable> wrongs) {
        for (int index = told.size() - 1; index >= 0; index--) {
            try {
                told.get(index).after(run, outcome);
            } catch (Throwable wrong) {
                wrongs.accept(wrong);
            }
        }
    }

    /** What listeners threw at a statement that was well: exceptions are logged, the first error comes out. */
    private static final class Wrongs implements Consumer<Throwable> {
        private final StatementRun run;
        private @Nullable Error first;

        Wrongs(StatementRun run) {
            this.run = run;
        }

        @Override
        public void accept(Throwable wrong) {
            if (!(wrong instanceof Error error)) {
                SqlLog.listenerFailed(run, wrong);
            } else if (first == null) {
                first = error;
            } else {
                first.addSuppressed(error);
            }
        }

        void end() {
            if (first != null) {
                throw first;
            }
        }
    }
}
