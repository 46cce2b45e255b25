package io.colonnade.schema;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.TableRef;
import io.colonnade.query.OrderedExpr;
import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A column of dates, times, UUIDs, enums or bytes. */
public final class OrderedColumn<T extends @Nullable Object> extends Column<T> implements OrderedExpr<T> {
    OrderedColumn(ColumnRef node, SqlType<?> type, Claim claim) {
        super(node, type, claim);
    }

    @Override
    public OrderedColumn<T> in(TableRef table) {
        return new OrderedColumn<>(new ColumnRef(table, name()), type(), claim());
    }

    @Override
    public OrderedColumn<@Nullable T> nullable() {
        return new OrderedColumn<>(node(), type(), Claim.NULLABLE);
    }
}
