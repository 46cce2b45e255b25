package io.colonnade.tests.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page about databases lists: to add a line, add a {@link Feature} to its group. */
final class Features {
    static final Map<String, List<Feature>> BY_GROUP = new LinkedHashMap<>();

    static {
        BY_GROUP.put("Pages and order", Queries.pages());
        BY_GROUP.put("Joins", Queries.joins());
        BY_GROUP.put("Several queries", Combinations.sets());
        BY_GROUP.put("Tables that a query makes", Combinations.tables());
        BY_GROUP.put("Locks and ties", Combinations.locks());
        BY_GROUP.put("Aggregates and groups", Windows.aggregates());
        BY_GROUP.put("Windows", Windows.windows());
        BY_GROUP.put("Conditions", Conditions.conditions());
        BY_GROUP.put("In", Conditions.lists());
        BY_GROUP.put("Row values", Conditions.rowValues());
        BY_GROUP.put("Numbers", Values.numbers());
        BY_GROUP.put("Texts", Values.texts());
        BY_GROUP.put("Types", Values.types());
        BY_GROUP.put("Insert", Changes.inserts());
        BY_GROUP.put("Upsert", Changes.upserts());
        BY_GROUP.put("Update and delete", Changes.updatesAndDeletes());
        BY_GROUP.put("Returning", Changes.returning());
    }

    private Features() {}

    static List<Feature> all() {
        return BY_GROUP.values().stream().flatMap(List::stream).toList();
    }
}
