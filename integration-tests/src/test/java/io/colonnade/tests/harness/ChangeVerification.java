package io.colonnade.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Executor;
import io.colonnade.query.SqlTarget;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** An insert, update or delete that is verified; what it leaves behind is verified by the queries that follow. */
public final class ChangeVerification extends Verification<ChangeVerification> {
    private final ToLongFunction<Executor> execute;

    ChangeVerification(Function<SqlTarget, String> toSql, ToLongFunction<Executor> execute) {
        super(toSql);
        this.execute = execute;
    }

    @Override
    ChangeVerification self() {
        return this;
    }

    /** Runs it on every engine: it changes so many rows. */
    public void changes(long rows) {
        for (Engine engine : run()) {
            Database db = Session.current().writing(engine);
            checkSent(engine, db);
            assertThat(execute.applyAsLong(db))
                    .as("rows changed on " + engine.target())
                    .isEqualTo(rows);
        }
    }
}
