package io.colonnade.listen;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of a stream, counted, with the time that it takes to get them. */
final class WatchedRows<R extends @Nullable Object> extends Spliterators.AbstractSpliterator<R> {
    private final Stream<R> source;
    private final Spliterator<R> rows;
    private final Telling telling;
    private long nanos;
    private long count;
    private boolean told;

    WatchedRows(Stream<R> source, Telling telling, long nanos) {
        super(Long.MAX_VALUE, ORDERED);
        this.source = source;
        this.rows = source.spliterator();
        this.telling = telling;
        this.nanos = nanos;
    }

    Stream<R> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    /** The reader's own time is not counted; what it throws ends the stream, whether somebody listens or not. */
    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        long begun = System.nanoTime();
        boolean found;
        try {
            found = rows.tryAdvance(row -> give(row, action));
        } catch (Throwable failure) {
            nanos += System.nanoTime() - begun;
            tell(failure);
            throw failure;
        }
        nanos += System.nanoTime() - begun;
        if (!found) {
            tell(null);
        }
        return found;
    }

    private void give(R row, Consumer<? super R> action) {
        count++;
        long begun = System.nanoTime();
        try {
            action.accept(row);
        } finally {
            nanos -= System.nanoTime() - begun;
        }
    }

    private void close() {
        try {
            source.close();
        } catch (Throwable failure) {
            tell(failure);
            throw failure;
        }
        tell(null);
    }

    /** Once: at the end of the rows, at a failure, or when the stream is closed. */
    private void tell(@Nullable Throwable failure) {
        if (told) {
            return;
        }
        told = true;
        if (failure == null) {
            telling.done(count, nanos);
        } else {
            telling.failed(count, nanos, failure);
        }
    }
}
