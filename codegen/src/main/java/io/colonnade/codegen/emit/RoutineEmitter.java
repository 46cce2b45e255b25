package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.RelationKind;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.JavaNames;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.RoutineClass;
import io.colonnade.codegen.name.TableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the class of the functions of one name, and the record of their rows, if they give any. */
final class RoutineEmitter {

    private static final String VALUES = """
            /** Function ${name}. */
            public final class ${class} {}
            """;

    private static final String ROWS = """
            /** The rows of function ${name}. */
            public final class ${class} extends ${TableFunction}<${row}> {}
            """;

    private static final String ROUTINE = """
            private static final ${Routine} ROUTINE = ${Routine}.of(${arguments});
            """;

    private static final String COLUMN = """
            /** ${type}. */
            public final ${column} ${field} = ${factory};
            """;

    private static final String CONSTRUCTOR = """
            private ${class}(${String} alias, ${Untyped} call) {
                super(alias, call);
            }
            """;

    private static final String AS = """
            /** The same call under another name. */
            public ${class} as(${String} alias) {
                return new ${class}(alias, call());
            }
            """;

    private final List<Routine> routines;
    private final boolean isDefaultSchema;
    private final Names names;
    private final TableNames own;
    private final TypeNames types;

    private RoutineEmitter(RoutineClass of, List<Routine> routines, boolean isDefaultSchema, Names names) {
        this.routines = routines;
        this.isDefaultSchema = isDefaultSchema;
        this.names = names;
        this.own = names.routine(of);
        String packageName = own.table().packageName();
        this.types = new TypeNames(packageName, names.classesIn(packageName));
    }

    /** The files of the functions that share a class. */
    static Stream<GeneratedFile> emit(RoutineClass of, List<Routine> routines, boolean isDefaultSchema, Names names) {
        RoutineEmitter emitter = new RoutineEmitter(of, routines, isDefaultSchema, names);
        if (of.row().isEmpty()) {
            return Stream.of(emitter.values());
        }
        TableModel row = row(of);
        return Stream.of(emitter.rows(row), RecordEmitter.emit(row, emitter.own, names));
    }

    private GeneratedFile values() {
        SourceFile file = start(VALUES);
        String method = JavaNames.field(routines.get(0).name().name());
        RoutineMethod methods = new RoutineMethod(names, types);
        Signatures.of(routines, method).forEach(signature -> file.member(methods.value(signature)));
        return file.member(template("private ${class}() {}").fill()).file();
    }

    private GeneratedFile rows(TableModel row) {
        SourceFile file = start(ROWS);
        TableJava java = TableJava.of(row, own, names, types);
        java.columns().forEach(column -> file.member(column(column)));
        file.member(template(CONSTRUCTOR).fill());
        RoutineMethod methods = new RoutineMethod(names, types);
        String alias = Literals.string(routines.get(0).name().name());
        Signatures.of(routines, "of")
                .forEach(signature ->
                        file.member(methods.rows(signature, own.table().simpleName(), alias)));
        file.member(template(AS).fill());
        RowReader.of(java).forEach(file::member);
        return file.file();
    }

    private SourceFile start(String declaration) {
        String arguments = Literals.name(routines.get(0).name(), isDefaultSchema);
        SourceFile file = new SourceFile(
                types, own.table().simpleName(), template(declaration).fill());
        return file.member(template(ROUTINE).with("arguments", arguments).fill());
    }

    private String column(ColumnJava column) {
        String factory = column.model().name().isEmpty() ? column.factory("alias()") : column.factory();
        return template(COLUMN)
                .with("type", Javadoc.code(column.model().type().text()))
                .with("column", column.columnType())
                .with("field", column.field())
                .with("factory", factory)
                .fill();
    }

    private Template template(String text) {
        return new Template(text, types)
                .with("name", Javadoc.code(routines.get(0).name().name()))
                .with("class", own.table().simpleName())
                .with("row", own.row().simpleName());
    }

    /** Nobody knows of a function what is never null in its rows. */
    private static TableModel row(RoutineClass of) {
        List<ColumnModel> columns = new ArrayList<>();
        for (Routine.Column column : of.row()) {
            columns.add(new ColumnModel(
                    column.name(), columns.size() + 1, column.type(), true, null, Identity.NONE, null, null));
        }
        return new TableModel(
                of.name(), RelationKind.VIEW, null, columns, null, List.of(), List.of(), List.of(), List.of());
    }
}
