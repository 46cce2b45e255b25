package io.colonnade.codegen.emit;

/**
 * A file to write.
 *
 * @param path relative to the output directory, with slashes
 * @param content the whole text, with line feeds
 */
public record GeneratedFile(String path, String content) {}
