package io.colonnade.migrations.testing;

import io.colonnade.migrations.EngineException;
import io.colonnade.migrations.ScratchDatabase;
import java.io.OutputStream;

/** What a child JVM runs: a scratch database, kept until the standard input ends. */
public final class ChildMain {

    private ChildMain() {}

    /** Takes the name of an engine. */
    public static void main(String[] arguments) throws Exception {
        try (ScratchDatabase db = ScratchDatabase.of(arguments[0]).migrated("classpath:shop")) {
            System.out.println("ready " + db);
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (EngineException failure) {
            System.out.println(failure.getMessage());
        }
    }
}
