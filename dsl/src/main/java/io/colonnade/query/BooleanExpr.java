package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** A truth value: a condition by itself, so {@code where(BOOK.inPrint)} needs no {@code eq(true)}. */
public interface BooleanExpr<T extends @Nullable Boolean>
        extends Operand<T, BooleanExpr<?>, Comparand<? extends @Nullable Boolean>>, Condition {
    @Override
    Expression node();

    @Override
    default BooleanExpr<T> as(String label) {
        return new Terms.OfBoolean<>(Term.of(this).as(label));
    }

    @Override
    default BooleanExpr<@Nullable T> nullable() {
        return new Terms.OfBoolean<>(Term.of(this).claiming(Claim.NULLABLE));
    }

    @Override
    default BooleanExpr<@NonNull T> required() {
        return new Terms.OfBoolean<>(Term.of(this).claiming(Claim.CHECKED));
    }

    @Override
    default BooleanExpr<@NonNull T> orElse(@NonNull T value) {
        return new Terms.OfBoolean<>(Conditions.coalesce(this, value));
    }

    /** {@code x.orElse(y)} makes {@code coalesce(x, y)}: the other where this is null; as nullable as the other. */
    default BooleanExpr<T> orElse(BooleanExpr<T> other) {
        return new Terms.OfBoolean<>(Conditions.coalesce(this, other));
    }
}
