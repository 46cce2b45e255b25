package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.EnumType;
import io.colonnade.codegen.name.EnumNames;
import io.colonnade.codegen.name.Names;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the enum of a type with labels. */
final class EnumEmitter {

    private static final String ENUM = """
            ${comment}
            public enum ${type} implements ${DatabaseEnum} {
            ${constants};

            }
            """;

    private static final String CONSTRUCTOR = """
            ${type}(${String} label) {
                this.label = label;
            }
            """;

    private static final String LABEL = """
            /** The value as the database spells it. */
            @${Override}
            public ${String} label() {
                return label;
            }
            """;

    private EnumEmitter() {}

    /** The file of this enum. */
    static GeneratedFile emit(EnumType model, Names names) {
        EnumNames enumNames = names.enumeration(model.name());
        String packageName = enumNames.type().packageName();
        TypeNames types = new TypeNames(packageName, names.classesIn(packageName));
        String declaration = new Template(ENUM, types)
                .with(
                        "comment",
                        Javadoc.comment("Type " + Javadoc.code(model.name().name()) + "."))
                .with("type", enumNames.type().simpleName())
                .with("constants", constants(model, enumNames))
                .fill();
        return new SourceFile(types, enumNames.type().simpleName(), declaration)
                .member(new Template("private final ${String} label;", types).fill())
                .member(new Template(CONSTRUCTOR, types)
                        .with("type", enumNames.type().simpleName())
                        .fill())
                .member(new Template(LABEL, types).fill())
                .file();
    }

    private static String constants(EnumType model, EnumNames names) {
        return IntStream.range(0, model.labels().size())
                .mapToObj(index -> "    " + names.constants().get(index) + "("
                        + Literals.string(model.labels().get(index)) + ")")
                .collect(Collectors.joining(",\n"));
    }
}
