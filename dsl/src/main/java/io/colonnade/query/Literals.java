package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Param;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.Objects;

/** Values that stand by themselves; bound, like all values. Users call {@code Sql.value}. */
public final class Literals {
    private Literals() {}

    /** A text. */
    public static TextExpr<String> text(String value) {
        return new Terms.OfText<>(term(SqlTypes.VARCHAR, value));
    }

    /** A number. */
    public static <N extends Number> NumberExpr<N> number(SqlType<N> type, N value) {
        return new Terms.OfNumber<>(term(type, value));
    }

    /** A value with an order. */
    public static <T> OrderedExpr<T> ordered(SqlType<T> type, T value) {
        return new Terms.OfOrdered<>(term(type, value));
    }

    /** A truth value. */
    public static BooleanExpr<Boolean> truth(boolean value) {
        return new Terms.OfBoolean<>(term(SqlTypes.BOOLEAN, value));
    }

    private static Term term(SqlType<?> type, Object value) {
        return new Term(new Param(type, Objects.requireNonNull(value, "value")), type, Claim.NOT_NULL, null);
    }
}
