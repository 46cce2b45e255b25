package io.colonnade.schema;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.TableRef;
import io.colonnade.query.BooleanExpr;
import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A column of truth values; a condition by itself. */
public final class BooleanColumn<T extends @Nullable Boolean> extends Column<T> implements BooleanExpr<T> {
    BooleanColumn(ColumnRef node, SqlType<?> type, Claim claim) {
        super(node, type, claim);
    }

    @Override
    public BooleanColumn<T> in(TableRef table) {
        return new BooleanColumn<>(new ColumnRef(table, name()), type(), claim());
    }

    @Override
    public BooleanColumn<@Nullable T> nullable() {
        return new BooleanColumn<>(node(), type(), Claim.NULLABLE);
    }
}
