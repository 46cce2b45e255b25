package io.colonnade.migrations;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An engine that is missing or could not be started or used; the message says what to do. */
public final class EngineException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
