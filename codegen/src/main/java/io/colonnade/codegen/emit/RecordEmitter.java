package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.TableNames;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the record of a table's or a view's row; that of a very wide table consists of records of its parts. */
final class RecordEmitter {

    private static final String RECORD = """
            ${comment}
            public record ${row}(${components}) {}
            """;

    private static final String PART = """
            /** The columns from ${first} to ${last}. */
            public record ${part}(${components}) {}
            """;

    private static final String ACCESSOR = """
            /** ${column}. */
            public ${type} ${field}() {
                return ${part}.${field}();
            }
            """;

    /** Every column is made in the one constructor of its table, and a method has 64 kilobytes. */
    private static final int MOST_COLUMNS = 2000;

    private final TableJava java;

    private RecordEmitter(TableJava java) {
        this.java = java;
    }

    /** The file of this table's record. */
    static GeneratedFile emit(TableModel model, Names names) {
        String packageName = names.table(model.name()).row().packageName();
        TypeNames types = new TypeNames(packageName, names.classesIn(packageName));
        TableJava java = TableJava.of(model, names, types);
        refuseTooWide(java);
        return new RecordEmitter(java).file();
    }

    /** The file of the record of a function's rows. */
    static GeneratedFile emit(TableModel row, TableNames function, Names names) {
        String packageName = function.row().packageName();
        TypeNames types = new TypeNames(packageName, names.classesIn(packageName));
        return new RecordEmitter(TableJava.of(row, function, names, types)).file();
    }

    private GeneratedFile file() {
        List<RowPart> parts = java.parts().list();
        parts.forEach(part -> java.types().reserve(part.type()));
        SourceFile file = new SourceFile(java.types(), java.table().row().simpleName(), declaration(parts));
        for (RowPart part : parts) {
            file.member(part(part));
        }
        for (RowPart part : parts) {
            part.columns().forEach(column -> file.member(accessor(part, column)));
        }
        return file.file();
    }

    private String declaration(List<RowPart> parts) {
        String table = Javadoc.code(java.model().name().name());
        String components =
                parts.stream().map(part -> part.type() + " " + part.name()).collect(Collectors.joining(", "));
        String comment =
                "A row of " + table + (parts.isEmpty() ? "." : ", in parts: it has more columns than a record.");
        return java.template(RECORD)
                .with("comment", Javadoc.comment(comment))
                .with("row", java.table().row().simpleName())
                .with("components", parts.isEmpty() ? components(java.columns()) : components)
                .fill();
    }

    private String part(RowPart part) {
        List<ColumnJava> columns = part.columns();
        return java.template(PART)
                .with("first", Javadoc.code(columns.get(0).model().name()))
                .with(
                        "last",
                        Javadoc.code(columns.get(columns.size() - 1).model().name()))
                .with("part", part.type())
                .with("components", components(columns))
                .fill();
    }

    private String accessor(RowPart part, ColumnJava column) {
        return java.template(ACCESSOR)
                .with("column", Javadoc.code(column.model().name()))
                .with("type", column.type())
                .with("field", column.field())
                .with("part", part.name())
                .fill();
    }

    private static String components(List<ColumnJava> columns) {
        return columns.stream()
                .map(column -> column.type() + " " + column.field())
                .collect(Collectors.joining(", "));
    }

    private static void refuseTooWide(TableJava java) {
        if (java.columns().size() > MOST_COLUMNS) {
            throw new GenerationException(new Problem(
                    "Table \"" + java.model().name().name() + "\" has "
                            + java.columns().size() + " columns, too many for a Java class.",
                    "a method has at most 64 kilobytes in Java, enough to make " + MOST_COLUMNS + " columns.",
                    "move some of the columns to a second table, or leave the table's schema out."));
        }
    }
}
