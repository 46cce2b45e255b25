package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.error.ColonnadeException;
import io.colonnade.jdbc.Database;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Statements that must fail with the right words. The message is kept in {@code messages/<test>.txt}, where it is read
 * as text, and later by the compile-time checker too.
 */
public final class Wrong {
    private Wrong() {}

    /** Fails on every engine, with one message. */
    public static void fails(Attempt attempt) {
        Map<Target, String> messages = new LinkedHashMap<>();
        for (Engine engine : Session.engines()) {
            messages.put(engine.target(), engine.target().inDoubleQuotes(message(engine, attempt)));
        }
        Golden.check("messages/" + Session.current().method() + ".txt", Agreement.of(messages));
    }

    /** Fails on every engine, with a message that shows the engine's own text or code. */
    public static void failsOnEach(Attempt attempt) {
        for (Engine engine : Session.engines()) {
            check(engine, attempt);
        }
    }

    /** Fails on this engine. */
    public static void failsOn(Target target, Attempt attempt) {
        Session.engines().stream()
                .filter(engine -> engine.target() == target)
                .forEach(engine -> check(engine, attempt));
    }

    private static void check(Engine engine, Attempt attempt) {
        String file = Session.current().method() + "." + engine.target().key();
        Golden.check("messages/" + file + ".txt", message(engine, attempt));
    }

    private static String message(Engine engine, Attempt attempt) {
        Database db = Session.current().writing(engine);
        Throwable failure = catchThrowable(() -> attempt.with(db));
        if (failure instanceof ColonnadeException
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException) {
            return Objects.requireNonNull(failure.getMessage());
        }
        throw new AssertionError("on " + engine.target() + " there was no error of ours, but " + failure, failure);
    }

    /** What must fail. */
    @FunctionalInterface
    public interface Attempt {
        /** Tries it; what it gives is of no interest. */
        @Nullable
        Object with(Database db) throws Exception;
    }
}
