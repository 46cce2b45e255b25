package io.colonnade.codegen.emit;

import java.util.List;
import java.util.stream.Collectors;

/** The one step that stands for the stages when there would be too many of them. */
final class Draft {

    static final String NAME = "Draft";

    private static final String START = """
            /** Starts with nothing: set the required columns in any order, then call {@link Draft#complete}. */
            public static Draft draft() {
                return new Draft(${RowValues}.empty(), ${List}.of(${columns}));
            }
            """;

    private static final String CLASS = """
            /** A row of which required columns may still be missing. */
            public static final class Draft {
                private final ${RowValues} values;
                private final ${List}<${String}> missing;

                private Draft(${RowValues} values, ${List}<${String}> missing) {
                    this.values = values;
                    this.missing = missing;
                }

                ${setters}

                /** The row; refused with the names of the required columns that are still missing. */
                public ${new} complete() {
                    if (!missing.isEmpty()) {
                        ${String} columns = ${String}.join(", ", missing);
                        throw new ${IllegalStateException}(${lacks} + columns + ${advice});
                    }
                    return new ${new}(values);
                }

                private Draft with(${RowValues} more, ${String} column) {
                    return new Draft(more, missing.stream().filter(name -> !name.equals(column)).toList());
                }
            }
            """;

    private static final String SETTER = """
            /** Sets ${column}. */
            public Draft ${field}(${type} ${field}) {
                return with(${values}.with(${constant}.${field}, ${field}), ${name});
            }
            """;

    private Draft() {}

    static String start(TableJava java, List<ColumnJava> required) {
        String columns = required.stream()
                .map(column -> Literals.string(column.model().name()))
                .collect(Collectors.joining(", "));
        return java.template(START).with("columns", columns).fill();
    }

    static String type(TableJava java, List<ColumnJava> required) {
        String setters = required.stream().map(column -> setter(java, column)).collect(Collectors.joining("\n"));
        return java.template(CLASS)
                .with("new", java.table().newRow().simpleName())
                .with("setters", setters)
                .with(
                        "lacks",
                        Literals.string("A new row of " + java.model().name().name() + " still lacks "))
                .with("advice", Literals.string(". Set them before complete()."))
                .fill();
    }

    private static String setter(TableJava java, ColumnJava column) {
        return java.template(SETTER)
                .with("column", Javadoc.code(column.model().name()))
                .with("field", column.field())
                .with("type", column.type())
                .with("constant", java.table().constant())
                .with("name", Literals.string(column.model().name()))
                .with("values", column.field().equals("values") ? "this.values" : "values")
                .fill();
    }
}
