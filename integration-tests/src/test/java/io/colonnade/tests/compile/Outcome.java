package io.colonnade.tests.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What javac said about one program.
 *
 * @param errors the code and the line of each error
 * @param text javac's lines
 */
record Outcome(List<String> errors, List<String> text) {
    /** The outcomes in a report of {@link Compilations}, by the program's name. */
    static Map<String, Outcome> parse(String report) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Outcome current = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (String line : report.lines().toList()) {
            if (line.startsWith("program ")) {
                current = new Outcome(new ArrayList<>(), new ArrayList<>());
                outcomes.put(line.substring("program ".length()), current);
            } else if (line.startsWith("error ")) {
                current.errors().add(line.substring("error ".length()));
            } else if (line.startsWith("| ")) {
                current.text().add(line.substring(2));
            }
        }
        return outcomes;
    }
}
