package io.colonnade.tests.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.listen.Outcome;
import io.colonnade.listen.StatementListener;
import io.colonnade.listen.StatementRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A listener that keeps all that it is told. */
final class Told implements StatementListener {
    final List<StatementRun> begun = new ArrayList<>();
    final List<StatementRun> ended = new ArrayList<>();
    final List<Outcome> outcomes = new ArrayList<>();
    final List<String> lines = new ArrayList<>();

    @Override
    public void before(StatementRun run) {
        begun.add(run);
        lines.add("before " + run.kind());
    }

    @Override
    public void after(StatementRun run, Outcome outcome) {
        ended.add(run);
        outcomes.add(outcome);
        lines.add("after " + run.kind());
    }

    StatementRun last() {
        return begun.get(begun.size() - 1);
    }

    Outcome outcome() {
        return outcomes.get(outcomes.size() - 1);
    }

    /** {@code SELECT of [book] named cheap books: 3}, the kind, tables, name and rows of the last statement. */
    String summary() {
        return last().kind() + " of " + last().tables() + " named " + last().name() + ": "
                + outcome().rows();
    }

    /** For statements that are run to be told of, whatever they give. */
    static void read(Object rows) {
        assertThat(rows).isNotNull();
    }

    /** The number of the line that calls this. */
    static int line() {
        return Objects.requireNonNull(StackWalker.getInstance()
                        .walk(frames -> frames.skip(1).findFirst().orElse(null)))
                .getLineNumber();
    }
}
