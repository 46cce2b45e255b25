package io.colonnade.maven;

import io.colonnade.codegen.Generator;
import io.colonnade.codegen.GeneratorOptions;
import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.snapshot.Snapshot;
import io.colonnade.codegen.verify.SchemaDifferences;
import io.colonnade.codegen.write.GeneratedSources;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares migrations, generated sources and, when there is a URL, a database with the snapshot. */
final class Verification {

    private final Sources sources;
    private final GeneratorOptions options;
    private final Snapshot snapshot;
    private final String file;
    private final List<String> agreeing = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Verification(Sources sources, GeneratorOptions options) {
        this.sources = sources;
        this.options = options;
        this.snapshot = sources.recorded().snapshot();
        this.file = sources.snapshot().shown();
    }

    /**
     * Compares, and says in one line what agrees.
     *
     * @throws InvalidSettingException when there is no snapshot
     * @throws DisagreementException when something differs
     */
    static String run(Sources sources, GeneratorOptions options) throws SQLException {
        long start = System.nanoTime();
        Verification verification = new Verification(sources, options);
        verification.migrations();
        verification.generated();
        verification.database();
        if (!verification.findings.isEmpty()) {
            throw new DisagreementException(verification.findings);
        }
        return String.format(
                Locale.ROOT,
                "Verified %s: it agrees with %s (%.1f s)",
                verification.file,
                verification.agreeing.isEmpty() ? "all there is" : String.join(", ", verification.agreeing),
                (System.nanoTime() - start) / 1e9);
    }

    private void migrations() throws SQLException {
        if (sources.now().migrations().isEmpty()
                && snapshot.origin().migrations().isEmpty()) {
            return;
        }
        List<String> differences = new ArrayList<>();
        String name = "the migrations";
        if (sources.engine().isThere()) {
            Source.Reading migrated = sources.migrated().read(options.schemas());
            name = "the migrations (" + migrated.from() + ")";
            differences.addAll(SchemaDifferences.between(snapshot.catalog(), migrated.catalog()));
        }
        if (differences.isEmpty()) {
            differences.addAll(sources.outdated(snapshot));
        }
        found(name, differences, Finding.MAKE_SNAPSHOT);
    }

    private void generated() {
        if (!Files.isDirectory(options.outputDirectory())) {
            return;
        }
        List<GeneratedFile> wanted = Generator.files(snapshot.catalog(), options.packageName(), options.settings());
        List<String> differences = GeneratedSources.differences(options.outputDirectory(), wanted);
        found(Count.of(wanted.size(), "generated file"), differences, Finding.GENERATE);
    }

    private void database() throws SQLException {
        if (sources.live() == null) {
            return;
        }
        Source.Reading live = sources.database().read(options.schemas());
        found(
                "the database (" + live.from() + ")",
                SchemaDifferences.between(snapshot.catalog(), live.catalog()),
                Finding.MIGRATE);
    }

    private void found(String what, List<String> differences, String fix) {
        if (differences.isEmpty()) {
            agreeing.add(what);
        } else {
            findings.add(new Finding(what, file, differences, fix));
        }
    }

    /**
     * Something that differs from the snapshot.
     *
     * @param what such as {@code the migrations}
     * @param file the snapshot
     * @param differences from the snapshot to what is there
     * @param fix what to do
     */
    record Finding(String what, String file, List<String> differences, String fix) {

        static final String MAKE_SNAPSHOT =
                "if the migrations are right, run mvn colonnade:snapshot and commit the file with them.";
        static final String GENERATE = "run mvn generate-sources; generated files are not to be edited.";
        static final String MIGRATE =
                "migrate the database; if it is right, write a migration that does what was done" + " to it by hand.";
        private static final int SHOWN = 100;

        String text() {
            StringBuilder text = new StringBuilder("  The snapshot " + file + " → " + what + ":\n");
            differences.stream()
                    .limit(SHOWN)
                    .forEach(line -> text.append("    ").append(line).append('\n'));
            if (differences.size() > SHOWN) {
                text.append("    … and ").append(differences.size() - SHOWN).append(" more\n");
            }
            return text.append("  Fix: ").append(fix).toString();
        }
    }
}
