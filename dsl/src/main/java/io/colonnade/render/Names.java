package io.colonnade.render;

/**
 * How names are written.
 *
 * @param quoting how a name is quoted
 */
public record Names(Quoting quoting) {
    /** Quotes a name, whatever characters it has. */
    @FunctionalInterface
    public interface Quoting {
        /** The name in quotes. */
        String quote(String name);
    }
}
