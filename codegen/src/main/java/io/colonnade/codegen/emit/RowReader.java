package io.colonnade.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of a table that read its row from left to right. */
final class RowReader {

    private static final String READ = """
            @${Override}
            public ${row} read(${RowCursor} row) {
                return new ${row}(${values});
            }
            """;

    private static final String PART = """
            private ${part} ${method}(${RowCursor} row) {
                return new ${part}(${values});
            }
            """;

    private RowReader() {}

    /** One method, or one more for each part of the row. */
    static List<String> of(TableJava java) {
        List<RowPart> parts = java.parts().list();
        String row = java.table().row().simpleName();
        String read = parts.stream().map(part -> part.name() + "(row)").collect(Collectors.joining(", "));
        List<String> methods = new ArrayList<>();
        methods.add(java.template(READ)
                .with("row", row)
                .with("values", parts.isEmpty() ? values(java.columns()) : read)
                .fill());
        for (RowPart part : parts) {
            methods.add(java.template(PART)
                    .with("part", row + "." + part.type())
                    .with("method", part.name())
                    .with("values", values(part.columns()))
                    .fill());
        }
        return methods;
    }

    private static String values(List<ColumnJava> columns) {
        return columns.stream().map(column -> column.read("row")).collect(Collectors.joining(", "));
    }
}
