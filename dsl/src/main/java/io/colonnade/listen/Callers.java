package io.colonnade.listen;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the line of the user's code that runs a statement. */
final class Callers {
    /** The packages whose methods stand between that line and a listener. */
    private static final Set<String> LIBRARY =
            Set.of("io.colonnade.jdbc", "io.colonnade.listen", "io.colonnade.query", "io.colonnade.schema");

    private Callers() {}

    static @Nullable StackTraceElement innermost() {
        return StackWalker.getInstance().walk(Callers::innermost).orElse(null);
    }

    /** Above the frames of {@link Watching} there may be a listener's. */
    private static Optional<StackTraceElement> innermost(Stream<StackWalker.StackFrame> frames) {
        return frames.dropWhile(frame -> !frame.getClassName().equals(Watching.class.getName()))
                .dropWhile(frame -> isPassed(frame.getClassName()))
                .findFirst()
                .map(frame -> new StackTraceElement(
                        frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber()));
    }

    private static boolean isPassed(String name) {
        return name.startsWith("java.")
                || name.startsWith("jdk.")
                || LIBRARY.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
}
