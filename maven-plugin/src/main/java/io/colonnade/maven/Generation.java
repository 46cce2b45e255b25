package io.colonnade.maven;

import io.colonnade.codegen.GenerationReport;
import io.colonnade.codegen.Generator;
import io.colonnade.codegen.GeneratorOptions;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/**
 * One run of the generator.
 *
 * @param source where the schema comes from
 * @param options what to generate, and where
 */
record Generation(Source source, GeneratorOptions options) {

    /** Generates, and says in one line what was done. */
    String run() throws SQLException {
        long start = System.nanoTime();
        Result result =
                source.read(connection -> new Result(Generator.generate(connection, options), product(connection)));
        return summary(result, (System.nanoTime() - start) / 1e9);
    }

    private String summary(Result result, double seconds) {
        GenerationReport report = result.report();
        return String.format(
                Locale.ROOT,
                "Generated %s into %s: %s written, %d unchanged, %d removed (%s, %.1f s)",
                count(report.tables(), "table"),
                options.packageName(),
                count(report.written(), "file"),
                report.unchanged(),
                report.removed(),
                result.product(),
                seconds);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Name and version, without the build and the platform that some drivers append. */
    private static String product(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        return metadata.getDatabaseProductName() + " "
                + metadata.getDatabaseProductVersion().split(" ", 2)[0];
    }

    private record Result(GenerationReport report, String product) {}
}
