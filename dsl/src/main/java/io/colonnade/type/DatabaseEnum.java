package io.colonnade.type;

/** A generated enum whose constants stand for the labels of a database enum. */
public interface DatabaseEnum {
    /** The label as the database spells it. */
    String label();
}
