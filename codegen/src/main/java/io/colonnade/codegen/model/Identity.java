package io.colonnade.codegen.model;

/** Whether the database numbers the rows. */
public enum Identity {
    /** It does not. */
    NONE,
    /** It does where the statement gives no value. */
    BY_DEFAULT,
    /** It always does; a statement must not give a value. */
    ALWAYS
}
