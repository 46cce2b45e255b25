package io.colonnade.codegen.model;

/**
 * A check constraint.
 *
 * @param expression as the catalog spells it
 */
public record Check(String name, String expression) {}
