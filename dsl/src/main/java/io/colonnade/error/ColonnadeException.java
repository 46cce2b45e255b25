package io.colonnade.error;

import org.jspecify.annotations.Nullable;

/** Everything that Colonnade itself throws; never holds a bind value or a secret. */
public abstract sealed class ColonnadeException extends RuntimeException
        permits DatabaseException,
                NullReadException,
                RefusedException,
                RowCountException,
                StaleRowException,
                SchemaChangedException,
                ConversionException,
                InvalidInputException {
    private static final long serialVersionUID = 1L;

    ColonnadeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
