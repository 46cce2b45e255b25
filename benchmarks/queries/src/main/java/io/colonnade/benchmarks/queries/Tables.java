package io.colonnade.benchmarks.queries;

import io.colonnade.benchmarks.queries.peer.Peers;
import io.colonnade.benchmarks.queries.peer.Texting;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures as Markdown: a line for every library, with what it takes and how often that by hand. */
final class Tables {
    private Tables() {}

    static void head() {
        System.out.println("| work | library | CPU ns | of by hand | bytes | of by hand |");
        System.out.println("|---|---|---:|---:|---:|---:|");
    }

    static void print(Map<String, Map<String, Figures>> works) {
        works.forEach((work, libraries) ->
                libraries.forEach((library, figures) -> System.out.println("| " + work + " | " + library
                        + line(figures, libraries.getOrDefault(Peers.BY_HAND, libraries.get(Texting.JOOQ))) + " |")));
    }

    private static String line(Figures figures, @Nullable Figures byHand) {
        String cpu = String.format(Locale.ROOT, " | %,.0f | ", figures.cpu());
        String bytes = String.format(Locale.ROOT, " | %,.0f | ", figures.bytes());
        return byHand == null
                ? cpu + bytes
                : cpu + times(figures.cpu(), byHand.cpu()) + bytes + times(figures.bytes(), byHand.bytes());
    }

    private static String times(double value, double byHand) {
        return String.format(Locale.ROOT, "%.2f", value / byHand);
    }
}
