package io.colonnade.codegen.docs;

import io.colonnade.codegen.docs.Picture.Row;
import io.colonnade.codegen.model.ColumnModel;
import java.util.List;

/**
 * How large the box of a table is.
 *
 * @param title the table's name, shortened
 * @param rows the columns of keys
 * @param hidden how many columns are not among them
 */
record BoxSize(String title, List<Row> rows, int hidden) {

    static final double HEAD = 26;
    static final double ROW = 18;

    private static final int LONGEST = 36;
    private static final double LARGEST = 24;
    private static final double TITLE_LETTER = 8.2;
    private static final double LETTER = 7.4;
    private static final double SIDES = 20;
    private static final double MARK = 26;
    private static final double NARROWEST = 110;

    static BoxSize of(TableDocs docs) {
        List<Row> rows = docs.table().columns().stream()
                .filter(column -> isShown(docs, column))
                .map(column -> new Row(column.name(), docs.marks(column).get(0), shortened(column.name())))
                .toList();
        return new BoxSize(shortened(docs.name()), rows, docs.table().columns().size() - rows.size());
    }

    double width() {
        double widest = letters(title) * TITLE_LETTER;
        for (Row row : rows) {
            widest = Math.max(widest, MARK + letters(row.name()) * LETTER);
        }
        return Math.max(NARROWEST, Math.ceil(widest + SIDES));
    }

    double height() {
        int lines = rows.size() + (hidden > 0 ? 1 : 0);
        return HEAD + lines * ROW + 6;
    }

    /** Letters so high that the title fills the box, seen from afar. */
    double farSize(double width) {
        double byWidth = (width - 8) / (Math.max(1, letters(title)) * 0.63);
        return Math.floor(Math.min(byWidth, LARGEST));
    }

    private static boolean isShown(TableDocs docs, ColumnModel column) {
        List<String> marks = docs.marks(column);
        return marks.contains("PK") || marks.contains("FK");
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** The width in Latin letters; those of East Asia are twice as wide. */
    private static int letters(String text) {
        return text.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                .sum();
    }
}
