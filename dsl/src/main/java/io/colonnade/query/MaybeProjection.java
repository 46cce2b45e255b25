package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Items;
import io.colonnade.ast.SelectItem;
import io.colonnade.row.RowCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side of an outer join that may be missing: it is when a column of it that cannot be null is null, or, where there
 * is no such column, when everything is. A computed value is no such column: {@code x.orElse(0)} is never null.
 */
final class MaybeProjection<R extends @Nullable Object> implements Projection<@Nullable R> {
    private final Projection<R> inner;
    private final Items items;
    private final int witness;

    MaybeProjection(Projection<R> inner) {
        this.inner = inner;
        this.items = inner.items().claiming(Claim.NULLABLE);
        this.witness = witness(inner.items().list());
    }

    @Override
    public Items items() {
        return items;
    }

    @Override
    @SuppressWarnings("NullAway") // below JDK 22 it does not see that the type argument is nullable
    public @Nullable R read(RowCursor row) {
        if (isMissing(row)) {
            row.skip(items.size());
            return null;
        }
        return inner.read(row);
    }

    private boolean isMissing(RowCursor row) {
        if (witness >= 0) {
            return row.isNullAhead(witness);
        }
        for (int column = 0; column < items.size(); column++) {
            if (!row.isNullAhead(column)) {
                return false;
            }
        }
        return true;
    }

    private static int witness(List<SelectItem> items) {
        for (int column = 0; column < items.size(); column++) {
            if (items.get(column).claim() == Claim.NOT_NULL && items.get(column).expression() instanceof ColumnRef) {
                return column;
            }
        }
        return -1;
    }
}
