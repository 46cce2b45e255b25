package com.acme.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.dialect.H2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path BOOK = Path.of("target/generated-sources/colonnade/com/acme/bookshop/db/Book.java");

    @Test
    void showsTheGeneratedFile() throws IOException {
        List<String> generated = Files.readString(BOOK)
                .replaceAll("dialects = \"\\w+\"", "dialects = \"h2\"")
                .lines()
                .toList();
        int line = 0;
        for (String shown : blocks("java").get(0).lines().toList()) {
            if (!shown.equals("…")) {
                int found = generated.subList(line, generated.size()).indexOf(shown);
                assertThat(found).as("line of Book.java: %s", shown).isNotNegative();
                line += found + 1;
            }
        }
    }

    @Test
    void showsTheSqlOfItsQuery() throws IOException {
        String shown = blocks("sql").get(0).replaceAll("\\s+", " ").strip();
        assertThat(Reports.shelvesWithAtLeast(2).toSql(H2.at(2))).isEqualTo(shown);
    }

    @Test
    void hasTwoCommandsEachAloneOnItsLine() throws IOException {
        assertThat(blocks("sh"))
                .hasSize(2)
                .allSatisfy(block -> assertThat(block.lines()).hasSize(1));
        assertThat(Files.readString(Path.of("../../.ci/run")))
                .contains(blocks("sh").get(1));
    }

    @Test
    void asksForLessThanTwentyLines() throws IOException {
        assertThat(blocks("xml").get(0).lines()).hasSizeLessThan(20);
    }

    private static List<String> blocks(String language) throws IOException {
        Pattern block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL);
        return block.matcher(Files.readString(README))
                .results()
                .map(MatchResult::group)
                .map(text -> text.substring(text.indexOf('\n') + 1, text.length() - "\n```".length()))
                .toList();
    }
}
