package io.colonnade.row;

import io.colonnade.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a reader of rows takes, without a row: its columns from left to right, and which of them may be null. */
public final class RowOutline {
    private RowOutline() {}

    /**
     * A column that is read.
     *
     * @param cell the column
     * @param nullable whether the reader takes a null there
     */
    public record Part(Cell<?> cell, boolean nullable) {}

    /** The columns that this reader takes. */
    public static List<Part> of(Consumer<RowCursor> reader) {
        Recorder recorder = new Recorder();
        try {
            reader.accept(recorder);
        } catch (RuntimeException refusal) {
            return recorder.parts; // a record may refuse what is no row; its columns have been taken by then
        }
        return recorder.parts;
    }

    /** A cursor over nothing: what it gives is zero, false or null. */
    static final class Recorder extends RowCursor {
        private final List<Part> parts = new ArrayList<>();

        private void take(Cell<?> cell, boolean nullable) {
            parts.add(new Part(cell, nullable));
        }

        @Override
        public boolean advance() {
            return false;
        }

        @Override
        @SuppressWarnings("NullAway") // nobody keeps the row that is made of it
        public <T> T next(Cell<T> cell, SqlType<?> type) {
            take(cell, false);
            return null;
        }

        @Override
        public <T extends @Nullable Object> @Nullable T nextOrNull(Cell<T> cell, SqlType<?> type) {
            take(cell, true);
            return null;
        }

        @Override
        public boolean nextBoolean(Cell<Boolean> cell) {
            take(cell, false);
            return false;
        }

        @Override
        public short nextShort(Cell<Short> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public int nextInt(Cell<Integer> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public long nextLong(Cell<Long> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public float nextFloat(Cell<Float> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public double nextDouble(Cell<Double> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public boolean isNullAhead(int ahead) {
            return false;
        }

        @Override
        public void skip(int columns) {
            // there is nothing to pass over
        }
    }
}
