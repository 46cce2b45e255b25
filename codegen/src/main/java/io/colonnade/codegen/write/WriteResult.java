package io.colonnade.codegen.write;

/**
 * What became of the files.
 *
 * @param written new or changed
 * @param unchanged already there with the same text
 * @param removed of the last time, not wanted any more
 */
public record WriteResult(int written, int unchanged, int removed) {}
