package com.acme.bookshop.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of text.
 *
 * @param columns the columns, with their cells
 * @param height how many rows there are
 */
record TextTable(List<TextColumn> columns, int height) {

    static TextTable of(List<String> heads, List<? extends List<@Nullable Object>> rows) {
        List<TextColumn> columns = IntStream.range(0, heads.size())
                .mapToObj(index -> TextColumn.of(
                        heads.get(index),
                        rows.stream().map(row -> row.get(index)).collect(Collectors.toList())))
                .toList();
        return new TextTable(columns, rows.size());
    }

    List<String> lines(Frame frame) {
        List<String> lines = new ArrayList<>();
        lines.add(rule(frame, 0));
        lines.add(line(frame, column -> column.padded(column.head())));
        lines.add(rule(frame, 1));
        for (int row = 0; row < height; row++) {
            int current = row;
            lines.add(line(frame, column -> column.padded(column.cells().get(current))));
        }
        lines.add(rule(frame, 2));
        return lines;
    }

    private String rule(Frame frame, int line) {
        Stream<String> parts = columns.stream().map(column -> frame.across().repeat(column.width() + 2));
        return parts.collect(Collectors.joining(frame.corner(line, 1), frame.corner(line, 0), frame.corner(line, 2)));
    }

    private String line(Frame frame, Function<TextColumn, String> cell) {
        return columns.stream()
                .map(column -> " " + cell.apply(column) + " ")
                .collect(Collectors.joining(frame.down(), frame.down(), frame.down()));
    }
}
