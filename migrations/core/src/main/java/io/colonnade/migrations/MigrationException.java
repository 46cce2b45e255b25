package io.colonnade.migrations;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Migrations that could not be found or applied; the message says where and what to do. */
public final class MigrationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public MigrationException(String message) {
        super(message);
    }

    public MigrationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
