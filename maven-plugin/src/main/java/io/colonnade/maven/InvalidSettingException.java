package io.colonnade.maven;

import java.io.Serial;

/** A setting of the build cannot be used; the message says which and what to write. */
final class InvalidSettingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    InvalidSettingException(String message) {
        super(message);
    }
}
