package io.colonnade.tests.feature;

import io.colonnade.tests.feature.Feature.Answer;
import io.colonnade.tests.feature.Feature.Answer.Kind;
import io.colonnade.tests.harness.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page about databases: a table of all features, then what is written where that is not the standard's text. */
final class FeatureTable {
    private static final String OPENING = """
            # What the databases do

            Written by a test (`FeatureTableTest`) from the statements that each dialect renders. Do not edit it,
            record it: `mvn verify -Dcolonnade.record=true`, then read the difference.

            * **native**: the database does it itself, in the words of the SQL standard or in its own.
            * **emulated**: the database has no words for it, or means something else by them; Colonnade writes
              a statement that gives exactly the same rows.
            * **refused**: there is no exact way. Colonnade says so before anything is sent, and says what to
              write instead.

            Each column is the version that the tests state every text for. What an older one lacks, it refuses
            itself; what a newer one has in addition is of use once its page says so.
            """;

    private static final String FORMS = """
            ## What is written

            The standard's text first, then what differs from it. Names stand in double quotes here, or as the
            database quotes them.
            """;

    private FeatureTable() {}

    static String of(Map<String, List<Feature>> groups) {
        StringBuilder page = new StringBuilder(OPENING).append('\n').append(head());
        groups.forEach((group, features) -> {
            page.append("| **")
                    .append(group)
                    .append("** |")
                    .append(" |".repeat(Target.values().length))
                    .append('\n');
            features.forEach(feature -> page.append(row(feature)));
        });
        page.append('\n').append(FORMS);
        groups.forEach((group, features) -> {
            page.append("\n### ").append(group).append('\n');
            features.forEach(feature -> page.append(forms(feature)));
        });
        return page.toString().strip();
    }

    private static String head() {
        String databases = Arrays.stream(Target.values())
                .map(target -> target.dialect().toString())
                .collect(Collectors.joining(" | "));
        return "| | " + databases + " |\n|---|" + "---|".repeat(Target.values().length) + "\n";
    }

    private static String row(Feature feature) {
        return Arrays.stream(Target.values())
                .map(target -> feature.on(target).kind().toString())
                .collect(Collectors.joining(" | ", "| " + feature.name() + " | ", " |\n"));
    }

    private static String forms(Feature feature) {
        Map<Answer, List<String>> databases = new LinkedHashMap<>();
        for (Target target : Target.values()) {
            databases
                    .computeIfAbsent(feature.on(target), none -> new ArrayList<>())
                    .add(target.dialect().name());
        }
        databases.remove(new Answer(Kind.NATIVE, feature.standard()));
        StringBuilder forms = new StringBuilder("\n" + feature.name() + ": " + code(feature.standard()) + "\n");
        databases.forEach((answer, names) -> forms.append(form(answer, String.join(", ", names))));
        return forms.toString();
    }

    private static String form(Answer answer, String databases) {
        if (answer.kind() == Kind.REFUSED) {
            return "* " + databases + ", refused: " + answer.text().replaceAll(" \\[colonnade:\\w+]$", "") + "\n";
        }
        return "* " + databases + ", " + answer.kind() + ": " + code(answer.text()) + "\n";
    }

    /** As code: steps in one line, thousands of question marks left out. */
    private static String code(String text) {
        String shown = text.replaceAll("\\?(?:, \\?){8,}", "?, ?, …").replace('\n', ' ');
        return shown.contains("`") ? "`` " + shown + " ``" : "`" + shown + "`";
    }
}
