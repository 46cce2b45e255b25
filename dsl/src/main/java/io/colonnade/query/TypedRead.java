package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.row.RowCursor;
import org.jspecify.annotations.Nullable;

/** Reads one expression as its claim says. */
final class TypedRead {
    private TypedRead() {}

    @SuppressWarnings("NullAway") // the claim is what T says: only a nullable T lets null through
    static <T extends @Nullable Object> T read(Expr<T> expr, RowCursor row) {
        return expr.claim() == Claim.NULLABLE ? row.nextOrNull(expr) : row.next(expr);
    }
}
