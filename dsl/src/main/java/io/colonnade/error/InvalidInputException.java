package io.colonnade.error;

/**
 * Something from outside that cannot be used: a page token, the name of a column to sort by. The message can be shown
 * to whoever sent it; it never repeats what was sent. In a web service, the answer is a bad request (400).
 */
public final class InvalidInputException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /** Input that cannot be used, and why. */
    public InvalidInputException(String message) {
        super(message, null);
    }
}
