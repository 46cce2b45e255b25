package io.colonnade.type;

import org.jspecify.annotations.Nullable;

/** Ranges as PostgreSQL writes them: {@code [1,5)}, {@code empty}. */
record RangeCodec<T>(SqlType<T> boundType) implements TextualCodec<Range<T>> {
    private static final String EMPTY = "empty";

    @Override
    public String write(Range<T> range) {
        if (range.isEmpty()) {
            return EMPTY;
        }
        return (range.lowerInclusive() ? "[" : "(") + bound(range.lower()) + "," + bound(range.upper())
                + (range.upperInclusive() ? "]" : ")");
    }

    private String bound(@Nullable T bound) {
        return bound == null
                ? ""
                : PartReader.quoted(boundType.partForm().writer().apply(bound));
    }

    @Override
    public Range<T> parse(String text) {
        PartReader reader = new PartReader(text);
        Range<T> range = next(reader);
        reader.end();
        return range;
    }

    /** The next range of a text. */
    Range<T> next(PartReader reader) {
        if (reader.accept(EMPTY)) {
            return Range.empty();
        }
        boolean lowerInclusive = reader.accept("[");
        if (!lowerInclusive) {
            reader.expect("(");
        }
        @Nullable T lower = bound(reader, ",");
        reader.expect(",");
        @Nullable T upper = bound(reader, ")]");
        return new Range<>(lower, lowerInclusive, upper, reader.next() == ']', false);
    }

    private @Nullable T bound(PartReader reader, String ends) {
        String text = reader.part(ends);
        return text == null ? null : boundType.partForm().reader().apply(text);
    }
}
