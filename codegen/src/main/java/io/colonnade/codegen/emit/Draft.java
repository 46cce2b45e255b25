package io.colonnade.codegen.emit;

import java.util.List;
import java.util.stream.Collectors;

/** The one step that stands for the stages when there would be too many of them. */
final class Draft {

    static final String NAME = "Draft";

    private static final String START = """
            /** Starts with nothing: set the required columns in any order, then call {@link Draft#complete}. */
            public static Draft draft() {
                return new Draft(${RowValues}.empty());
            }
            """;

    private static final String CLASS = """
            /** A row whose required columns are not known to be there. */
            public static final class Draft {
                private final ${RowValues} values;

                private Draft(${RowValues} values) {
                    this.values = values;
                }

                ${setters}

                /** The row, if no required column is missing; else an error that names what is. */
                public ${new} complete() {
                    return new ${new}(values.requireAll(${required}));
                }
            }
            """;

    private static final String SETTER = """
            /** Sets ${column}. */
            public Draft ${field}(${type} ${field}) {
                return new Draft(${values}.with(${constant}.${field}, ${field}));
            }
            """;

    private Draft() {}

    static String start(TableJava java) {
        return java.template(START).fill();
    }

    static String type(TableJava java, List<ColumnJava> required) {
        String constant = java.table().constant();
        return java.template(CLASS)
                .with("new", java.table().newRow().simpleName())
                .with(
                        "setters",
                        required.stream().map(column -> setter(java, column)).collect(Collectors.joining("\n")))
                .with(
                        "required",
                        required.stream()
                                .map(column -> constant + "." + column.field())
                                .collect(Collectors.joining(", ")))
                .fill();
    }

    private static String setter(TableJava java, ColumnJava column) {
        return java.template(SETTER)
                .with("column", Javadoc.code(column.model().name()))
                .with("field", column.field())
                .with("type", column.type())
                .with("constant", java.table().constant())
                .with("values", column.field().equals("values") ? "this.values" : "values")
                .fill();
    }
}
