package io.colonnade.schema;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.TableRef;
import io.colonnade.query.SettableNumber;
import io.colonnade.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A column of numbers. */
public final class NumberColumn<N extends @Nullable Number> extends Column<N> implements SettableNumber<N> {
    NumberColumn(ColumnRef node, SqlType<?> type, Claim claim) {
        super(node, type, claim);
    }

    @Override
    public NumberColumn<N> in(TableRef table) {
        return new NumberColumn<>(new ColumnRef(table, name()), type(), claim());
    }

    @Override
    public NumberColumn<@Nullable N> nullable() {
        return new NumberColumn<>(node(), type(), Claim.NULLABLE);
    }
}
