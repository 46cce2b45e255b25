package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.error.RefusedException;
import io.colonnade.query.BoundStatement;
import io.colonnade.query.SqlTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what is stated of it.
 *
 * @param <S> the verification itself
 */
public abstract sealed class Verification<S extends Verification<S>> permits QueryVerification, ChangeVerification {
    private final Function<SqlTarget, String> toSql;
    private final Throwable begun = new Throwable("begun here");
    private final Map<Target, String> texts = new EnumMap<>(Target.class);
    private final Map<Target, List<@Nullable Object>> binds = new EnumMap<>(Target.class);
    private final Map<Target, String> refusals = new EnumMap<>(Target.class);
    private @Nullable String sharedText;
    private List<@Nullable Object> sharedBinds = List.of();

    Verification(Function<SqlTarget, String> toSql) {
        this.toSql = toSql;
        Session.current().begun(begun);
    }

    abstract S self();

    /** The text for every dialect that is not named, with its names in double quotes; line ends count as blanks. */
    public final S sql(String text) {
        sharedText = oneLine(text);
        return self();
    }

    /** The text for these dialects, with its names in double quotes. */
    public final S sql(List<Target> targets, String text) {
        targets.forEach(target -> texts.put(target, target.translated(oneLine(text))));
        return self();
    }

    /** The text for this dialect, character by character. */
    public final S sql(Target target, String text) {
        texts.put(target, oneLine(text));
        return self();
    }

    /** The values of the question marks, for every dialect that is not named; none unless they are stated. */
    public final S binds(@Nullable Object... values) {
        sharedBinds = new ArrayList<@Nullable Object>(Arrays.asList(values));
        return self();
    }

    /** The values for this dialect. */
    public final S bindsOn(Target target, @Nullable Object... values) {
        binds.put(target, new ArrayList<@Nullable Object>(Arrays.asList(values)));
        return self();
    }

    /** The values for these dialects. */
    public final S bindsOn(List<Target> targets, @Nullable Object... values) {
        targets.forEach(target -> bindsOn(target, values));
        return self();
    }

    /** These dialects do not have it, and say so with the same words. */
    public final S refused(List<Target> targets, String message) {
        targets.forEach(target -> refused(target, message));
        return self();
    }

    /** This dialect does not have it, and says so. */
    public final S refused(Target target, String message) {
        refusals.put(target, message);
        return self();
    }

    /** Every dialect refuses it with this message, before anything is sent. */
    public final void refused(String message) {
        for (Target target : Target.values()) {
            refusals.put(target, message);
        }
        run();
    }

    /** Checks the texts, then gives the engines on which the statement can run. */
    final List<Engine> run() {
        Session.current().finished(begun);
        List<String> wrong = new ArrayList<>();
        for (Target target : Target.values()) {
            check(target, wrong);
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
        return Session.engines().stream()
                .filter(engine -> !refusals.containsKey(engine.target()))
                .toList();
    }

    /** What is sent to an engine is what is stated. */
    final void checkSent(Engine engine, SqlTarget db) {
        assertThat(oneLine(toSql.apply(db))).as("sent to " + engine.target()).isEqualTo(text(engine.target()));
    }

    private void check(Target target, List<String> wrong) {
        String refusal = refusals.get(target);
        if (refusal != null) {
            checkRefused(target, refusal, wrong);
            return;
        }
        BoundStatement rendered = render(target);
        RenderedFiles.note(target, Session.nameOfCurrent(), rendered.sql());
        List<@Nullable Object> values = new ArrayList<>();
        rendered.binds().forEach(bind -> values.add(Canonical.value(bind.value())));
        expect(target, "text", text(target), oneLine(rendered.sql()), wrong);
        expect(target, "binds", Canonical.rows(binds.getOrDefault(target, sharedBinds)), values, wrong);
    }

    private void checkRefused(Target target, String refusal, List<String> wrong) {
        try {
            BoundStatement rendered = render(target);
            wrong.add(target + " does not refuse it, but writes\n  " + rendered.sql());
        } catch (RefusedException refused) {
            expect(target, "refusal", refusal, refused.getMessage(), wrong);
        }
    }

    private static void expect(
            Target target, String what, @Nullable Object expected, @Nullable Object actual, List<String> wrong) {
        if (expected == null) {
            wrong.add("No " + what + " is stated for " + target + ", whose " + what + " is\n  " + actual);
        } else if (!Objects.equals(expected, actual)) {
            wrong.add(
                    "The " + what + " for " + target + " was expected to be\n  " + expected + "\nbut is\n  " + actual);
        }
    }

    private @Nullable String text(Target target) {
        String own = texts.get(target);
        return own != null || sharedText == null ? own : target.translated(sharedText);
    }

    private BoundStatement render(Target target) {
        AtomicReference<@Nullable BoundStatement> rendered = new AtomicReference<>();
        String unused = toSql.apply(statement -> {
            BoundStatement bound = target.dialect().render(statement);
            rendered.set(bound);
            return bound;
        });
        return Objects.requireNonNull(rendered.get(), unused);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
