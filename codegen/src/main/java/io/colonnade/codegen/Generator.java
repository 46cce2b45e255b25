package io.colonnade.codegen;

import io.colonnade.codegen.emit.Emission;
import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.name.PackageNames;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.read.SchemaReaders;
import io.colonnade.codegen.setting.Choice;
import io.colonnade.codegen.setting.Settings;
import io.colonnade.codegen.write.OutputDirectory;
import io.colonnade.codegen.write.WriteResult;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/** Generates Java from the schema of a database: reads the catalog, names everything, emits, writes what changed. */
public final class Generator {

    private Generator() {}

    /**
     * Generates. The connection is only read from and stays open.
     *
     * <pre>{@code
     * Path sources = Path.of("target/generated-sources/colonnade");
     * Generator.generate(connection, new GeneratorOptions("com.acme.shop.db", sources));
     * }</pre>
     *
     * @throws GenerationException when the options cannot be right, the catalog holds nothing or cannot be read, or the
     *     directory cannot be written; nothing has been written then, save in the last case
     */
    public static GenerationReport generate(Connection connection, GeneratorOptions options) {
        check(options);
        long start = System.nanoTime();
        return generate(SchemaReaders.read(connection, options.schemas()), options, start);
    }

    /**
     * Generates from a schema that was read before, such as a snapshot's.
     *
     * @throws GenerationException when the options cannot be right, or the directory cannot be written
     */
    public static GenerationReport generate(Catalog catalog, GeneratorOptions options) {
        return generate(catalog, options, System.nanoTime());
    }

    /**
     * Refuses options that cannot be right, before a schema is read.
     *
     * @throws GenerationException when the package or the directory cannot be one
     */
    public static void check(GeneratorOptions options) {
        PackageNames.checked(options.packageName());
        OutputDirectory.of(options.outputDirectory());
        options.settings().check();
    }

    private static GenerationReport generate(Catalog catalog, GeneratorOptions options, long start) {
        check(options);
        OutputDirectory output = OutputDirectory.of(options.outputDirectory());
        Choice choice = Choice.of(catalog, options.packageName(), options.settings());
        WriteResult result = output.write(Emission.files(choice.catalog(), choice.names()));
        int tables = choice.catalog().schemas().stream()
                .mapToInt(schema -> schema.tables().size())
                .sum();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new GenerationReport(
                tables, result.written(), result.unchanged(), result.removed(), elapsed, choice.warnings());
    }

    /** The files of a catalog, sorted by path; nothing is written. */
    public static List<GeneratedFile> files(Catalog catalog, String packageName) {
        return files(catalog, packageName, Settings.NONE);
    }

    /**
     * The files of a catalog, sorted by path; nothing is written.
     *
     * @throws GenerationException when the settings do not fit the catalog
     */
    public static List<GeneratedFile> files(Catalog catalog, String packageName, Settings settings) {
        Choice choice = Choice.of(catalog, packageName, settings);
        return Emission.files(choice.catalog(), choice.names());
    }
}
