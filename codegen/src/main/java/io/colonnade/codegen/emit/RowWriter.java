package io.colonnade.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of a table that give what a record writes. */
final class RowWriter {

    private static final String WRITE = """
            @${Override}
            public void write(${RowWriter} writer, ${row} row) ${body}
            """;

    private static final String PART = """
            private void ${method}(${RowWriter} writer, ${part} row) ${body}
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
                .with("body", parts.isEmpty() ? body(java.writable()) : calls(parts))
                .fill());
        for (RowPart part : parts) {
            methods.add(java.template(PART)
                    .with("method", part.name())
                    .with("part", row + "." + part.type())
                    .with("body", body(part.columns()))
                    .fill());
        }
        return methods;
    }

    /** {@code part1(writer, row.part1());}, for each. */
    private static String calls(List<RowPart> parts) {
        return body(parts.stream().map(part -> part.name() + "(writer, row." + part.name() + "());"));
    }

    private static String body(List<ColumnJava> columns) {
        return columns.isEmpty() ? "{}" : body(columns.stream().map(column -> column.write("writer", "row")));
    }

    private static String body(Stream<String> statements) {
        return statements.collect(Collectors.joining(NEXT, "{" + NEXT, "\n}"));
    }
}
