package io.colonnade.query;

import io.colonnade.ast.Claim;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** A value with an order that is neither number nor text: dates, times, UUIDs, enums, bytes. */
public interface OrderedExpr<T extends @Nullable Object>
        extends OrderedOperand<T, OrderedExpr<? extends @Nullable T>, Comparand<? extends @Nullable T>> {
    @Override
    default OrderedExpr<T> as(String label) {
        return new Terms.OfOrdered<>(Term.of(this).as(label));
    }

    @Override
    default OrderedExpr<@Nullable T> nullable() {
        return new Terms.OfOrdered<>(Term.of(this).claiming(Claim.NULLABLE));
    }

    @Override
    default OrderedExpr<@NonNull T> required() {
        return new Terms.OfOrdered<>(Term.of(this).claiming(Claim.CHECKED));
    }

    @Override
    default OrderedExpr<@NonNull T> orElse(@NonNull T value) {
        return new Terms.OfOrdered<>(Conditions.coalesce(this, value));
    }

    /** {@code x.orElse(y)} makes {@code coalesce(x, y)}: the other where this is null; as nullable as the other. */
    default OrderedExpr<T> orElse(OrderedExpr<T> other) {
        return new Terms.OfOrdered<>(Conditions.coalesce(this, other));
    }

    /** {@code x.nullIf(value)} makes {@code nullif(x, ?)}: null where it is this value. */
    default OrderedExpr<@Nullable T> nullIf(@NonNull T value) {
        return new Terms.OfOrdered<>(Calls.nullIf(this, Conditions.param(this, value)));
    }

    /** {@code x.nullIf(y)} makes {@code nullif(x, y)}: null where it is that value. */
    default OrderedExpr<@Nullable T> nullIf(OrderedExpr<? extends @Nullable T> other) {
        return new Terms.OfOrdered<>(Calls.nullIf(this, other.node()));
    }

    /** {@code x.asText()} makes {@code cast(x as varchar)}: a date as 2024-02-29, a UUID in small letters. */
    default TextExpr<@Nullable String> asText() {
        return Calls.asText(this);
    }
}
