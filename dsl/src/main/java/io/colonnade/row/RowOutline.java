package io.colonnade.row;

import io.colonnade.type.SqlType;
import java.math.BigDecimal;
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
        public @Nullable Boolean nextBooleanOrNull(Cell<?> cell) {
            take(cell, true);
            return null;
        }

        @Override
        public short nextShort(Cell<Short> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public @Nullable Short nextShortOrNull(Cell<?> cell) {
            take(cell, true);
            return null;
        }

        @Override
        public int nextInt(Cell<Integer> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public @Nullable Integer nextIntOrNull(Cell<?> cell) {
            take(cell, true);
            return null;
        }

        @Override
        public long nextLong(Cell<Long> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public @Nullable Long nextLongOrNull(Cell<?> cell) {
            take(cell, true);
            return null;
        }

        @Override
        public float nextFloat(Cell<Float> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public @Nullable Float nextFloatOrNull(Cell<?> cell) {
            take(cell, true);
            return null;
        }

        @Override
        public double nextDouble(Cell<Double> cell) {
            take(cell, false);
            return 0;
        }

        @Override
        public @Nullable Double nextDoubleOrNull(Cell<?> cell) {
            take(cell, true);
            return null;
        }

        @Override
        public String nextText(Cell<String> cell) {
            take(cell, false);
            return "";
        }

        @Override
        public @Nullable String nextTextOrNull(Cell<?> cell) {
            take(cell, true);
            return null;
        }

        @Override
        public BigDecimal nextDecimal(Cell<BigDecimal> cell) {
            take(cell, false);
            return BigDecimal.ZERO;
        }

        @Override
        public @Nullable BigDecimal nextDecimalOrNull(Cell<?> cell) {
            take(cell, true);
            return null;
        }

        @Override
        @SuppressWarnings("NullAway") // nobody keeps the row that is made of it
        public <T> T nextObject(Cell<T> cell, Class<T> type) {
            take(cell, false);
            return null;
        }

        @Override
        public <T> @Nullable T nextObjectOrNull(Cell<?> cell, Class<T> type) {
            take(cell, true);
            return null;
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
