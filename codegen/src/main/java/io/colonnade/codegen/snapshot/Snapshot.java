package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.problem.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema at one point in the life of a project, with what it was made from.
 *
 * @param origin what the schema was read from
 * @param catalog the schema; the default schema has no name
 */
public record Snapshot(Origin origin, Catalog catalog) {

    /** Takes the default schema's name away. */
    public Snapshot {
        catalog = PortableCatalog.of(catalog);
    }

    /**
     * Reads a snapshot.
     *
     * @throws GenerationException when the file cannot be read, or is not what {@link #text} wrote
     */
    public static Snapshot read(Path file) {
        return parse(content(file), file.toString());
    }

    /** The text of the file. */
    static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new GenerationException(SnapshotProblems.unreadable(file, failure), failure);
        }
    }

    /**
     * The snapshot in this text.
     *
     * @param file where the text is, for messages
     * @throws GenerationException when the text is not what {@link #text} wrote
     */
    public static Snapshot parse(String text, String file) {
        return new SnapshotParser(file, text).snapshot();
    }

    /** The text: one line for each fact, always in the same order. */
    public String text() {
        String text = new SnapshotWriter(this).text();
        if (!parse(text, "the snapshot").equals(this)) {
            throw new IllegalStateException("A snapshot does not say all of its schema: a bug of Colonnade");
        }
        return text;
    }

    /** The hash of a snapshot's text, whatever its line endings. */
    public static String hash(Path file) {
        return Hash.of(content(file).replace("\r\n", "\n"));
    }

    /**
     * Why the snapshot is not of what there is now, a phrase for each reason; none when it is up to date.
     *
     * @param now what the schema would be read from
     * @param dialect of the engine that would read it; null when there is none
     */
    public List<String> outdated(Origin now, @Nullable String dialect) {
        List<String> reasons = new ArrayList<>(origin.changes(now));
        if (dialect != null && !dialect.equals(catalog.dialect())) {
            reasons.add("it is of " + catalog.dialect() + ", the engine is " + dialect);
        }
        return reasons;
    }
}
