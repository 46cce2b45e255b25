package io.colonnade.codegen;

import io.colonnade.codegen.setting.Settings;
import java.nio.file.Path;
import java.util.List;

/**
 * What to generate, and where.
 *
 * @param packageName the package for the default schema's classes; other schemas' are in sub-packages
 * @param outputDirectory the root of the generated sources
 * @param schemas the schemas to read, as the catalog spells them; none for the connection's default schema
 * @param settings which tables, and with which types
 */
public record GeneratorOptions(String packageName, Path outputDirectory, List<String> schemas, Settings settings) {

    /** Copies the list. */
    public GeneratorOptions {
        schemas = List.copyOf(schemas);
    }

    /** Every table of these schemas. */
    public GeneratorOptions(String packageName, Path outputDirectory, List<String> schemas) {
        this(packageName, outputDirectory, schemas, Settings.NONE);
    }

    /** For the connection's default schema. */
    public GeneratorOptions(String packageName, Path outputDirectory) {
        this(packageName, outputDirectory, List.of());
    }
}
