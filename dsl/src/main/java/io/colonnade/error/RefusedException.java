package io.colonnade.error;

/** A statement that cannot run or would not mean what its author thinks; refused before anything is sent. */
public final class RefusedException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;

    /** A refusal by {@code rule}; its id is added to the message. */
    public RefusedException(Rule rule, String message) {
        super(message + " [colonnade:" + rule.id() + "]", null);
        this.rule = rule;
    }

    /** The rule that was broken. */
    public Rule rule() {
        return rule;
    }
}
