package io.colonnade.tests.cookbook;

import io.colonnade.tests.harness.RecipeFile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page about queries: a chapter for each class of the cookbook, then the table for people who come from jOOQ. */
final class QueriesPage {
    private static final String OPENING = """
            # Queries

            Written by a test (`QueriesPageTest`) from the recipes in `integration-tests`, each of which runs on H2,
            PostgreSQL, MySQL and MariaDB, and on SQL Server where there is one. Do not edit it, record it:
            `mvn verify -Dcolonnade.record=true`, then read the difference.

            Each recipe shows the Java and the SQL of PostgreSQL; below each chapter's title is a link to the SQL of all
            databases. `?` is a bound value.
            """;

    private static final String FROM_JOOQ = "Coming from jOOQ";

    /** The headings of the chapters, by what their classes are called, in the order of the page. */
    private static final Map<String, String> HEADINGS = headings(
            "Select: Select",
            "From: From",
            "Join: Join",
            "Where: Where",
            "Group: Group",
            "Aggregate: Aggregates",
            "Window: Windows",
            "With: With",
            "Set: Set operations",
            "Paging: Pages",
            "Lock: Locks",
            "Dynamic: Dynamic queries",
            "Text: Texts",
            "Number: Numbers",
            "Date time: Dates and times",
            "Json: JSON",
            "Template: Plain SQL");

    /** Names of tests are small letters between underscores; these words are written in another way. */
    private static final Map<String, String> WORDS = Map.of(
            "utc",
            "UTC",
            "json",
            "JSON",
            "sql",
            "SQL",
            "monday",
            "Monday",
            "e mail",
            "e-mail",
            "an author s",
            "an author's",
            "someones",
            "someone's");

    static final Comparator<RecipeFile> CHAPTERS = Comparator.comparingInt(QueriesPage::place)
            .thenComparing(file -> file.source().title());

    private QueriesPage() {}

    static String of(List<RecipeFile> recipes, String fromJooq) {
        StringBuilder page = new StringBuilder(OPENING).append('\n');
        page.append("* ").append(link(FROM_JOOQ)).append(": its commonest calls, ours beside.\n");
        for (RecipeFile file : recipes) {
            page.append("* ").append(link(heading(file))).append(": ");
            page.append(file.source().subject()).append('\n');
        }
        page.append("\n## ").append(FROM_JOOQ).append("\n\n").append(fromJooq);
        recipes.forEach(file -> page.append(chapter(file)));
        return page.toString().strip();
    }

    private static int place(RecipeFile file) {
        int place = List.copyOf(HEADINGS.keySet()).indexOf(file.source().title());
        return place < 0 ? HEADINGS.size() : place;
    }

    private static String heading(RecipeFile file) {
        String title = file.source().title();
        return HEADINGS.getOrDefault(title, title);
    }

    private static Map<String, String> headings(String... entries) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (String entry : entries) {
            int colon = entry.indexOf(": ");
            headings.put(entry.substring(0, colon), entry.substring(colon + 2));
        }
        return headings;
    }

    private static String chapter(RecipeFile recipes) {
        StringBuilder chapter = new StringBuilder("\n## " + heading(recipes) + "\n\n");
        chapter.append(recipes.source().subject()).append(" [SQL of all databases](../integration-tests/");
        chapter.append(recipes.file().toString().replace('\\', '/')).append(")\n");
        recipes.sections().forEach((method, section) -> {
            chapter.append("\n### ").append(sentence(method)).append("\n```java\n");
            chapter.append(recipes.source().chain(method)).append("\n```\n");
            chapter.append(postgres(section)).append('\n').append(refused(section));
        });
        return chapter.toString();
    }

    /** The first block of code under a list of databases that has PostgreSQL in it, else the first of all. */
    private static String postgres(String section) {
        String found = section;
        for (String block : section.split("(?m)^(?=\\*\\*)", -1)) {
            if (block.startsWith("**all**")
                    || block.lines().findFirst().orElse("").contains("PostgreSQL")) {
                found = block;
                break;
            }
        }
        int start = found.indexOf("```sql");
        return start < 0 ? "" : found.substring(start, found.indexOf("```", start + 6) + 3);
    }

    private static String refused(String section) {
        return section.lines()
                .filter(line -> line.startsWith("Refused by "))
                .findFirst()
                .map(line -> line + "\n")
                .orElse("");
    }

    private static String sentence(String method) {
        String words = method.replace('_', ' ');
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            words = words.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String link(String title) {
        return "[" + title + "](#" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
    }
}
