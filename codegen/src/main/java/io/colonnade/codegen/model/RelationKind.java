package io.colonnade.codegen.model;

/** Whether rows can be written. */
public enum RelationKind {
    TABLE,
    VIEW
}
