package io.colonnade.codegen.emit;

/** Writes {@code package-info.java}: nothing in the package is null unless it says so. */
final class PackageInfo {

    private static final String TEXT = """
            //%s
            /** The tables of %s. */
            @NullMarked
            package %s;

            import org.jspecify.annotations.NullMarked;
            """;

    private PackageInfo() {}

    /** The file of this package. */
    static GeneratedFile emit(String packageName, String schema, boolean isDefault) {
        String what = isDefault ? "the default schema" : "schema " + Javadoc.code(schema);
        return new GeneratedFile(
                packageName.replace('.', '/') + "/package-info.java",
                TEXT.formatted(SourceFile.HEADER, what, packageName));
    }
}
