package io.colonnade.codegen.name;

import java.util.Set;

/** Names that a field, a parameter or a record component must not have, or should not for the reader's sake. */
final class ReservedWords {

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "_");

    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private static final Set<String> RESTRICTED = Set.of("var", "yield", "record", "sealed", "permits");

    private static final Set<String> METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** First parts of the full names that generated code may have to write where a field would hide them. */
    private static final Set<String> PACKAGES = Set.of("io", "java");

    private ReservedWords() {}

    static boolean contains(String name) {
        return KEYWORDS.contains(name)
                || LITERALS.contains(name)
                || RESTRICTED.contains(name)
                || METHODS.contains(name)
                || PACKAGES.contains(name);
    }
}
