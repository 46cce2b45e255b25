package io.colonnade.tests.harness;

import io.colonnade.migrations.ScratchDatabase;
import javax.sql.DataSource;

/** An ephemeral engine: migrated once, copied for each test. */
final class ScratchSource implements Source {
    private final ScratchDatabase template;

    private ScratchSource(ScratchDatabase template) {
        this.template = template;
    }

    static ScratchSource start(String engine) {
        return new ScratchSource(ScratchDatabase.of(engine).migrated("classpath:db/migration/" + engine));
    }

    @Override
    public String version() {
        return template.version();
    }

    @Override
    public String how() {
        return "ephemeral, by colonnade-engine-" + template.engine();
    }

    @Override
    public Fresh fresh() {
        return fresh(template.copy());
    }

    @Override
    public Fresh fresh(String migrations) {
        return fresh(ScratchDatabase.of(template.engine()).migrated(migrations));
    }

    private static Fresh fresh(ScratchDatabase database) {
        return new Fresh() {
            @Override
            public DataSource dataSource() {
                return database.dataSource();
            }

            @Override
            public void close() {
                database.close();
            }
        };
    }

    @Override
    public void close() {
        template.close();
    }
}
