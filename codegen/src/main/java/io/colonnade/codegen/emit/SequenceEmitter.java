package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.Sequence;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.TableNames;

/**
 * Writes the class of a sequence: one for each, as a class for all of them would grow with the schema, and change with
 * each of them.
 */
final class SequenceEmitter {

    private static final String CLASS = """
            /** Sequence ${name}. */
            public final class ${class} {}
            """;

    private static final String CONSTANT = """
            /** ${type}, from ${start} by ${increment}. */
            public static final ${Sequence}<${java}> ${constant} = ${Sequence}.of(${arguments}, ${sqlType});
            """;

    private SequenceEmitter() {}

    /** The file of this sequence. */
    static GeneratedFile emit(Sequence model, boolean isDefaultSchema, Names names) {
        TableNames sequence = names.sequence(model.name());
        String packageName = sequence.table().packageName();
        TypeNames types = new TypeNames(packageName, names.classesIn(packageName));
        TypeJava type = new TypeJava(ColumnType.of(model.type()), names, types);
        String name = sequence.table().simpleName();
        String declaration = new Template(CLASS, types)
                .with("name", Javadoc.code(model.name().name()))
                .with("class", name)
                .fill();
        String constant = new Template(CONSTANT, types)
                .with("type", Javadoc.code(model.type().text()))
                .with("start", Long.toString(model.start()))
                .with("increment", Long.toString(model.increment()))
                .with("java", type.boxed())
                .with("constant", sequence.constant())
                .with("arguments", Literals.name(model.name(), isDefaultSchema))
                .with("sqlType", type.sqlType())
                .fill();
        return new SourceFile(types, name, declaration)
                .member(constant)
                .member("private " + name + "() {}")
                .file();
    }
}
