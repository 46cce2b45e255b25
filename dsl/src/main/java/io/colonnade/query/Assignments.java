package io.colonnade.query;

import io.colonnade.ast.Assignment;
import java.util.ArrayList;
import java.util.List;

/** Columns with their new values. */
final class Assignments {
    private Assignments() {}

    static Assignment of(Settable<?> column, Expr<?> value) {
        return new Assignment(column.node(), value.node());
    }

    static Assignment of(SettableNumber<?> column, long value) {
        return new Assignment(column.node(), Numbers.exact(column, value));
    }

    /** The row with one more column; a column that is set again keeps its place and takes the new value. */
    static List<Assignment> plus(List<Assignment> row, Assignment added) {
        List<Assignment> all = new ArrayList<>(row);
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).column().equals(added.column())) {
                all.set(index, added);
                return List.copyOf(all);
            }
        }
        all.add(added);
        return List.copyOf(all);
    }
}
