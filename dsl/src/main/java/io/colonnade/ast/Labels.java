package io.colonnade.ast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of a query's columns when it is used as a table: given ones, else the column's, else a number. */
public final class Labels {
    private Labels() {}

    /** One name for each column, no two alike. */
    public static List<String> of(Items items) {
        List<String> labels = new ArrayList<>(items.size());
        Set<String> taken = new HashSet<>();
        for (SelectItem item : items.list()) {
            String wanted = wanted(item, labels.size() + 1);
            String label = wanted;
            for (int suffix = 2; !taken.add(label); suffix++) {
                label = wanted + "_" + suffix;
            }
            labels.add(label);
        }
        return labels;
    }

    /** Whether one column alone goes by this name; databases differ in whether they mind case. */
    static boolean isUnique(Items items, String label) {
        int found = 0;
        for (int position = 1; position <= items.size(); position++) {
            SelectItem item = items.list().get(position - 1);
            found += wanted(item, position).equalsIgnoreCase(label) ? 1 : 0;
        }
        return found == 1;
    }

    private static String wanted(SelectItem item, int position) {
        String label = item.label();
        if (label != null) {
            return label;
        }
        return item.expression() instanceof ColumnRef column ? column.name() : "c" + position;
    }
}
