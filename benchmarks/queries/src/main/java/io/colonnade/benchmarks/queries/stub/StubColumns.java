package io.colonnade.benchmarks.queries.stub;

import io.colonnade.benchmarks.db.BookRecord;
import io.colonnade.benchmarks.queries.place.SampleRows;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The books, column by column, in the forms in which they are asked for, so that an answer allocates nothing. */
final class StubColumns {
    static final List<String> NAMES = List.of(
            "id",
            "title",
            "subtitle",
            "author_id",
            "publisher_id",
            "price",
            "pages",
            "weight",
            "in_print",
            "published",
            "changed",
            "rating");
    static final int[] TYPES = {
        Types.BIGINT,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.BIGINT,
        Types.BIGINT,
        Types.NUMERIC,
        Types.INTEGER,
        Types.DOUBLE,
        Types.BOOLEAN,
        Types.DATE,
        Types.TIMESTAMP,
        Types.INTEGER
    };

    private static final Map<String, Integer> PLACES =
            IntStream.range(0, NAMES.size()).boxed().collect(Collectors.toMap(NAMES::get, place -> place + 1));

    private final @Nullable Object[][] objects;
    private final long[][] longs;
    private final double[] weights;
    private final @Nullable Date[] dates;
    private final Timestamp[] timestamps;

    StubColumns() {
        List<BookRecord> books = SampleRows.books();
        objects = new @Nullable Object[NAMES.size()][books.size()];
        longs = new long[NAMES.size()][books.size()];
        weights = new double[books.size()];
        dates = new @Nullable Date[books.size()];
        timestamps = new Timestamp[books.size()];
        for (int row = 0; row < books.size(); row++) {
            fill(row, books.get(row));
        }
    }

    private void fill(int row, BookRecord book) {
        @Nullable
        Object[] values = {
            book.id(),
            book.title(),
            book.subtitle(),
            book.authorId(),
            book.publisherId(),
            book.price(),
            book.pages(),
            book.weight(),
            book.inPrint(),
            book.published(),
            book.changed(),
            book.rating()
        };
        for (int column = 0; column < values.length; column++) {
            objects[column][row] = values[column];
            longs[column][row] = values[column] instanceof Number number ? number.longValue() : 0;
        }
        longs[8][row] = book.inPrint() ? 1 : 0;
        weights[row] = book.weight();
        dates[row] = book.published() == null ? null : Date.valueOf(book.published());
        timestamps[row] = Timestamp.valueOf(book.changed());
    }

    static int place(String label) {
        Integer place = PLACES.get(label);
        return place == null ? PLACES.getOrDefault(label.toLowerCase(Locale.ROOT), 0) : place;
    }

    /** The columns between {@code select} and {@code from}; each is the last word of its place. */
    static int[] order(String text) {
        String sql = text.replaceAll("\\s+", " ");
        int from = sql.indexOf(" from ");
        if (!sql.startsWith("select ") || from < 0) {
            return new int[0];
        }
        return Arrays.stream(sql.substring("select ".length(), from).split(","))
                .map(item -> item.substring(item.lastIndexOf('.') + 1))
                .mapToInt(item -> place(item.replace("\"", "").strip()))
                .toArray();
    }

    int rows() {
        return weights.length;
    }

    @Nullable
    Object object(int column, int row) {
        return objects[column - 1][row];
    }

    long number(int column, int row) {
        return longs[column - 1][row];
    }

    double weight(int row) {
        return weights[row];
    }

    @Nullable
    Date date(int row) {
        return dates[row];
    }

    Timestamp timestamp(int row) {
        return timestamps[row];
    }
}
