package io.colonnade.jdbc;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call of a driver, which would wait for its database whatever happens to its thread. The thread that interrupts it
 * tells us, as Java itself tells a channel of files or sockets; a short-lived thread then cancels the statement.
 */
final class Interruption implements AutoCloseable {
    /** A statement cannot be cancelled before the driver has sent it; then it is tried again. */
    private static final long AGAIN_MILLIS = 50;

    /** A server that does not let us cancel is not waited for. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final Statement statement;
    private final Signal signal = new Signal();
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile @Nullable Thread cancelling;

    private Interruption(Statement statement) {
        this.statement = statement;
    }

    static Interruption begin(Statement statement) {
        Interruption interruption = new Interruption(statement);
        interruption.signal.enter();
        return interruption;
    }

    private void cancel() {
        try {
            do {
                statement.cancel();
            } while (!answered.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS));
        } catch (SQLException | InterruptedException failure) {
            // it runs to its end, which its own thread tells
        }
    }

    /** The next statement on the connection is not to be hit by what was meant for this one. */
    @Override
    public void close() {
        signal.leave();
        answered.countDown();
        Thread begun = cancelling;
        if (begun != null) {
            boolean interrupted = Thread.interrupted();
            try {
                begun.join(PATIENCE_MILLIS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Signal extends AbstractInterruptibleChannel {
        void enter() {
            begin();
        }

        void leave() {
            try {
                end(true);
            } catch (AsynchronousCloseException interrupted) {
                // the driver's exception says it, unless the answer was there already
            }
        }

        /** Runs on the thread that interrupts, which has no time to wait for a server. */
        @Override
        protected void implCloseChannel() {
            Thread thread = new Thread(Interruption.this::cancel, "colonnade-cancel");
            thread.setDaemon(true);
            cancelling = thread;
            thread.start();
        }
    }
}
