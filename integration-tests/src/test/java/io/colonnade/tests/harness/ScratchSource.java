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
        ScratchDatabase copy = template.copy();
        return new Fresh() {
            @Override
            public DataSource dataSource() {
                return copy.dataSource();
            }

            @Override
            public void close() {
                copy.close();
            }
        };
    }

    @Override
    public void close() {
        template.close();
    }
}
