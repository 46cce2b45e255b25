package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import java.util.List;

/** Writes the class of a table's new row: the required columns as stages, the others as setters. */
final class NewRowEmitter {

    /** With more required columns than this there are no stages but a draft, checked in the end. */
    static final int MOST_STAGES = 12;

    private static final String CLASS = """
            ${comment}
            public final class ${new} extends ${NewRow}<${row}> {}
            """;

    private static final String CONSTRUCTOR = """
            private ${new}(${GivenValues} values) {
                super(values);
            }
            """;

    private static final String NEXT_CONSTRUCTOR = """
            private ${new}(${nullable} previous, ${Column}<?> column, ${object} value) {
                super(previous, column, value);
            }
            """;

    private static final String DEFAULTS = """
            /** A row in which the database fills every column. */
            public static ${new} defaults() {
                return new ${new}(${RowValues}.empty());
            }
            """;

    private static final String FROM = """
            /** Every column that can be written, as this record has it. */
            public static ${new} from(${row} row) {
                return new ${new}(${constant}.values(row));
            }
            """;

    private static final String SETTER = """
            ${comment}
            public ${new} ${field}(${type} ${field}) {
                return new ${new}(this, ${constant}.${field}, ${field});
            }
            """;

    private final TableJava java;

    private NewRowEmitter(TableJava java) {
        this.java = java;
    }

    /** The file of this table's new row. */
    static GeneratedFile emit(TableModel model, Names names) {
        String packageName = names.table(model.name()).newRow().packageName();
        TypeNames types = new TypeNames(packageName, names.classesIn(packageName));
        return new NewRowEmitter(TableJava.of(model, names, types)).file();
    }

    private GeneratedFile file() {
        List<ColumnJava> required = java.required();
        List<ColumnJava> optional = java.writable().stream()
                .filter(column -> !column.model().isRequired())
                .toList();
        Stages stages = new Stages(java, required);
        stages.classNames().forEach(java.types()::reserve);
        SourceFile file = new SourceFile(
                java.types(),
                java.table().newRow().simpleName(),
                template(CLASS).with("comment", comment()).fill());
        file.importStatic(java.table().table().qualified() + "." + java.table().constant());
        file.member(template(CONSTRUCTOR).fill());
        if (!optional.isEmpty() || !(required.isEmpty() || stages.isDraft())) {
            file.member(nextConstructor());
        }
        file.member(required.isEmpty() ? template(DEFAULTS).fill() : stages.start());
        file.member(template(FROM).fill());
        optional.forEach(column -> file.member(setter(column)));
        stages.classes().forEach(stages.isDraft() ? file::nested : file::member);
        return file.file();
    }

    private String nextConstructor() {
        return template(NEXT_CONSTRUCTOR)
                .with("nullable", java.types().nullable(java.types().library("GivenValues")))
                .with("object", java.types().nullable(java.types().library("Object")))
                .fill();
    }

    private Template template(String text) {
        return java.template(text)
                .with("new", java.table().newRow().simpleName())
                .with("row", java.types().generated(java.table().row()))
                .with("constant", java.table().constant());
    }

    private String comment() {
        String row = "A new row of " + Javadoc.code(java.model().name().name());
        if (java.required().isEmpty()) {
            return Javadoc.comment(row + ": every column is optional.");
        }
        return Javadoc.comment(row
                + (java.required().size() > MOST_STAGES
                        ? ": the required columns in any order and {@code complete()}, then the optional ones."
                        : ": the required columns first, in this order; then the optional ones, in any."));
    }

    private String setter(ColumnJava column) {
        return template(SETTER)
                .with("comment", Javadoc.comment(Defaults.setterComment(column.model())))
                .with("field", column.field())
                .with("type", column.type())
                .fill();
    }
}
