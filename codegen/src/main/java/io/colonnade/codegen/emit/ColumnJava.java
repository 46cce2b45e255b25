package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.UserType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column as the Java of one file.
 *
 * @param nullable whether null can be read from it
 * @param user the program's own type; null for the library's
 */
record ColumnJava(
        ColumnModel model,
        String field,
        boolean nullable,
        @Nullable UserType user,
        Names names,
        TypeNames types) {

    private static final Set<String> TWO_SLOTS = Set.of("Long", "Double");

    private TypeJava typeJava() {
        return new TypeJava(model.type(), names, types);
    }

    private JavaType java() {
        return typeJava().java();
    }

    private String boxed() {
        return user == null ? typeJava().boxed() : types.user(user);
    }

    /** Whether a value can be compared with it. */
    boolean isComparable() {
        return model.type().kind().isComparable();
    }

    /** The type of the record's component and of a parameter: primitive where it can be. */
    String type() {
        if (nullable) {
            return types.nullable(boxed());
        }
        String primitive = user == null ? java().primitive() : null;
        return primitive == null ? boxed() : primitive;
    }

    /** How much of a constructor's room for parameters it takes. */
    int slots() {
        return !nullable && user == null && TWO_SLOTS.contains(java().type()) ? 2 : 1;
    }

    /** The type of the table's field. */
    String columnType() {
        String column = user == null ? java().column() : isComparable() ? "OrderedColumn" : "Column";
        return types.library(column) + "<" + (nullable ? types.nullable(boxed()) : boxed()) + ">";
    }

    /** The expression that makes the column. */
    String factory() {
        return factory(Literals.string(model.name()));
    }

    /** The same with this expression for its name. */
    String factory(String name) {
        return (user == null ? ofLibrary(name) : ofProgram(name, user)) + (nullable ? ".nullable()" : "");
    }

    private String ofLibrary(String name) {
        String arguments =
                Stream.concat(Stream.of(name), typeJava().arguments().stream()).collect(Collectors.joining(", "));
        return java().factory() + "(" + arguments + ")";
    }

    private String ofProgram(String name, UserType type) {
        return (isComparable() ? "ordered" : "plain") + "(" + name + ", " + types.generated(type.holder()) + ".TYPE)";
    }

    /** The expression that reads it from the cursor of this name, by the getter of its type where there is one. */
    String read(String cursor) {
        String field = fieldBeside(cursor);
        String word = user == null ? java().cursorWord() : "";
        if (word.isEmpty()) {
            return field + ".read(" + cursor + ")";
        }
        String type = word.equals(JavaType.OBJECT) ? ", " + boxed() + ".class" : "";
        return cursor + ".next" + word + (nullable ? "OrNull" : "") + "(" + field + type + ")";
    }

    /** The statement that gives what a row of this name has there to a writer. */
    String write(String writer, String row) {
        String word = user == null ? java().writerWord(nullable) : "";
        return writer + ".put" + word + "(" + fieldBeside(writer, row) + ", " + row + "." + field + "());";
    }

    /** The field in a method that has parameters of these names. */
    String fieldBeside(String... parameters) {
        return List.of(parameters).contains(field) ? "this." + field : field;
    }
}
