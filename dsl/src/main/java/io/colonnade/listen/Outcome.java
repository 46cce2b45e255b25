package io.colonnade.listen;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the run of a statement ended.
 *
 * @param rows how many rows were read or changed; of one that failed, those that had been read from its stream
 * @param duration how long it took to prepare it, to run it and to read its rows; of a stream, without what was done
 *     with the rows
 * @param error what went wrong; null when nothing did
 */
public record Outcome(
        long rows, Duration duration, @Nullable Throwable error) {}
