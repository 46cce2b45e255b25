package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated is what was recorded and reviewed; record again with {@code -Dcolonnade.record=true}. */
class GoldenTest {

    @BeforeAll
    static void recordWhenAsked() throws Exception {
        if (Boolean.getBoolean("colonnade.record")) {
            for (GoldenCase golden : GoldenCase.all()) {
                for (String dialect : TestDialects.ALL) {
                    golden.record(dialect, golden.generated(dialect));
                }
            }
        }
    }

    static Stream<Arguments> casesByDialect() throws IOException {
        return GoldenCase.all().stream()
                .flatMap(golden -> TestDialects.ALL.stream().map(dialect -> Arguments.of(golden, dialect)));
    }

    /** The cases whose schemas say the same on H2 and on PostgreSQL. */
    static List<GoldenCase> standardCases() throws IOException {
        return GoldenCase.all().stream()
                .filter(golden -> !List.of("everything", "calls").contains(golden.name()))
                .toList();
    }

    @Test
    void saysOnWhichDatabases() {
        System.out.println("Goldens are generated on " + String.join(", ", TestDialects.ALL) + ".");
        assertThat(TestDialects.ALL).startsWith("h2", "postgres").doesNotHaveDuplicates();
        assertThat(List.of("h2", "postgres", "mysql", "mariadb")).containsAll(TestDialects.ALL);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("casesByDialect")
    void generatesWhatWasRecorded(GoldenCase golden, String dialect) throws Exception {
        Map<String, String> generated = golden.generated(dialect);
        Map<String, String> recorded = golden.recorded(dialect);
        assertThat(generated).isNotEmpty();
        assertThat(generated.keySet()).isEqualTo(recorded.keySet());
        generated.forEach((path, text) -> assertThat(text).as(path).isEqualTo(recorded.get(path)));
    }

    @ParameterizedTest(name = "{0} is the same on H2 and PostgreSQL but for their names")
    @MethodSource("standardCases")
    void isTheSameOnH2AndPostgres(GoldenCase golden) throws Exception {
        Map<String, String> expected = new TreeMap<>(golden.recorded("h2"));
        expected.replaceAll((path, text) -> text.replace("dialects = \"h2\"", "dialects = \"postgres\""));
        Map<String, String> actual = golden.recorded("postgres");
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest(name = "{0} compiles without a warning, on {1}")
    @MethodSource("casesByDialect")
    void compilesWithoutAWarning(GoldenCase golden, String dialect, @TempDir Path classes) throws Exception {
        assertThat(Compilation.messages(golden.recorded(dialect), classes)).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1} has no tab, no carriage return, no blank at a line's end")
    @MethodSource("casesByDialect")
    void isTidy(GoldenCase golden, String dialect) throws Exception {
        golden.recorded(dialect)
                .forEach((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContain("\t", "\r", "\n\n\n\n", " \n", "{\n}")
                        .endsWith("\n"));
    }
}
