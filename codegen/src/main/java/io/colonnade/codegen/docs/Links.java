package io.colonnade.codegen.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables are joined by foreign keys; tables go by their anchors. */
final class Links {

    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final Map<String, Set<String>> neighbours = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    private Links() {}

    static Links of(List<TableDocs> tables) {
        Links links = new Links();
        for (TableDocs table : tables) {
            links.parents.put(table.anchor(), new LinkedHashSet<>());
            links.neighbours.put(table.anchor(), new LinkedHashSet<>());
        }
        tables.forEach(links::join);
        tables.forEach(table -> links.rank(table.anchor(), new HashSet<>()));
        return links;
    }

    private void join(TableDocs table) {
        for (Reference reference : table.references()) {
            String parent = reference.anchor();
            if (parent != null && parents.containsKey(parent) && !parent.equals(table.anchor())) {
                parents(table.anchor()).add(parent);
                neighbours(table.anchor()).add(parent);
                neighbours(parent).add(table.anchor());
            }
        }
    }

    Collection<String> parents(String table) {
        return parents.getOrDefault(table, Set.of());
    }

    Collection<String> neighbours(String table) {
        return neighbours.getOrDefault(table, Set.of());
    }

    boolean isAlone(String table) {
        return neighbours(table).isEmpty();
    }

    /** How many keys one can follow at most until a table that refers to none; a circle is followed once. */
    int rank(String table) {
        return ranks.getOrDefault(table, 0);
    }

    private int rank(String table, Set<String> followed) {
        Integer known = ranks.get(table);
        if (known != null) {
            return known;
        }
        followed.add(table);
        int rank = 0;
        for (String parent : parents(table)) {
            if (!followed.contains(parent)) {
                rank = Math.max(rank, 1 + rank(parent, followed));
            }
        }
        ranks.put(table, rank);
        return rank;
    }

    /** The tables, each after those that it refers to, and near to them; at last those that nothing joins. */
    List<String> inOrder() {
        Map<String, Double> places = new HashMap<>();
        List<String> order = new ArrayList<>();
        int last = ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int rank = 0; rank <= last; rank++) {
            int current = rank;
            parents.keySet().stream()
                    .filter(table -> rank(table) == current && !isAlone(table))
                    .sorted(Comparator.comparingDouble(table -> mean(parents(table), places)))
                    .forEach(order::add);
            for (int place = 0; place < order.size(); place++) {
                places.put(order.get(place), (double) place);
            }
        }
        parents.keySet().stream().filter(this::isAlone).forEach(order::add);
        return order;
    }

    static double mean(Collection<String> tables, Map<String, Double> places) {
        return tables.stream()
                .filter(places::containsKey)
                .mapToDouble(places::get)
                .average()
                .orElse(0);
    }
}
