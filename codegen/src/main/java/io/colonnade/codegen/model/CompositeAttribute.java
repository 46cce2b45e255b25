package io.colonnade.codegen.model;

/** A part of a composite type; it can be null, whatever is declared. */
public record CompositeAttribute(String name, ColumnType type) {}
