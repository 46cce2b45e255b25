package io.colonnade.type;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** Values of several attributes as PostgreSQL writes them: {@code (a,"b ""c""",)}. */
record CompositeCodec<T>(Function<CompositeReader, T> reader, BiConsumer<CompositeWriter, T> writer)
        implements TextualCodec<T> {
    @Override
    public String write(T value) {
        CompositeWriter parts = new CompositeWriter();
        writer.accept(parts, value);
        return parts.text();
    }

    @Override
    public T parse(String text) {
        CompositeReader parts = new CompositeReader(text);
        T value = reader.apply(parts);
        parts.end();
        return value;
    }
}
