package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.snapshot.MigrationPrint;
import io.colonnade.codegen.snapshot.Origin;
import io.colonnade.codegen.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A snapshot says all that is generated from: what comes from it is, byte for byte, what comes from the database. */
class GoldenSnapshotTest {

    private static final Path SNAPSHOTS = Path.of(System.getProperty("basedir", "."), "src/test/resources/snapshots");
    private static final Origin ORIGIN =
            new Origin("1.2.3", List.of(), List.of(new MigrationPrint("V1__everything.sql", "0f1e2d3c4b5a6978")));

    static Stream<Arguments> casesByDialect() throws IOException {
        return GoldenTest.casesByDialect();
    }

    static List<String> dialects() {
        return TestDialects.ALL;
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("casesByDialect")
    void generatesTheSame(GoldenCase golden, String dialect) throws Exception {
        Catalog catalog = golden.catalog(dialect);
        Snapshot read = Snapshot.parse(new Snapshot(ORIGIN, catalog).text(), "schema.txt");

        assertThat(read.catalog().dialect()).isEqualTo(dialect);
        List<GeneratedFile> files = Generator.files(catalog, GoldenCase.PACKAGE);
        assertThat(files).isNotEmpty();
        assertThat(Generator.files(read.catalog(), GoldenCase.PACKAGE)).isEqualTo(files);
    }

    /** {@code -Dcolonnade.record=true} records. */
    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialects")
    void readsAsASchema(String dialect) throws Exception {
        String text = new Snapshot(ORIGIN, new GoldenCase("everything").catalog(dialect)).text();
        Path recorded = SNAPSHOTS.resolve("everything-" + dialect + ".txt");
        if (Boolean.getBoolean("colonnade.record")) {
            Files.createDirectories(SNAPSHOTS);
            Files.writeString(recorded, text);
        }
        assertThat(text).isEqualTo(Files.readString(recorded));
    }
}
