package io.colonnade.codegen.docs;

import java.util.List;
import java.util.Locale;

/**
 * The tables as boxes, the foreign keys as lines between them; in pixels at the scale of one.
 *
 * @param boxes each once
 * @param lines one for each foreign key to a table in the picture
 */
public record Picture(double width, double height, List<Box> boxes, List<Line> lines) {

    /** Copies the lists. */
    public Picture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A table.
     *
     * @param title its name, short enough for the picture
     * @param rows the columns of its keys
     * @param hidden how many columns it has beside
     * @param farSize the height of the letters in which the title still fits when it fills the box
     */
    public record Box(
            TableDocs table,
            String title,
            List<Row> rows,
            int hidden,
            double x,
            double y,
            double width,
            double height,
            double farSize) {

        /** Copies the list. */
        public Box {
            rows = List.copyOf(rows);
        }

        static Box of(TableDocs table, BoxSize size, double x, double y, double width) {
            return new Box(
                    table, size.title(), size.rows(), size.hidden(), x, y, width, size.height(), size.farSize(width));
        }

        /** The height of a column's row in the picture; of the title when the column is not in it. */
        double heightOf(String column) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).column().equals(column)) {
                    return y + BoxSize.HEAD + (row + 0.5) * BoxSize.ROW + 2;
                }
            }
            return y + BoxSize.HEAD / 2;
        }
    }

    /**
     * A column of a key.
     *
     * @param mark its first part in a key
     * @param name short enough for the picture
     */
    public record Row(String column, String mark, String name) {}

    /**
     * A foreign key.
     *
     * @param path from the table referred to, as SVG draws it
     * @param optional whether a row may refer to nothing
     */
    public record Line(String key, String path, TableDocs from, TableDocs to, boolean optional) {

        private static final double SHORTEST_BEND = 36;

        static Line of(Reference reference, Box from, Box to) {
            double startY = to.heightOf(reference.targetColumns().get(0));
            double endY = from.heightOf(reference.columns().get(0));
            return new Line(
                    reference.key(), path(to, startY, from, endY), from.table(), to.table(), reference.optional());
        }

        /** From side to facing side; in one column from right to right. */
        private static String path(Box start, double startY, Box end, double endY) {
            boolean rightwards = start.x() <= end.x();
            boolean sameColumn = start.x() == end.x();
            double startX = rightwards ? start.x() + start.width() : start.x();
            double endX = rightwards && !sameColumn ? end.x() : end.x() + end.width();
            double bend = Math.max(SHORTEST_BEND, Math.abs(endX - startX) * 0.4);
            double leave = rightwards ? bend : -bend;
            double arrive = sameColumn ? bend : -leave;
            return String.format(
                    Locale.ROOT,
                    "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f",
                    startX,
                    startY,
                    startX + leave,
                    startY,
                    endX + arrive,
                    endY,
                    endX,
                    endY);
        }
    }
}
