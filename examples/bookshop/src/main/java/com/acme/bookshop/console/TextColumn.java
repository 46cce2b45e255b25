package com.acme.bookshop.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of text.
 *
 * @param head what stands above it
 * @param cells from the first row to the last
 * @param number whether it is set to the right
 */
record TextColumn(String head, List<String> cells, boolean number) {

    /** Of values; decimal numbers all get as many digits as the longest of them. */
    static TextColumn of(String head, List<? extends @Nullable Object> values) {
        int scale = values.stream()
                .mapToInt(value -> value instanceof BigDecimal decimal ? decimal.scale() : 0)
                .max()
                .orElse(0);
        boolean number = values.stream().filter(Objects::nonNull).allMatch(Number.class::isInstance);
        return new TextColumn(
                head, values.stream().map(value -> text(value, scale)).toList(), number);
    }

    int width() {
        return Math.max(
                head.length(), cells.stream().mapToInt(String::length).max().orElse(0));
    }

    String padded(String cell) {
        String blanks = " ".repeat(width() - cell.length());
        return number ? blanks + cell : cell + blanks;
    }

    private static String text(@Nullable Object value, int scale) {
        if (value instanceof BigDecimal decimal) {
            return decimal.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        }
        return value == null ? "-" : value.toString();
    }
}
