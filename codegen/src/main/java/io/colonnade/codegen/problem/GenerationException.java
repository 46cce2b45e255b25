package io.colonnade.codegen.problem;

import org.jspecify.annotations.Nullable;

/** Generation was refused or failed; the message says what, where, why probably, and what to do. */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the problem in its own words. */
    public GenerationException(Problem problem) {
        super(problem.text());
    }

    /** With the problem and the exception that led to it. */
    public GenerationException(Problem problem, @Nullable Throwable cause) {
        super(problem.text(), cause);
    }
}
