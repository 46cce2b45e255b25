package io.colonnade.schema;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.NamedTable;
import io.colonnade.query.Condition;
import io.colonnade.query.Target;
import io.colonnade.query.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose rows are {@code R}; generated classes extend it. */
public abstract non-sealed class Table<R> extends Relation<R> implements Target<R> {
    private final NamedTable source;

    /** A table by its name; null for the default schema, and for no alias. */
    protected Table(@Nullable String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
        this.source = new NamedTable(ref());
    }

    @Override
    public final NamedTable source() {
        return source;
    }

    /**
     * Every column that can be written, as this record has it. Not for users.
     *
     * <pre>{@code
     * BOOK.values(dune);                 // title = 'Dune', author_id = 7, …
     * }</pre>
     */
    public abstract RowValues values(R row);

    /** An update of the columns that are not of the primary key: {@code update t set a = ?, b = ? where key = ?}. */
    protected final Update updateByKey(RowValues values, Condition key, Condition... more) {
        List<ColumnRef> keys = primaryKey().stream().map(Column::node).toList();
        List<Assignment> others = values.assignments().stream()
                .filter(assignment -> !keys.contains(assignment.column()))
                .toList();
        return Update.NeedsWhere.of(this, others).where(key, more);
    }
}
