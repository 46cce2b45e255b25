package io.colonnade.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Several ranges as PostgreSQL writes them: <code>{[1,3),[5,7)}</code>. */
record MultirangeCodec<T>(RangeCodec<T> ranges) implements TextualCodec<List<Range<T>>> {
    @Override
    public SqlType<T> boundType() {
        return ranges.boundType();
    }

    @Override
    public String write(List<Range<T>> value) {
        return value.stream().map(ranges::write).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<Range<T>> parse(String text) {
        PartReader reader = new PartReader(text);
        List<Range<T>> all = new ArrayList<>();
        reader.expect("{");
        if (!reader.accept("}")) {
            do {
                all.add(ranges.next(reader));
            } while (reader.accept(","));
            reader.expect("}");
        }
        reader.end();
        return Collections.unmodifiableList(all);
    }
}
