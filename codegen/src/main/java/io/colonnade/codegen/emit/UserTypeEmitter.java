package io.colonnade.codegen.emit;

import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.UserType;
import java.util.Objects;

/** Writes the class that says how a type of the program's own is stored: an id, or the holder of a forced type. */
final class UserTypeEmitter {

    private static final String ID = """
            /** The primary key of ${table}. */
            public record ${id}(${value} value) {}
            """;

    private static final String ID_TYPE = """
            /** How an id is stored: as ${stored}. */
            public static final ${SqlType}<${id}> TYPE = ${sqlType}.map(${id}.class, ${id}::new, ${id}::value);
            """;

    private static final String HOLDER = """
            /** How {@link ${type}} is stored. */
            public final class ${holder} {}
            """;

    private static final String HOLDER_TYPE = """
            /** As ${stored}. */
            public static final ${SqlType}<${type}> TYPE = ${sqlType}.map(${type}.class, ${read}, ${write});
            """;

    private final UserType user;
    private final TypeNames types;
    private final TypeJava stored;

    private UserTypeEmitter(UserType user, Names names) {
        String packageName = user.holder().packageName();
        this.user = user;
        this.types = new TypeNames(packageName, names.classesIn(packageName));
        this.stored = new TypeJava(user.stored(), names, types);
    }

    static GeneratedFile emit(UserType user, Names names) {
        UserTypeEmitter emitter = new UserTypeEmitter(user, names);
        return user.conversion() == null ? emitter.id() : emitter.holder(user.conversion());
    }

    private GeneratedFile id() {
        String primitive = stored.java().primitive();
        String declaration = template(ID)
                .with("table", Javadoc.code(Objects.requireNonNull(user.table()).name()))
                .with("value", primitive == null ? stored.boxed() : primitive)
                .fill();
        return new SourceFile(types, user.type().simpleName(), declaration)
                .member(template(ID_TYPE).fill())
                .file();
    }

    private GeneratedFile holder(UserType.Conversion conversion) {
        Template type =
                template(HOLDER_TYPE).with("read", method(conversion.read())).with("write", method(conversion.write()));
        return new SourceFile(
                        types, user.holder().simpleName(), template(HOLDER).fill())
                .member(type.fill())
                .member(template("private ${holder}() {}").fill())
                .file();
    }

    /** The method of the type itself by its simple name, as the type is written. */
    private String method(String reference) {
        String owner = user.type().qualified() + "::";
        return reference.startsWith(owner) ? types.user(user) + "::" + reference.substring(owner.length()) : reference;
    }

    private Template template(String text) {
        return new Template(text, types)
                .with("id", user.type().simpleName())
                .with("holder", user.holder().simpleName())
                .with("type", types.user(user))
                .with("stored", Javadoc.code(user.stored().text()))
                .with("sqlType", stored.sqlType());
    }
}
