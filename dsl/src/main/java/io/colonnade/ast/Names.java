package io.colonnade.ast;

import java.util.Locale;

/** How messages spell tables and columns: as the generated Java does, such as {@code BOOK.authorId}. */
public final class Names {
    private Names() {}

    /** A column with its table. */
    public static String of(ColumnRef column) {
        return of(column.table()) + "." + field(column.name());
    }

    /** A table, or its alias where it has one. */
    public static String of(TableRef table) {
        return table.alias() == null && !table.isDerived() ? table.name().toUpperCase(Locale.ROOT) : table.qualifier();
    }

    /** A column's Java field. */
    public static String field(String column) {
        StringBuilder field = new StringBuilder();
        for (String word : column.split("_", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            String lower = word.toLowerCase(Locale.ROOT);
            field.append(field.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return field.isEmpty() ? column : field.toString();
    }
}
