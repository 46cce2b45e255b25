package io.colonnade.tests.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.tests.harness.Golden;
import io.colonnade.tests.harness.RecipeFile;
import io.colonnade.tests.harness.RecipeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The page about queries says what the recipes say, and each recipe is recorded by a test that runs it. */
@Order(Integer.MAX_VALUE)
class QueriesPageTest {
    private static final Path SOURCES = Path.of("src", "test", "java", "io", "colonnade", "tests");
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path FROM_JOOQ = RESOURCES.resolve("docs").resolve("coming-from-jooq.md");
    private static final Pattern CODE = Pattern.compile("`` (.+?) ``|`([^`]+)`");

    @Test
    void the_page_is_made_of_the_recipes() throws IOException {
        Golden.check(Path.of("..", "docs", "queries.md"), QueriesPage.of(recipes(), Files.readString(FROM_JOOQ)));
    }

    @Test
    void each_test_of_the_cookbook_is_one_recorded_recipe() throws IOException {
        for (RecipeFile recipes : recipes()) {
            Map<String, String> methods = recipes.source().methods();
            assertThat(recipes.sections().keySet())
                    .as(recipes.file() + "; to record it, run the tests with -Dcolonnade.record=true")
                    .containsExactlyElementsOf(methods.keySet());
            assertThat(methods.keySet()).hasSize(count(recipes.source().text(), "@Test"));
            methods.keySet().forEach(recipes.source()::chain);
        }
    }

    @Test
    void no_recorded_recipe_is_left_without_its_test() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("cookbook"))) {
            assertThat(files.toList())
                    .containsExactlyInAnyOrderElementsOf(
                            recipes().stream().map(RecipeFile::file).toList());
        }
    }

    /** What the table says for people who come from jOOQ stands in a test; an arrow function may say what it likes. */
    @Test
    void each_call_of_the_table_stands_in_a_test() throws IOException {
        String tests = withoutBlanks(allSources());
        List<String> rows = Files.readAllLines(FROM_JOOQ).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(30);
        for (String row : rows) {
            String ours = row.substring(row.indexOf(" | "));
            assertThat(CODE.matcher(ours).results().map(QueriesPageTest::code).toList())
                    .as(row)
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(tests).as(row).containsPattern(pattern(code)));
        }
    }

    private static Pattern pattern(String code) {
        String quoted = Pattern.quote(withoutBlanks(code)).replace("…", "\\E.+?\\Q");
        return Pattern.compile(quoted);
    }

    private static String code(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static List<RecipeFile> recipes() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve("cookbook"))) {
            return files.filter(file -> file.toString().endsWith("CookbookTest.java"))
                    .map(RecipeSource::of)
                    .map(RecipeFile::of)
                    .sorted(QueriesPage.CHAPTERS)
                    .toList();
        }
    }

    private static String allSources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.append(Files.readString(file)).append('\n');
            }
        }
        return sources.toString();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
