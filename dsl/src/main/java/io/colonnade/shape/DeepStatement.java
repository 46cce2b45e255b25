package io.colonnade.shape;

/** Says that a statement nests deeper than a walk was to go. */
public final class DeepStatement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeepStatement() {
        super("nests too deep", null, false, false);
    }
}
