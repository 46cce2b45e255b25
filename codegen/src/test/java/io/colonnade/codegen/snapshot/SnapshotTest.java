package io.colonnade.codegen.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.problem.GenerationException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final String LINE =
            "(# |colonnade-schema |made-by |dialect |schema |enum |sequence |function |table "
                    + "|view |foreign table |materialized view ).*"
                    + "|  (label|comment|column|primary key|unique key|foreign key|index|unique index|check|exclude"
                    + "|parameter|returns|row) .*|  shadowed|    comment .*";

    private static final Origin ORIGIN = new Origin("1.2.3", List.of(), List.of());

    /** As many as {@code -Dcolonnade.random} says. */
    private static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("colonnade.random", 2000) / 4);
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        seeds().forEach(seed -> {
            Catalog catalog = RandomCatalog.of(seed);
            Origin origin = Origin.of(
                    "1.2 \"x\"",
                    List.of("a", "default", "\n"),
                    List.of(new MigrationPrint("V1__\"a b\".sql", "0f")),
                    Map.of("flyway:\"x\"", "", "b", "4711"));
            Snapshot snapshot = new Snapshot(origin, catalog);
            Snapshot read = Snapshot.parse(snapshot.text(), "schema.txt");
            assertThat(read).as("seed " + seed).isEqualTo(snapshot);
            assertThat(read.text()).as("seed " + seed).isEqualTo(snapshot.text());
        });
    }

    /** What anyone may see of it: nothing but visible characters, and no line that a text could have begun. */
    @Test
    void aLineIsAFact() {
        seeds().forEach(seed -> {
            String text = new Snapshot(ORIGIN, RandomCatalog.of(seed)).text();
            assertThat(text.replace("\n", "").codePoints())
                    .as("seed " + seed)
                    .noneMatch(character -> Character.isISOControl(character) || character == 0x202E);
            assertThat(text.lines()).as("seed " + seed).allMatch(line -> line.isEmpty() || line.matches(LINE));
        });
    }

    /** Whatever becomes of a file, it is read or refused by name, and nothing else. */
    @Test
    void aDamagedFileIsRefusedByName() {
        int[] refused = new int[1];
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(new Snapshot(ORIGIN, RandomCatalog.of(seed)).text());
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(4));
            text.replace(at, end, List.of("", "\"", "\\", "x", "\n", " ", "(").get(random.nextInt(7)));
            Throwable thrown = catchThrowable(() -> Snapshot.parse(text.toString(), "schema.txt"));
            if (thrown != null) {
                assertThat(thrown).as("seed " + seed).isInstanceOf(GenerationException.class);
                assertThat(thrown).as("seed " + seed).hasMessageContaining("schema.txt");
                refused[0]++;
            }
        });
        assertThat(refused[0]).isPositive();
    }

    @Test
    void lineEndingsIndentationAndRemarksAreFree() {
        Snapshot snapshot = new Snapshot(ORIGIN, RandomCatalog.of(7));
        String text = snapshot.text();

        assertThat(Snapshot.parse(text.replace("\n", "\r\n"), "schema.txt")).isEqualTo(snapshot);
        assertThat(Snapshot.parse(text.replace("\n  ", "\n# why\n\n\t"), "schema.txt"))
                .isEqualTo(snapshot);
    }

    /** Of characters that later versions of Java know, too. */
    @Test
    void itsTextIsTheSameOnEveryJava() {
        assertThat(Quoting.text("\ud83e\udee8 \u0870 \u00a0 \u202e \u0007 \ue000 \ufdd0 \ud83d"))
                .isEqualTo("\"\ud83e\udee8 \u0870 \\u00a0 \\u202e \\u0007 \\ue000 \\ufdd0 \\ud83d\"");
    }

    @Test
    void theDefaultSchemaHasNoName() {
        String shop = """
                colonnade-schema 1
                made-by "1"
                dialect mysql
                schema %s default
                table t
                  column c enum t_c null
                  foreign key k (c) references t (c)
                enum t_c
                  label "a"
                """;

        assertThat(Snapshot.parse(shop.formatted("scratch_4711"), "one"))
                .isEqualTo(Snapshot.parse(shop.formatted("shop"), "other"))
                .isEqualTo(Snapshot.parse(shop.formatted(""), "none"));
    }
}
