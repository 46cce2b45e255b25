package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.TableNames;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the class of a table or a view. */
final class TableEmitter {

    private static final String CLASS = """
            ${comment}
            ${annotations}
            public final class ${table} extends ${base}<${row}> {}
            """;

    private static final String CONSTANT = """
            /** The ${kind} under its own name; {@link #as} makes a second copy of it for one query. */
            public static final ${table} ${constant} = new ${table}(null);
            """;

    private static final String COLUMN = """
            ${comment}
            public final ${type} ${field} = ${factory};
            """;

    private static final String CONSTRUCTOR = """
            private ${table}(${alias} alias) {
                super(${schema}, ${name}, alias);
            }
            """;

    private static final String AS = """
            /** This ${kind} under another name, for joining it twice. */
            public ${table} as(${String} alias) {
                return new ${table}(alias);
            }
            """;

    private static final String FOREIGN_KEYS = """
            @${Override}
            public ${List}<${ForeignKey}> foreignKeys() {
                return foreignKeys(${keys});
            }
            """;

    private final TableJava java;
    private final boolean isDefaultSchema;
    private final String dialect;

    private TableEmitter(TableJava java, boolean isDefaultSchema, String dialect) {
        this.java = java;
        this.isDefaultSchema = isDefaultSchema;
        this.dialect = dialect;
    }

    /** The file of this table. */
    static GeneratedFile emit(TableModel model, boolean isDefaultSchema, String dialect, Names names) {
        String packageName = names.table(model.name()).table().packageName();
        TypeNames types = new TypeNames(packageName, names.classesIn(packageName));
        return new TableEmitter(TableJava.of(model, names, types), isDefaultSchema, dialect).file();
    }

    private GeneratedFile file() {
        SourceFile file = new SourceFile(java.types(), java.table().table().simpleName(), declaration());
        file.member(template(CONSTANT).fill());
        java.columns().forEach(column -> file.member(column(column)));
        file.member(constructor());
        file.member(template(AS).fill());
        RowReader.of(java).forEach(file::member);
        if (java.model().isWritten()) {
            RowWriter.of(java).forEach(java.parts().isEmpty() ? file::member : file::nested);
        }
        RowKeys.of(java).forEach(file::member);
        if (!foreignKeys().isEmpty()) {
            file.member(template(FOREIGN_KEYS).with("keys", keys()).fill());
        }
        KeyMethods.of(java).forEach(file::member);
        return file.file();
    }

    private Template template(String text) {
        return java.template(text)
                .with("kind", java.model().isView() ? "view" : "table")
                .with("table", java.table().table().simpleName())
                .with("row", java.table().row().simpleName())
                .with("constant", java.table().constant());
    }

    private String declaration() {
        return template(CLASS)
                .with("comment", comment())
                .with("annotations", TableAnnotations.of(java, isDefaultSchema, dialect, foreignKeys()))
                .with("base", java.types().library(base()))
                .fill();
    }

    private String base() {
        return java.model().isView() ? "View" : java.model().isWritten() ? "Table" : "ReadOnlyTable";
    }

    private String comment() {
        String comment = java.model().comment();
        String text = (java.model().isView() ? "View " : "Table ")
                + Javadoc.code(java.model().name().name())
                + (base().equals("ReadOnlyTable") ? ", which is only read" : "");
        return Javadoc.comment(text + (comment == null ? "." : ": " + Javadoc.sentence(comment)));
    }

    private String column(ColumnJava column) {
        return template(COLUMN)
                .with("comment", ColumnComment.of(java, column.model()))
                .with("type", column.columnType())
                .with("field", column.field())
                .with("factory", column.factory())
                .fill();
    }

    private String constructor() {
        String schema = java.model().name().schema();
        return template(CONSTRUCTOR)
                .with("alias", java.types().nullable(java.types().library("String")))
                .with("schema", isDefaultSchema ? "null" : Literals.string(schema))
                .with("name", Literals.string(java.model().name().name()))
                .fill();
    }

    /** Only keys to tables that are generated. */
    private List<ForeignKey> foreignKeys() {
        return java.model().foreignKeys().stream()
                .filter(key -> java.names().hasTable(key.target()))
                .toList();
    }

    private String keys() {
        return foreignKeys().stream().map(this::key).collect(Collectors.joining(", "));
    }

    /** The constant that holds a table; in full where a field of this class hides the other's name. */
    private String constant(TableNames target) {
        TableNames own = java.table();
        String name = target.table().simpleName();
        if (target.table().equals(own.table())) {
            return own.constant();
        }
        boolean hidden = own.constant().equals(name) || own.fields().containsValue(name);
        return (hidden ? target.table().qualified() : java.types().generated(target.table())) + "." + target.constant();
    }

    private String key(ForeignKey key) {
        TableNames target = java.names().table(key.target());
        String constant = constant(target);
        String columns = key.columns().stream().map(java.table()::field).collect(Collectors.joining(", "));
        String referenced = key.targetColumns().stream()
                .map(column -> constant + "." + target.field(column))
                .collect(Collectors.joining(", "));
        return java.template("foreignKey(${name}, columns(${columns}), ${target}, columns(${referenced}))")
                .with("name", Literals.string(key.name()))
                .with("columns", columns)
                .with("target", constant)
                .with("referenced", referenced)
                .fill();
    }
}
