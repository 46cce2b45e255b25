package io.colonnade.benchmarks.queries.stub;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what is bound, as a driver must until it sends it: were it thrown away, HotSpot would find that out and leave
 * out whatever leads to it, and the loop by hand would cost nothing. The room is one for all statements, so that nothing
 * is allocated.
 */
final class StubBinds {
    private static final int ROOM = 8192;
    private static final int COLUMNS = 8;

    private final @Nullable Object[] objects = new @Nullable Object[ROOM];
    private final long[] numbers = new long[ROOM];

    void keep(int row, int index, @Nullable Object value) {
        objects[slot(row, index)] = value;
    }

    void keep(int row, int index, long value) {
        numbers[slot(row, index)] = value;
    }

    private static int slot(int row, int index) {
        return (row * COLUMNS + index) & (ROOM - 1);
    }
}
