package io.colonnade.codegen.emit;

import io.colonnade.codegen.name.ClassName;
import io.colonnade.codegen.name.UserType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How types are written in one file, and what it imports. One rule: a name that a generated class of this package has
 * means that class, so a library type of the same name is written in full, and so is a class of another package.
 */
final class TypeNames {

    private final String packageName;
    private final Set<String> own;
    private final Set<String> nestedTypes = new HashSet<>();
    private final Map<String, String> users = new HashMap<>();
    private final NavigableSet<String> imports = new TreeSet<>();

    /**
     * For a file of this package.
     *
     * @param classes the simple names of all generated classes of the package
     */
    TypeNames(String packageName, Set<String> classes) {
        this.packageName = packageName;
        this.own = Set.copyOf(classes);
    }

    /** Says that the file has a nested type of this name, which hides others. */
    void reserve(String nested) {
        nestedTypes.add(nested);
    }

    String packageName() {
        return packageName;
    }

    /** What to import, in order. */
    NavigableSet<String> imports() {
        return imports;
    }

    /** A type of the library or the JDK. */
    String library(String simpleName) {
        String qualified = LibraryTypes.qualified(simpleName);
        if (own.contains(simpleName) || nestedTypes.contains(simpleName)) {
            return qualified;
        }
        if (!qualified.startsWith("java.lang.")) {
            imports.add(qualified);
        }
        return simpleName;
    }

    /** A generated class. */
    String generated(ClassName name) {
        boolean here = name.packageName().equals(packageName) && !nestedTypes.contains(name.simpleName());
        return here ? name.simpleName() : name.qualified();
    }

    /** A type of the program's own: imported, unless its simple name means another class here. */
    String user(UserType type) {
        ClassName name = type.type();
        if (type.conversion() == null) {
            return generated(name);
        }
        boolean isTaken = own.contains(name.simpleName())
                || nestedTypes.contains(name.simpleName())
                || LibraryTypes.contains(name.simpleName())
                || !name.qualified().equals(users.computeIfAbsent(name.simpleName(), simple -> name.qualified()));
        if (!isTaken && !name.packageName().equals(packageName)) {
            imports.add(name.qualified());
        }
        return isTaken ? name.qualified() : name.simpleName();
    }

    /** The type, said to be nullable: {@code @Nullable Long}, {@code byte @Nullable []}. */
    String nullable(String type) {
        String annotation = "@" + library("Nullable") + " ";
        if (type.endsWith("[]")) {
            return type.substring(0, type.length() - 2) + " " + annotation + "[]";
        }
        int arguments = type.indexOf('<');
        int simple = type.lastIndexOf('.', arguments < 0 ? type.length() : arguments) + 1;
        return type.substring(0, simple) + annotation + type.substring(simple);
    }
}
