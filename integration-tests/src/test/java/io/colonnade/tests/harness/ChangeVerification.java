package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Executor;
import io.colonnade.query.SqlTarget;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** An insert, update or delete that is verified; what it leaves behind is verified by the queries that follow. */
public final class ChangeVerification extends Verification<ChangeVerification> {
    private final ToLongFunction<Executor> execute;
    private final Map<Target, Long> counts = new EnumMap<>(Target.class);

    ChangeVerification(Function<SqlTarget, String> toSql, ToLongFunction<Executor> execute) {
        this(toSql, execute, new Stated());
    }

    ChangeVerification(Function<SqlTarget, String> toSql, ToLongFunction<Executor> execute, Expected expected) {
        super(toSql, expected);
        this.execute = execute;
    }

    @Override
    ChangeVerification self() {
        return this;
    }

    /** These databases count in another way. */
    public ChangeVerification counting(List<Target> targets, long rows) {
        targets.forEach(target -> counts.put(target, rows));
        return this;
    }

    /** Runs it on every engine: it changes so many rows. */
    public void changes(long rows) {
        for (Engine engine : run()) {
            Database db = Session.current().writing(engine);
            checkSent(engine, db);
            assertThat(execute.applyAsLong(db))
                    .as("rows changed on " + engine.target())
                    .isEqualTo(counts.getOrDefault(engine.target(), rows));
        }
    }
}
