package io.colonnade.codegen;

import java.util.List;

/** The databases of this run: H2 and PostgreSQL, and with {@code -Pall-engines} MySQL and MariaDB. */
public final class TestDialects {

    /** All of them. */
    public static final List<String> ALL =
            List.of(System.getProperty("colonnade.dialects", "h2,postgres").split(","));

    private TestDialects() {}

    /** Those that are in this run, of these. */
    public static List<String> of(String... wanted) {
        return List.of(wanted).stream().filter(ALL::contains).toList();
    }
}
