package io.colonnade.migrations.server;

import java.io.IOException;
import java.nio.file.Path;

/** A packed server on the class path. */
public interface Archive {

    /** A name for this content: the same for the same bytes. */
    String fingerprint() throws IOException;

    /** Unpacks into a directory that exists and is empty. */
    void unpack(Path directory) throws IOException;
}
