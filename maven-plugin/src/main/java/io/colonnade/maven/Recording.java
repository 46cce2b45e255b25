package io.colonnade.maven;

import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.snapshot.Snapshot;
import io.colonnade.codegen.snapshot.SnapshotFile;
import io.colonnade.codegen.verify.SchemaDifferences;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Making a snapshot.
 *
 * @param sources where the schema can come from
 * @param from where it has to come from, or null for the migrations and else the database
 */
record Recording(Sources sources, @Nullable From from) {

    /** Writes the snapshot if it is another one; says what was done, and what has changed in the schema. */
    void run(Consumer<String> says) throws SQLException {
        if (from == From.SNAPSHOT) {
            throw InvalidSettingException.snapshotOfItself();
        }
        long start = System.nanoTime();
        Source source = from == null ? sources.withoutSnapshot() : sources.chosen(from, says);
        Source.Reading reading = source.read(sources.now().schemas());
        Snapshot snapshot = new Snapshot(sources.now(), reading.catalog());
        String file = sources.snapshot().shown();
        @Nullable Snapshot before = before();
        boolean isWritten = SnapshotFile.write(sources.snapshot().path(), snapshot);
        String end = String.format(Locale.ROOT, " (%s, %.1f s)", reading.from(), (System.nanoTime() - start) / 1e9);
        if (!isWritten) {
            says.accept(file + " is up to date" + end);
            return;
        }
        says.accept("Wrote " + file + ": " + Count.of(tables(snapshot), "table") + end);
        if (before != null) {
            List<String> changes = SchemaDifferences.between(before.catalog(), snapshot.catalog());
            changes.forEach(change -> says.accept("  " + change));
        }
    }

    /** The snapshot that is there; null when there is none, or what is there cannot be read. */
    private @Nullable Snapshot before() {
        try {
            return sources.hasSnapshot() ? sources.recorded().snapshot() : null;
        } catch (GenerationException damaged) {
            return null;
        }
    }

    private static int tables(Snapshot snapshot) {
        return snapshot.catalog().schemas().stream()
                .mapToInt(schema -> schema.tables().size())
                .sum();
    }
}
