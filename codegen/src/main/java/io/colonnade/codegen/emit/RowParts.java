package io.colonnade.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parts that the row of a very wide table is cut into, as a constructor takes 254 values and no more. */
final class RowParts {

    private static final int MOST_SLOTS = 254;
    private static final int COLUMNS = 100;

    private final List<RowPart> parts;

    private RowParts(List<RowPart> parts) {
        this.parts = parts;
    }

    /** The parts of this row; none where it fits into one record. */
    static RowParts of(List<ColumnJava> columns) {
        List<RowPart> parts = new ArrayList<>();
        if (!fit(columns)) {
            String prefix = prefix(columns);
            for (int from = 0; from < columns.size(); from += COLUMNS) {
                List<ColumnJava> some = columns.subList(from, Math.min(from + COLUMNS, columns.size()));
                parts.add(new RowPart(prefix + (parts.size() + 1), some));
            }
        }
        return new RowParts(List.copyOf(parts));
    }

    /** Whether these can be the parameters of one constructor or method. */
    static boolean fit(List<ColumnJava> columns) {
        return columns.stream().mapToInt(ColumnJava::slots).sum() <= MOST_SLOTS;
    }

    /** No column has the name of a part. */
    private static String prefix(List<ColumnJava> columns) {
        Set<String> fields = columns.stream().map(ColumnJava::field).collect(Collectors.toSet());
        String prefix = "part";
        while (fields.stream().anyMatch(starts(prefix))) {
            prefix = "row" + Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1);
        }
        return prefix;
    }

    private static Predicate<String> starts(String prefix) {
        return field -> field.startsWith(prefix)
                && field.length() > prefix.length()
                && Character.isDigit(field.charAt(prefix.length()));
    }

    /** Whether there are any. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The parts that have any of these columns, with those only. */
    List<RowPart> with(Predicate<ColumnJava> wanted) {
        return parts.stream()
                .map(part -> new RowPart(
                        part.name(), part.columns().stream().filter(wanted).toList()))
                .filter(part -> !part.columns().isEmpty())
                .toList();
    }

    /** The parts, in order. */
    List<RowPart> list() {
        return parts;
    }
}
