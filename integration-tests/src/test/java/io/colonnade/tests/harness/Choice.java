package io.colonnade.tests.harness;

import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the engine of a target is to run, and from where its databases come: a URL before all else, then what the
 * build brings.
 *
 * @param why why it is not to run, or null when it is
 * @param required whether it is an error when it does not start
 * @param start starts it
 */
record Choice(@Nullable String why, boolean required, Supplier<Source> start) {
    private static final boolean ALL_ENGINES = "all".equals(System.getProperty("colonnade.engines"));

    static Choice of(Target target) {
        String key = target.key();
        String url = System.getProperty(key + ".url");
        if (url != null) {
            return new Choice(null, true, () -> UrlSource.connect(target, url));
        }
        return switch (target) {
            case H2, POSTGRES -> ephemeral(key);
            case MYSQL, MARIADB -> ALL_ENGINES ? ephemeral(key) : unasked("-Pall-engines or -D" + key + ".url");
            case SQLSERVER ->
                ALL_ENGINES ? container(target) : unasked("-Pall-engines, given Docker or -D" + key + ".url");
        };
    }

    private static Choice ephemeral(String engine) {
        return new Choice(null, isLinuxOnX86(), () -> ScratchSource.start(engine));
    }

    /** Docker may answer and have no image to give: that is no fault of ours. */
    private static Choice container(Target target) {
        Optional<Container> container =
                ServiceLoader.load(Container.class).findFirst().filter(Container::isPossible);
        return container
                .map(found -> new Choice(null, false, () -> UrlSource.connect(target, found)))
                .orElse(unavailable("no -D" + target.key() + ".url, and Docker does not answer"));
    }

    private static Choice unasked(String switches) {
        return unavailable("it runs with " + switches);
    }

    private static Choice unavailable(String why) {
        return new Choice("texts stated only: " + why, false, () -> {
            throw new IllegalStateException(why);
        });
    }

    private static boolean isLinuxOnX86() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && Set.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
    }
}
