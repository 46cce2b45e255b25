package io.colonnade.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of a table that give what a record writes. */
final class RowWriter {

    private static final String WRITE = """
            @${Override}
            public void write(${RowWriter} writer, ${row} row) {
                ${statements}
            }
            """;

    private static final String PART = """
            private void ${method}(${RowWriter} writer, ${part} row) {
                ${statements}
            }
            """;

    private static final String NEXT = "\n    ";

    private RowWriter() {}

    /** One method, or one more for each part of the row. */
    static List<String> of(TableJava java) {
        List<RowPart> parts = java.parts().with(column -> column.model().isWritable());
        String row = java.table().row().simpleName();
        List<String> methods = new ArrayList<>();
        methods.add(java.template(WRITE)
                .with("row", row)
                .with("statements", parts.isEmpty() ? statements(java.writable()) : calls(parts))
                .fill());
        for (RowPart part : parts) {
            methods.add(java.template(PART)
                    .with("method", part.name())
                    .with("part", row + "." + part.type())
                    .with("statements", statements(part.columns()))
                    .fill());
        }
        return methods;
    }

    /** {@code part1(writer, row.part1());}, for each. */
    private static String calls(List<RowPart> parts) {
        return parts.stream()
                .map(part -> part.name() + "(writer, row." + part.name() + "());")
                .collect(Collectors.joining(NEXT));
    }

    private static String statements(List<ColumnJava> columns) {
        return columns.stream().map(column -> column.write("writer", "row")).collect(Collectors.joining(NEXT));
    }
}
