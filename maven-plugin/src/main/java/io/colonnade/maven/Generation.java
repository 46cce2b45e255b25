package io.colonnade.maven;

import io.colonnade.codegen.GenerationReport;
import io.colonnade.codegen.Generator;
import io.colonnade.codegen.GeneratorOptions;
import io.colonnade.codegen.write.Stamp;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of the generator.
 *
 * @param sources where the schema can come from
 * @param from where it has to come from, or null
 * @param options what to generate, and where
 */
record Generation(Sources sources, @Nullable From from, GeneratorOptions options) {

    /** Generates, and says in one line what was done; nothing is read or started when nothing can have changed. */
    String run(Consumer<String> warnings) throws SQLException {
        long start = System.nanoTime();
        Generator.check(options);
        Stamp stamp = Stamp.of(options.outputDirectory(), sources.fingerprint(from) + "\n" + options);
        if (stamp.isFresh()) {
            return String.format(
                    Locale.ROOT,
                    "Nothing to generate: the schema, the settings and %s are as they were (%.2f s)",
                    Count.of(stamp.files(), "file"),
                    seconds(start));
        }
        return generate(stamp, start, warnings);
    }

    private String generate(Stamp stamp, long start, Consumer<String> warnings) throws SQLException {
        Source source = sources.chosen(from, warnings);
        Source.Reading reading = source.read(options.schemas());
        stamp.remove();
        GenerationReport report = Generator.generate(reading.catalog(), options);
        report.warnings().forEach(warnings);
        if (!(source instanceof Source.Live)) { // who knows what a database holds the next time
            stamp.write();
        }
        return summary(report, reading.from(), seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private String summary(GenerationReport report, String source, double seconds) {
        return String.format(
                Locale.ROOT,
                "Generated %s into %s: %s written, %d unchanged, %d removed (%s, %.1f s)",
                Count.of(report.tables(), "table"),
                options.packageName(),
                Count.of(report.written(), "file"),
                report.unchanged(),
                report.removed(),
                source,
                seconds);
    }
}
