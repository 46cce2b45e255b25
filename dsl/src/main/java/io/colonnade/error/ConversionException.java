package io.colonnade.error;

/** A value that could not be turned from or into its database form; the message names the type, never the value. */
public final class ConversionException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /** A conversion that failed with {@code cause}. */
    public ConversionException(String message, Throwable cause) {
        super(message, cause);
    }
}
