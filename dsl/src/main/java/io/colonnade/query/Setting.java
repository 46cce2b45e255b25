package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.TableRef;
import io.colonnade.meta.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement under way that columns are given to, one by one: {@code S} is what it is with one more.
 *
 * <p>A column that is set again keeps its place and takes the new value.
 */
@CheckReturnValue
public abstract sealed class Setting<S>
        permits Insert.NeedsValues, Insert.OfColumns, Update.NeedsSet, Update.NeedsWhere, OnConflict.Changes {
    final TableRef table;
    final List<Assignment> assignments;

    Setting(TableRef table, List<Assignment> assignments) {
        this.table = table;
        this.assignments = assignments;
    }

    /** {@code .set(column, value)} makes {@code column = ?}. */
    public final <T extends @Nullable Object> S set(Settable<T> column, T value) {
        return with(column.to(value));
    }

    /** {@code .set(column, x)} makes {@code column = x}: a computed value. */
    public final <T extends @Nullable Object> S set(Settable<T> column, Expr<T> value) {
        return with(new Assignment(column.node(), value.node()));
    }

    /**
     * {@code .set(column, value)} makes {@code column = ?}: a number, bound in the column's type, and refused when it
     * does not fit.
     */
    public final S set(SettableNumber<?> column, long value) {
        return with(new Assignment(column.node(), Numbers.exact(column, value)));
    }

    /** {@code .setNull(column)} makes {@code column = ?}, bound as null. */
    public final <T> S setNull(Settable<@Nullable T> column) {
        return with(column.to(null));
    }

    abstract S with(List<Assignment> all);

    private S with(Assignment added) {
        List<Assignment> all = new ArrayList<>(assignments);
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).column().equals(added.column())) {
                all.set(index, added);
                return with(List.copyOf(all));
            }
        }
        all.add(added);
        return with(List.copyOf(all));
    }
}
