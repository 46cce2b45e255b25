package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import java.util.stream.Collectors;

/** Writes the record of a table's or a view's row. */
final class RecordEmitter {

    private static final String RECORD = """
            ${comment}
            public record ${row}(${components}) {}
            """;

    private RecordEmitter() {}

    /** The file of this table's record. */
    static GeneratedFile emit(TableModel model, Names names) {
        String packageName = names.table(model.name()).row().packageName();
        TypeNames types = new TypeNames(packageName, names.classesIn(packageName));
        TableJava java = TableJava.of(model, names, types);
        String declaration = java.template(RECORD)
                .with(
                        "comment",
                        Javadoc.comment("A row of " + Javadoc.code(model.name().name()) + "."))
                .with("row", java.table().row().simpleName())
                .with("components", components(java))
                .fill();
        return new SourceFile(types, declaration).file();
    }

    private static String components(TableJava java) {
        return java.columns().stream()
                .map(column -> column.type() + " " + column.field())
                .collect(Collectors.joining(", "));
    }
}
