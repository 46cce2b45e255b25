package io.colonnade.listen;

/**
 * Is told of every statement before and after it runs; given to {@code db.listening(listener)}.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource).listening(new StatementListener() {
 *     public void after(StatementRun run, Outcome outcome) {
 *         metrics.record(run.kind(), run.name(), outcome.duration());
 *     }
 * });
 * }</pre>
 *
 * <p>It is told in the thread that runs the statement, and by many threads at once where many run statements. Of
 * several listeners the first is told first before a statement, and last after it. It is never told a value.
 *
 * <p>What {@link #before} throws comes out in place of the statement, which is not sent. What {@link #after} throws
 * changes nothing any more: where the statement failed, it is suppressed in that failure; else it is logged as an error
 * ({@code io.colonnade.sql}) and the rows are given all the same, save that an {@code Error}, such as the failed
 * assertion of a test, comes out.
 */
public interface StatementListener {
    /** Before the statement is sent. */
    default void before(StatementRun run) {}

    /**
     * After it was read to its end or has failed, or its stream was closed; once for each {@link #before} that
     * returned, in whatever thread that is. A stream that is neither read to its end nor closed is never told.
     */
    default void after(StatementRun run, Outcome outcome) {}
}
