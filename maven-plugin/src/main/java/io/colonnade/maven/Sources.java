package io.colonnade.maven;

import io.colonnade.codegen.snapshot.Origin;
import io.colonnade.codegen.snapshot.Snapshot;
import io.colonnade.migrations.DriverDataSource;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The places that a schema can come from, and which of them a build takes: the snapshot if it is of these migrations,
 * else the migrations, else the database. Choosing starts nothing.
 *
 * @param snapshot the snapshot, which need not exist
 * @param migrations the migrations, which need not exist
 * @param engine the engine that is named or the only one; it says itself what is missing
 * @param live the database, when there is a URL
 * @param now what a schema would be read from now
 */
record Sources(
        ProjectFile snapshot,
        BuildMigrations migrations,
        ChosenEngine engine,
        @Nullable Supplier<DriverDataSource> live,
        Origin now) {

    /** The one that is asked for, or else the first that will do. */
    Source chosen(@Nullable From from, Consumer<String> warnings) {
        if (from == null) {
            return firstThatWillDo(warnings);
        }
        return switch (from) {
            case SNAPSHOT -> recorded();
            case MIGRATIONS -> migrated();
            case DATABASE -> database();
        };
    }

    private Source firstThatWillDo(Consumer<String> warnings) {
        if (!hasSnapshot()) {
            return withoutSnapshot();
        }
        Source.Recorded recorded = recorded();
        List<String> reasons = outdated(recorded.snapshot());
        if (reasons.isEmpty()) {
            return recorded;
        }
        if (!engine.isThere() && live == null) {
            throw InvalidSettingException.outdated(snapshot.shown(), reasons);
        }
        Source other = withoutSnapshot();
        warnings.accept("The snapshot " + snapshot.shown() + " is out of date and not used: "
                + String.join("; ", reasons) + ". mvn colonnade:snapshot writes it anew.");
        return other;
    }

    /** The migrations, or else the database: what a snapshot is made from. */
    Source withoutSnapshot() {
        boolean isLive = live != null && (!engine.isThere() || now.migrations().isEmpty());
        return isLive ? database() : migrated();
    }

    boolean hasSnapshot() {
        return Files.exists(snapshot.path());
    }

    Source.Recorded recorded() {
        if (!hasSnapshot()) {
            throw InvalidSettingException.noSnapshot(snapshot.shown());
        }
        return new Source.Recorded(Snapshot.read(snapshot.path()), snapshot.shown());
    }

    /** Why the snapshot is not of what is there now; empty when it is. */
    List<String> outdated(Snapshot recorded) {
        return recorded.outdated(now, engine.name());
    }

    Source migrated() {
        return new Source.Migrated(engine.get(), migrations);
    }

    Source database() {
        if (live == null) {
            throw InvalidSettingException.noUrl();
        }
        return new Source.Live(live.get());
    }

    /** A text that is another one whenever the choice or what is chosen would be, a database set aside. */
    String fingerprint(@Nullable From from) {
        String recorded = hasSnapshot() ? Snapshot.hash(snapshot.path()) : "none";
        return String.join(
                "\n",
                List.of(
                        "from " + from,
                        "snapshot " + recorded,
                        "engine " + engine.fingerprint(),
                        "url " + (live != null),
                        now.toString()));
    }
}
