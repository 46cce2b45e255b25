package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Param;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values that stand by themselves; bound, like all values. Users call {@code Sql.value}. */
public final class Literals {
    private static final Map<Class<?>, SqlType<?>> KNOWN = Stream.of(
                    SqlTypes.BOOLEAN,
                    SqlTypes.SMALLINT,
                    SqlTypes.INTEGER,
                    SqlTypes.BIGINT,
                    SqlTypes.NUMERIC,
                    SqlTypes.REAL,
                    SqlTypes.DOUBLE_PRECISION,
                    SqlTypes.VARCHAR,
                    SqlTypes.BINARY,
                    SqlTypes.DATE,
                    SqlTypes.TIME,
                    SqlTypes.TIMESTAMP,
                    SqlTypes.TIMESTAMP_WITH_TIME_ZONE,
                    SqlTypes.UUID,
                    SqlTypes.JSON)
            .collect(Collectors.toUnmodifiableMap(SqlType::javaType, type -> type));

    private Literals() {}

    /** {@code 1}, which is no value of the program's, and not bound. */
    public static NumberExpr<Integer> one() {
        return new Terms.OfNumber<>(new Term(new Literal(1), SqlTypes.INTEGER, Claim.NOT_NULL, null));
    }

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

    /** A value of a type that Java does not tell. */
    public static <T> Expr<T> of(SqlType<T> type, T value) {
        return new Terms.OfPlain<>(term(type, value));
    }

    /** A value whose Java class tells its type; null where none does. */
    static @Nullable Param known(Object value) {
        Object held = value instanceof BigInteger whole ? new BigDecimal(whole) : value;
        SqlType<?> type = KNOWN.get(held.getClass());
        return type == null ? null : new Param(type, held);
    }

    private static Term term(SqlType<?> type, Object value) {
        return new Term(new Param(type, Objects.requireNonNull(value, "value")), type, Claim.NOT_NULL, null);
    }
}
