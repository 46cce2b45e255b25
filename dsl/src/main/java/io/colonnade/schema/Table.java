package io.colonnade.schema;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.NamedTable;
import io.colonnade.query.Condition;
import io.colonnade.query.Delete;
import io.colonnade.query.Target;
import io.colonnade.query.Update;
import io.colonnade.query.VersionedChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose rows are {@code R}; generated classes extend it. */
public abstract non-sealed class Table<R> extends Relation<R> implements Target<R>, Giver {
    /** A table by its name; null for the default schema, and for no alias. */
    protected Table(@Nullable String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
    }

    @Override
    public final NamedTable source() {
        return named();
    }

    /**
     * Every column that can be written, as this record has it. Not for users.
     *
     * <pre>{@code
     * BOOK.values(dune);                 // title = 'Dune', author_id = 7, …
     * }</pre>
     */
    public final RowValues values(R row) {
        return new RowValues(this, row);
    }

    /** An update of the columns that are not of the primary key: {@code update t set a = ?, b = ? where key = ?}. */
    protected final Update updateByKey(RowValues values, Condition key, Condition... more) {
        return Update.NeedsWhere.of(this, others(values)).where(key, more);
    }

    /**
     * An update of the columns that are not of the primary key, which counts the version up: {@code update t set a = ?,
     * version = version + ? where key = ? and version = ?}.
     */
    protected final <N extends Number> VersionedChange updateByVersion(
            RowValues values, NumberColumn<N> version, N known, Condition key, Condition... more) {
        List<Assignment> assignments = new ArrayList<>(others(values));
        assignments.removeIf(assignment -> assignment.column().equals(version.node()));
        assignments.add(new Assignment(version.node(), version.plus(1).node()));
        return VersionedChange.update(source().ref(), version.name(), assignments, isSame(version, known, key, more));
    }

    /** {@code delete from t where key = ?}. */
    protected final Delete deleteByKey(Condition key, Condition... more) {
        return Delete.NeedsWhere.of(this).where(key, more);
    }

    /** {@code delete from t where key = ? and version = ?}. */
    protected final <N extends Number> VersionedChange deleteByVersion(
            NumberColumn<N> version, N known, Condition key, Condition... more) {
        return VersionedChange.delete(source().ref(), version.name(), isSame(version, known, key, more));
    }

    private List<Assignment> others(RowValues values) {
        List<ColumnRef> keys = primaryKey().stream().map(Column::node).toList();
        return values.list().stream()
                .filter(assignment -> !keys.contains(assignment.column()))
                .toList();
    }

    private static <N extends Number> Condition isSame(
            NumberColumn<N> version, N known, Condition key, Condition... more) {
        Condition all = key;
        for (Condition condition : more) {
            all = all.and(condition);
        }
        return all.and(version.eq(known));
    }
}
