package io.colonnade.codegen.snapshot;

/**
 * A migration as it was when a snapshot was made.
 *
 * @param path the file below the migrations directory, with slashes
 * @param hash of its text, whatever its line endings
 */
public record MigrationPrint(String path, String hash) {}
