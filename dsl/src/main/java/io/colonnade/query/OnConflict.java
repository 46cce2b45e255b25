package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.TableRef;
import io.colonnade.meta.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An insert that still has to say what happens when a row with the same key is there already. */
@CheckReturnValue
public final class OnConflict<R> {
    private final Insert<R> insert;
    private final List<ColumnRef> key;

    OnConflict(Insert<R> insert, List<ColumnRef> key) {
        this.insert = insert;
        this.key = key;
    }

    /** {@code .doNothing()} makes {@code on conflict (…) do nothing}: the row that is there stays as it is. */
    public Insert<R> doNothing() {
        return insert.on(new Conflict(key, List.of()));
    }

    /**
     * {@code .doUpdate(a)} makes {@code on conflict (…) do update set a = excluded.a}: the row that is there takes
     * these of the new values.
     */
    public Insert<R> doUpdate(Settable<?> first, Settable<?>... more) {
        List<Assignment> assignments = new ArrayList<>();
        for (Settable<?> column : Conditions.list(first, more)) {
            ColumnRef node = column.node();
            assignments.add(new Assignment(node, new ColumnRef(Conflict.EXCLUDED, node.name())));
        }
        return insert.on(new Conflict(key, assignments));
    }

    /**
     * {@code .doUpdate(changes)} makes {@code on conflict (…) do update set …}: the row that is there is changed in
     * this way, in which {@code excluded(c)} is the value that could not be inserted.
     */
    public Insert<R> doUpdate(UnaryOperator<Changes> changes) {
        return insert.on(new Conflict(key, changes.apply(new Changes(insert.table(), List.of())).assignments));
    }

    /** The changes of a row that is there: {@code row.set(BOOK.stock, excluded(BOOK.stock))}. */
    @CheckReturnValue
    public static final class Changes extends Setting<Changes> {
        private Changes(TableRef table, List<Assignment> assignments) {
            super(table, assignments);
        }

        @Override
        Changes with(List<Assignment> all) {
            return new Changes(table, all);
        }
    }
}
