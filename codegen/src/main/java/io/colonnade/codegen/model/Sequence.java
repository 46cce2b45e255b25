package io.colonnade.codegen.model;

/**
 * A sequence that belongs to no column.
 *
 * @param start the first number
 * @param increment what is added for the next one
 */
public record Sequence(QualifiedName name, TypeKind type, long start, long increment) {}
