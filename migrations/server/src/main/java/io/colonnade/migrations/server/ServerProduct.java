package io.colonnade.migrations.server;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the machinery must know of a database server to unpack, start, watch and stop it. */
public interface ServerProduct {

    /** The name in messages, such as {@code PostgreSQL}. */
    String name();

    /** The name in the cache, such as {@code postgres}. */
    String word();

    /** The packed server for this machine. */
    Archive archive();

    /** Makes the data directory that all runs copy: {@link Installation#template()}. */
    void prepare(Installation installation) throws IOException;

    /** The command that serves the data of this run on this port of 127.0.0.1, in the foreground. */
    List<String> command(Installation installation, RunDirectory run, int port) throws IOException;

    /** Whether the server wrote that it takes connections. */
    boolean isReady(String log);

    /** Whether the server ended because somebody else has the port. */
    boolean isPortTaken(String log);

    /** The signal that ends the server and all of its processes at once; the data is thrown away. */
    String signal();

    /** Whether the server would obey this variable of the environment. */
    boolean isItsVariable(String name);

    /** Why it failed and what to do, where the output tells something that only this product says; else null. */
    @Nullable
    String cause(Installation installation, String output);
}
