package io.colonnade.migrations.h2;

import io.colonnade.migrations.Engine;
import io.colonnade.migrations.ScratchServer;

/** H2 in memory: each database has a random name and password, and folds names to lower case. */
public final class H2Engine implements Engine {

    private static final ScratchServer SERVER = new H2Memory();

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public ScratchServer server() {
        return SERVER;
    }
}
