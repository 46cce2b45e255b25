package io.colonnade.codegen.model;

/**
 * An exclusion constraint: no two rows fit together.
 *
 * @param definition as the catalog spells it
 */
public record Exclusion(String name, String definition) {}
