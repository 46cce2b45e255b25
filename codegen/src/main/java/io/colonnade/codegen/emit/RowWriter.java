package io.colonnade.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of a table that give what a record writes. */
final class RowWriter {

    private static final String VALUES = """
            @${Override}
            public ${RowValues} values(${row} row) {
                return ${values};
            }
            """;

    private static final String PART = """
            private ${RowValues} ${method}(${RowValues} values, ${part} row) {
                return values${with};
            }
            """;

    private RowWriter() {}

    /** One method, or one more for each part of the row. */
    static List<String> of(TableJava java) {
        List<RowPart> parts = java.parts().with(column -> column.model().isWritable());
        String row = java.table().row().simpleName();
        List<String> methods = new ArrayList<>();
        methods.add(java.template(VALUES)
                .with("row", row)
                .with("values", parts.isEmpty() ? values(java) : calls(java, parts))
                .fill());
        for (RowPart part : parts) {
            methods.add(java.template(PART)
                    .with("method", part.name())
                    .with("part", row + "." + part.type())
                    .with("with", with(part.columns(), "values", "row"))
                    .fill());
        }
        return methods;
    }

    private static String values(TableJava java) {
        String with = with(java.writable(), "row");
        String chain = with.isEmpty() ? ".empty()" : with.replaceFirst("^\\.with", ".of");
        return java.types().library("RowValues") + chain;
    }

    /** {@code part2(part1(RowValues.empty(), row.part1()), row.part2())}. */
    private static String calls(TableJava java, List<RowPart> parts) {
        String call = java.types().library("RowValues") + ".empty()";
        for (RowPart part : parts) {
            call = part.name() + "(" + call + ", row." + part.name() + "())";
        }
        return call;
    }

    private static String with(List<ColumnJava> columns, String... parameters) {
        return columns.stream()
                .map(column -> ".with(" + column.fieldBeside(parameters) + ", row." + column.field() + "())")
                .collect(Collectors.joining());
    }
}
