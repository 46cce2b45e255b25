package io.colonnade.codegen;

import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param tables tables and views read
 * @param written files that are new or changed
 * @param unchanged files that were there already with the same text
 * @param removed files of the last run that are not wanted any more
 * @param elapsed the time it took, reading included
 * @param warnings a sentence for each setting that fits nothing, for each enum that Java has no room for, and for each
 *     function that the name alone does not call
 */
public record GenerationReport(
        int tables, int written, int unchanged, int removed, Duration elapsed, List<String> warnings) {

    /** Copies the list. */
    public GenerationReport {
        warnings = List.copyOf(warnings);
    }
}
