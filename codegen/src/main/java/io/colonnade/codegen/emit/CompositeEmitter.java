package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.CompositeAttribute;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.name.CompositeNames;
import io.colonnade.codegen.name.Names;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the record of a composite type. */
final class CompositeEmitter {

    private static final String RECORD = """
            ${comment}
            public record ${type}(${components}) {}
            """;

    private static final String TYPE = """
            /** How a value is stored. */
            public static final ${SqlType}<${type}> TYPE = ${SqlTypes}.composite(
                ${name}, ${type}.class, parts -> new ${type}(${reads}), (parts, value) -> parts${writes});
            """;

    private static final String EMPTY = """
            /** How a value is stored. */
            public static final ${SqlType}<${type}> TYPE = ${SqlTypes}.composite(
                ${name}, ${type}.class, parts -> new ${type}(), (parts, value) -> {});
            """;

    private final ColumnType model;
    private final CompositeNames composite;
    private final Names names;
    private final TypeNames types;

    private CompositeEmitter(ColumnType model, Names names) {
        this.model = model;
        this.names = names;
        this.composite = names.composite(name(model));
        String packageName = composite.type().packageName();
        this.types = new TypeNames(packageName, names.classesIn(packageName));
    }

    /** The file of this type. */
    static GeneratedFile emit(ColumnType model, boolean isDefaultSchema, Names names) {
        return new CompositeEmitter(model, names).file(isDefaultSchema);
    }

    private GeneratedFile file(boolean isDefaultSchema) {
        String simpleName = composite.type().simpleName();
        String declaration = new Template(RECORD, types)
                .with(
                        "comment",
                        Javadoc.comment("Type " + Javadoc.code(name(model).name()) + "."))
                .with("type", simpleName)
                .with("components", joined(", ", this::component))
                .fill();
        String type = new Template(model.attributes().isEmpty() ? EMPTY : TYPE, types)
                .with("type", simpleName)
                .with("name", Literals.string(name(model).inSql(isDefaultSchema)))
                .with("reads", joined(", ", one -> "parts.next(" + java(one).sqlType() + ")"))
                .with("writes", joined("", one -> ".add(" + java(one).sqlType() + ", value." + field(one) + "())"))
                .fill();
        return new SourceFile(types, simpleName, declaration).nested(type).file();
    }

    private String component(CompositeAttribute attribute) {
        return types.nullable(java(attribute).boxed()) + " " + field(attribute);
    }

    private String field(CompositeAttribute attribute) {
        return composite.field(attribute.name());
    }

    private TypeJava java(CompositeAttribute attribute) {
        return new TypeJava(attribute.type(), names, types);
    }

    private String joined(String between, Function<CompositeAttribute, String> part) {
        return model.attributes().stream().map(part).collect(Collectors.joining(between));
    }

    private static QualifiedName name(ColumnType type) {
        return Objects.requireNonNull(type.name());
    }
}
