package io.colonnade.schema;

import io.colonnade.ast.Function;
import io.colonnade.query.Calls;
import io.colonnade.query.Identifier;
import io.colonnade.query.NumberExpr;
import io.colonnade.type.SqlType;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A sequence; generated classes hold one each.
 *
 * <pre>{@code
 * long number = select(BOOK_NUMBERS.nextValue()).fetchOne(db);
 * // select nextval('"book_numbers"')
 * }</pre>
 */
public final class Sequence<N extends Number> {
    private final Identifier name;
    private final SqlType<N> type;

    private Sequence(Identifier name, SqlType<N> type) {
        this.name = name;
        this.type = type;
    }

    /** {@code Sequence.of("book_numbers", SqlTypes.BIGINT)}: a sequence of the default schema. */
    public static <N extends Number> Sequence<N> of(String name, SqlType<N> type) {
        return new Sequence<>(Identifier.of(name), type);
    }

    /** {@code Sequence.of("shop", "book_numbers", SqlTypes.BIGINT)}: a sequence of a schema. */
    public static <N extends Number> Sequence<N> of(String schema, String name, SqlType<N> type) {
        return new Sequence<>(Identifier.of(schema, name), type);
    }

    /**
     * {@code BOOK_NUMBERS.nextValue()} makes {@code nextval('"book_numbers"')}, or
     * {@code next value for "book_numbers"}: a number that nobody else gets, not even after a rollback. MySQL has no
     * sequences.
     */
    public NumberExpr<@NonNull N> nextValue() {
        return Calls.ofSequence(Function.NEXT_VALUE, name, type).required();
    }

    /**
     * {@code BOOK_NUMBERS.currentValue()} makes {@code currval('"book_numbers"')}, or
     * {@code current value for "book_numbers"}: the number that this session got last; where it got none, MariaDB gives
     * null, and the others an error. SQL Server and MySQL have no such thing.
     */
    public NumberExpr<@Nullable N> currentValue() {
        return Calls.ofSequence(Function.CURRENT_VALUE, name, type);
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
