package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.Claim;
import io.colonnade.ast.Param;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns with their new values. */
final class Assignments {
    private Assignments() {}

    static Assignment of(Settable<?> column, @Nullable Object value) {
        if (value == null && column.claim() == Claim.NOT_NULL) {
            throw new RefusedException(
                    Rule.NULL,
                    column.description() + " is NOT NULL and cannot be set to null. Leave it out, or give it a value.");
        }
        return new Assignment(column.node(), new Param(column.type(), value));
    }

    static Assignment of(Settable<?> column, Expr<?> value) {
        return new Assignment(column.node(), value.node());
    }

    static Assignment of(SettableNumber<?> column, long value) {
        return new Assignment(column.node(), Numbers.exact(column, value));
    }

    static Assignment ofNull(Settable<?> column) {
        return of(column, (Object) null);
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
