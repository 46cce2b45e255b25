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
    private final Expected expected;
    private final Throwable begun = new Throwable("begun here");
    private final Map<Target, String> refusals = new EnumMap<>(Target.class);
    private final Map<Target, BoundStatement> rendered = new EnumMap<>(Target.class);

    Verification(Function<SqlTarget, String> toSql, Expected expected) {
        this.toSql = toSql;
        this.expected = expected;
        Session.current().begun(begun);
    }

    abstract S self();

    /** The text for every dialect that is not named, with its names in double quotes; line ends count as blanks. */
    public final S sql(String text) {
        stated().text(text);
        return self();
    }

    /** The text for these dialects, with its names in double quotes. */
    public final S sql(List<Target> targets, String text) {
        targets.forEach(target -> stated().text(target, target.translated(text)));
        return self();
    }

    /** The text for this dialect, character by character. */
    public final S sql(Target target, String text) {
        stated().text(target, text);
        return self();
    }

    /** The values of the question marks, for every dialect that is not named; none unless they are stated. */
    public final S binds(@Nullable Object... values) {
        stated().binds(new ArrayList<@Nullable Object>(Arrays.asList(values)));
        return self();
    }

    /** The values for this dialect. */
    public final S bindsOn(Target target, @Nullable Object... values) {
        stated().binds(target, new ArrayList<@Nullable Object>(Arrays.asList(values)));
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
            renderOrRefuse(target, wrong);
        }
        expected.check(rendered, wrong);
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
        return Session.engines().stream()
                .filter(engine -> !refusals.containsKey(engine.target()))
                .toList();
    }

    /** What is sent to an engine is what was expected. */
    final void checkSent(Engine engine, SqlTarget db) {
        BoundStatement text = Objects.requireNonNull(rendered.get(engine.target()));
        assertThat(toSql.apply(db)).as("sent to " + engine.target()).isEqualTo(text.sql());
    }

    private void renderOrRefuse(Target target, List<String> wrong) {
        String refusal = refusals.get(target);
        if (refusal != null) {
            checkRefused(target, refusal, wrong);
            return;
        }
        BoundStatement statement = render(target);
        RenderedFiles.note(target, Session.nameOfCurrent(), statement.sql());
        rendered.put(target, statement);
    }

    private void checkRefused(Target target, String refusal, List<String> wrong) {
        try {
            wrong.add(target + " does not refuse it, but writes\n  "
                    + render(target).sql());
        } catch (RefusedException refused) {
            Stated.expect(target, "refusal", refusal, refused.getMessage(), wrong);
        }
    }

    private Stated stated() {
        if (expected instanceof Stated stated) {
            return stated;
        }
        throw new IllegalStateException("The texts and values of a recipe are recorded, not stated.");
    }

    private BoundStatement render(Target target) {
        AtomicReference<@Nullable BoundStatement> bound = new AtomicReference<>();
        String unused = toSql.apply(statement -> {
            BoundStatement written = target.dialect().render(statement);
            bound.set(written);
            return written;
        });
        return Objects.requireNonNull(bound.get(), unused);
    }
}
