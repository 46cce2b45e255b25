package io.colonnade.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that go by the primary key. */
final class KeyMethods {

    private static final String BY_KEY = """
            /** The row with this key. */
            public ${Select}<${row}> byKey(${parameters}) {
                return ${Sql}.select(this).from(this).where(${conditions});
            }
            """;

    private static final String UPDATE = """
            /** Writes every other column of the row that has this record's key. */
            public ${Update} update(${row} row) {
                return ${Sql}.update(this)${sets}.where(${conditions});
            }
            """;

    private static final String UPDATE_PARTS = """
            /** Writes every other column of the row that has this record's key. */
            public ${Update} update(${row} row) {
                ${Update}.NeedsWhere sets = ${first}(${Sql}.update(this), row.${first}());
                ${sets}
                return sets.where(${conditions});
            }
            """;

    private static final String UPDATE_PART = """
            private ${Update}.NeedsWhere ${method}(${Setting}<${Update}.NeedsWhere> sets, ${row}.${part} row) {
                return sets${sets};
            }
            """;

    private static final String DELETE_BY_KEY = """
            /** Deletes the row with this key. */
            public ${Delete} deleteByKey(${parameters}) {
                return ${Sql}.deleteFrom(this).where(${conditions});
            }
            """;

    private KeyMethods() {}

    /** No method without a primary key that can be compared, no update when there is nothing to set. */
    static List<String> of(TableJava java) {
        List<String> methods = new ArrayList<>();
        if (!java.key().isEmpty()
                && java.key().stream().allMatch(ColumnJava::isComparable)
                && RowParts.fit(java.key())) {
            methods.add(byKey(java, BY_KEY));
            if (!java.model().isView()) {
                methods.addAll(update(java));
                methods.add(byKey(java, DELETE_BY_KEY));
            }
        }
        return methods;
    }

    private static List<String> update(TableJava java) {
        List<RowPart> parts = java.parts().with(column -> isOther(java, column));
        List<ColumnJava> others =
                java.columns().stream().filter(column -> isOther(java, column)).toList();
        if (!parts.isEmpty()) {
            List<String> methods = new ArrayList<>();
            methods.add(updateInParts(java, parts));
            parts.forEach(part -> methods.add(part(java, part)));
            return methods;
        }
        return others.isEmpty() ? List.of() : List.of(update(java, others));
    }

    private static boolean isOther(TableJava java, ColumnJava column) {
        return column.model().isWritable() && !java.model().isKey(column.model());
    }

    private static String updateInParts(TableJava java, List<RowPart> parts) {
        String sets = parts.stream()
                .skip(1)
                .map(part -> "sets = " + part.name() + "(sets, row." + part.name() + "());")
                .collect(Collectors.joining("\n"));
        return java.template(UPDATE_PARTS)
                .with("row", java.table().row().simpleName())
                .with("first", parts.get(0).name())
                .with("sets", sets)
                .with(
                        "conditions",
                        each(java.key(), column -> "this." + column.field() + ".eq(row." + column.field() + "())"))
                .fill();
    }

    private static String part(TableJava java, RowPart part) {
        String sets = part.columns().stream()
                .map(column -> ".set(this." + column.field() + ", row." + column.field() + "())")
                .collect(Collectors.joining());
        return java.template(UPDATE_PART)
                .with("method", part.name())
                .with("row", java.table().row().simpleName())
                .with("part", part.type())
                .with("sets", sets)
                .fill();
    }

    private static String byKey(TableJava java, String text) {
        return java.template(text)
                .with("row", java.table().row().simpleName())
                .with("parameters", each(java.key(), column -> column.type() + " " + column.field()))
                .with(
                        "conditions",
                        each(java.key(), column -> "this." + column.field() + ".eq(" + column.field() + ")"))
                .fill();
    }

    private static String update(TableJava java, List<ColumnJava> others) {
        String sets = others.stream()
                .map(column -> ".set(" + column.fieldBeside("row") + ", row." + column.field() + "())")
                .collect(Collectors.joining());
        return java.template(UPDATE)
                .with("row", java.table().row().simpleName())
                .with("sets", sets)
                .with("conditions", each(java.key(), KeyMethods::hasKeyOfRow))
                .fill();
    }

    private static String hasKeyOfRow(ColumnJava column) {
        return column.fieldBeside("row") + ".eq(row." + column.field() + "())";
    }

    private static String each(List<ColumnJava> columns, Function<ColumnJava, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }
}
