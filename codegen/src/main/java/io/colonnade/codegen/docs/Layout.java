package io.colonnade.codegen.docs;

import io.colonnade.codegen.docs.Picture.Box;
import io.colonnade.codegen.docs.Picture.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The picture: boxes in columns, so close that names can be read when there are hundreds, and lines behind them. */
final class Layout {

    private final Map<String, BoxSize> sizes = new LinkedHashMap<>();
    private final Map<String, TableDocs> tables = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private Layout(List<TableDocs> all) {
        for (TableDocs table : all) {
            tables.put(table.anchor(), table);
            sizes.put(table.anchor(), BoxSize.of(table));
        }
    }

    static Picture of(List<TableDocs> tables) {
        Layout layout = new Layout(tables);
        Columns columns = Columns.of(Links.of(tables), layout.sizes);
        double height =
                columns.inOrder().stream().mapToDouble(columns::height).max().orElse(0);
        double x = 0;
        for (List<String> column : columns.inOrder()) {
            layout.place(column, x, columns.width(column), (height - columns.height(column)) / 2);
            x += columns.width(column) + Columns.COLUMN_GAP;
        }
        return new Picture(
                Math.max(0, x - Columns.COLUMN_GAP), height, List.copyOf(layout.boxes.values()), layout.lines());
    }

    private void place(List<String> column, double x, double width, double top) {
        double y = top;
        for (String anchor : column) {
            TableDocs table = tables.get(anchor);
            BoxSize size = sizes.get(anchor);
            if (table != null && size != null) {
                boxes.put(anchor, Box.of(table, size, x, y, width));
                y += size.height() + Columns.GAP;
            }
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Box from : boxes.values()) {
            for (Reference reference : from.table().references()) {
                @Nullable Box to = reference.anchor() == null ? null : boxes.get(reference.anchor());
                if (to != null) {
                    lines.add(Line.of(reference, from, to));
                }
            }
        }
        return lines;
    }
}
