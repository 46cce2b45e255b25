package io.colonnade.schema;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Items;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.TableRef;
import io.colonnade.query.Settable;
import io.colonnade.row.RowCursor;
import io.colonnade.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a table or view; this plain kind is for types that cannot be compared, such as JSON. */
public non-sealed class Column<T extends @Nullable Object> implements Settable<T>, Giver {
    private final ColumnRef node;
    private final SqlType<?> type;
    private final Claim claim;
    private @Nullable Items items;

    Column(ColumnRef node, SqlType<?> type, Claim claim) {
        this.node = node;
        this.type = type;
        this.claim = claim;
    }

    /** The column's name in the database. */
    public final String name() {
        return node.name();
    }

    @Override
    public final ColumnRef node() {
        return node;
    }

    @Override
    public final SqlType<?> type() {
        return type;
    }

    @Override
    public final Claim claim() {
        return claim;
    }

    @Override
    @SuppressWarnings("NullAway") // the claim is what T says: only a nullable T lets null through
    public final T read(RowCursor row) {
        return claim == Claim.NULLABLE ? row.nextOrNull(this, type) : row.next(this, type);
    }

    /** Made once, as columns are selected again and again; a column has neither a label nor values. */
    @Override
    public final Items items() {
        Items made = items;
        if (made == null) {
            made = Items.constant(List.of(new SelectItem(node, type, null, claim)));
            items = made;
        }
        return made;
    }

    /** The same column of another table. Not for users. */
    public Column<T> in(TableRef table) {
        return new Column<>(new ColumnRef(table, name()), type(), claim());
    }

    @Override
    public Column<@Nullable T> nullable() {
        return new Column<>(node, type, Claim.NULLABLE);
    }

    @Override
    public final String toString() {
        return description();
    }
}
