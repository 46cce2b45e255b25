package io.colonnade.migrations.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the loader of glibc writes when it cannot start a program. */
public final class Loader {

    private static final Pattern MISSING =
            Pattern.compile("error while loading shared libraries: ([^:\\s]+): cannot open");

    private Loader() {}

    /** The library that the output names as missing, such as {@code libaio.so.1}; null when it names none. */
    public static @Nullable String missing(String output) {
        Matcher library = MISSING.matcher(output);
        return library.find() ? library.group(1) : null;
    }
}
