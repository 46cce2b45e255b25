package io.colonnade.jdbc;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Which database it is, asked at first use and shared by all that was made of one {@link Database}. */
final class Discovery {
    private volatile @Nullable Backend backend;

    Discovery(@Nullable Backend backend) {
        this.backend = backend;
    }

    /** Null when nobody has connected yet. */
    @Nullable
    Backend known() {
        return backend;
    }

    Backend backend(Connection connection) {
        Backend known = backend;
        if (known == null) {
            synchronized (this) {
                known = backend;
                if (known == null) {
                    known = Backend.of(connection);
                    backend = known;
                }
            }
        }
        return known;
    }
}
