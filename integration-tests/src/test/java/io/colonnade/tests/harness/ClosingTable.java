package io.colonnade.tests.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What ran where, at the end of the run. */
public final class ClosingTable {
    private static final List<Row> COMPILERS = new ArrayList<>();

    private ClosingTable() {}

    /** Adds a line about a compiler that programs were given to. */
    public static synchronized void compiler(String name, String version, String how, int programs) {
        COMPILERS.add(new Row(name, version, how, programs));
    }

    static synchronized void print(List<Engine> engines) {
        StringBuilder table = new StringBuilder("\n");
        line(table, "ran on", "version", "tests", "how it was started");
        for (Engine engine : engines) {
            line(table, new Row(engine.target().dialect().name(), engine.version(), engine.how(), engine.testsRun()));
        }
        COMPILERS.forEach(row -> line(table, row));
        System.out.println(table);
    }

    private static void line(StringBuilder table, Row row) {
        line(table, row.name(), row.version(), String.valueOf(row.tests()), row.how());
    }

    private static void line(StringBuilder table, String name, String version, String tests, String how) {
        table.append(String.format(Locale.ROOT, "  %-20s  %-24s  %5s  %s%n", name, version, tests, how));
    }

    private record Row(String name, String version, String how, int tests) {}
}
