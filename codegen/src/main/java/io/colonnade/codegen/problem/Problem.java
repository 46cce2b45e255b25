package io.colonnade.codegen.problem;

/**
 * What an error says.
 *
 * @param what what is wrong, and where: one sentence
 * @param cause the likely cause: one sentence or two
 * @param fix what to do: one sentence or two
 */
public record Problem(String what, String cause, String fix) {

    /** The three parts, each on a line of its own. */
    public String text() {
        return what + "\n  Likely cause: " + cause + "\n  Fix: " + fix;
    }
}
