package io.colonnade.query;

import static io.colonnade.query.Conditions.param;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.InRows;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.RowValue;
import io.colonnade.ast.Truth;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Row values: several values compared as one, from the first to the last.
 *
 * <pre>{@code
 * where(tuple(BOOK.price, BOOK.id).gt(price, id))                  // ("price", "id") > (?, ?)
 * where(tuple(LINE.orderId, LINE.line).in(keys, Key::order, Key::line))
 * }</pre>
 *
 * <p>Where a database has no row values, the comparison is spelled out with {@code and} and {@code or}.
 */
public final class Tuples {
    private Tuples() {}

    private static Condition compare(Operator operator, RowValue left, RowValue right) {
        return new Condition.Of(Operation.of(operator, left, right));
    }

    /** Enums are compared by the order of their labels, which not every database does by itself. */
    private static Condition ordered(Operator operator, RowValue left, RowValue right, Expr<?>... typed) {
        return compare(operator, ranked(left, typed), ranked(right, typed));
    }

    private static RowValue ranked(RowValue row, Expr<?>... typed) {
        List<Expression> parts = new ArrayList<>();
        for (int index = 0; index < typed.length; index++) {
            parts.add(Conditions.rank(typed[index].type(), row.parts().get(index)));
        }
        return new RowValue(parts, row.mayBeNull());
    }

    private static Condition in(RowValue tested, List<RowValue> rows, boolean negated) {
        return new Condition.Of(rows.isEmpty() ? new Truth(negated) : new InRows(tested, rows, negated));
    }

    private static Condition in(RowValue tested, Select<?> query, boolean negated) {
        int columns = query.statement().items().size();
        if (columns != tested.parts().size()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A tuple of " + tested.parts().size() + " values is looked up in a query of " + columns
                            + " columns. Select as many columns as the tuple has values.");
        }
        return new Condition.Of(new InQuery(tested, query.statement(), negated));
    }

    private static RowValue row(Expr<?>... exprs) {
        List<Expression> parts = new ArrayList<>();
        boolean mayBeNull = false;
        for (Expr<?> expr : exprs) {
            parts.add(expr.node());
            mayBeNull |= expr.claim() != Claim.NOT_NULL;
        }
        return new RowValue(parts, mayBeNull);
    }

    /** Two values. */
    @CheckReturnValue
    public static final class Tuple2<A extends @Nullable Object, B extends @Nullable Object> {
        private final Expr<A> first;
        private final Expr<B> second;

        /** Users call {@code Sql.tuple}. */
        public Tuple2(Expr<A> first, Expr<B> second) {
            this.first = first;
            this.second = second;
        }

        /** {@code tuple(a, b).eq(1, 2)} makes {@code (a, b) = (?, ?)}. */
        public Condition eq(@NonNull A first, @NonNull B second) {
            return compare(Operator.EQUAL, row(), values(first, second));
        }

        /** {@code tuple(a, b).eq(tuple(x, y))} makes {@code (a, b) = (x, y)}. */
        public Condition eq(Tuple2<? extends @Nullable A, ? extends @Nullable B> other) {
            return compare(Operator.EQUAL, row(), other.row());
        }

        /** {@code tuple(a, b).ne(1, 2)} makes {@code (a, b) <> (?, ?)}. */
        public Condition ne(@NonNull A first, @NonNull B second) {
            return compare(Operator.NOT_EQUAL, row(), values(first, second));
        }

        /** {@code tuple(a, b).ne(tuple(x, y))} makes {@code (a, b) <> (x, y)}. */
        public Condition ne(Tuple2<? extends @Nullable A, ? extends @Nullable B> other) {
            return compare(Operator.NOT_EQUAL, row(), other.row());
        }

        /** {@code tuple(a, b).lt(1, 2)} makes {@code (a, b) < (?, ?)}: compared part by part. */
        public Condition lt(@NonNull A first, @NonNull B second) {
            return ordered(Operator.LESS, row(), values(first, second), this.first, this.second);
        }

        /** {@code tuple(a, b).lt(tuple(x, y))} makes {@code (a, b) < (x, y)}: compared part by part. */
        public Condition lt(Tuple2<? extends @Nullable A, ? extends @Nullable B> other) {
            return ordered(Operator.LESS, row(), other.row(), this.first, this.second);
        }

        /** {@code tuple(a, b).le(1, 2)} makes {@code (a, b) <= (?, ?)}: compared part by part. */
        public Condition le(@NonNull A first, @NonNull B second) {
            return ordered(Operator.LESS_OR_EQUAL, row(), values(first, second), this.first, this.second);
        }

        /** {@code tuple(a, b).le(tuple(x, y))} makes {@code (a, b) <= (x, y)}: compared part by part. */
        public Condition le(Tuple2<? extends @Nullable A, ? extends @Nullable B> other) {
            return ordered(Operator.LESS_OR_EQUAL, row(), other.row(), this.first, this.second);
        }

        /** {@code tuple(a, b).gt(1, 2)} makes {@code (a, b) > (?, ?)}: compared part by part. */
        public Condition gt(@NonNull A first, @NonNull B second) {
            return ordered(Operator.GREATER, row(), values(first, second), this.first, this.second);
        }

        /** {@code tuple(a, b).gt(tuple(x, y))} makes {@code (a, b) > (x, y)}: compared part by part. */
        public Condition gt(Tuple2<? extends @Nullable A, ? extends @Nullable B> other) {
            return ordered(Operator.GREATER, row(), other.row(), this.first, this.second);
        }

        /** {@code tuple(a, b).ge(1, 2)} makes {@code (a, b) >= (?, ?)}: compared part by part. */
        public Condition ge(@NonNull A first, @NonNull B second) {
            return ordered(Operator.GREATER_OR_EQUAL, row(), values(first, second), this.first, this.second);
        }

        /** {@code tuple(a, b).ge(tuple(x, y))} makes {@code (a, b) >= (x, y)}: compared part by part. */
        public Condition ge(Tuple2<? extends @Nullable A, ? extends @Nullable B> other) {
            return ordered(Operator.GREATER_OR_EQUAL, row(), other.row(), this.first, this.second);
        }

        /**
         * {@code tuple(a, b).in(keys, Key::first, …)} makes {@code (a, b) in ((?, ?), …)}: one of these; each row is
         * made of what the functions take from an element; none of it null.
         */
        public <T> Condition in(
                Collection<? extends T> rows,
                Function<? super T, ? extends @NonNull A> firstOf,
                Function<? super T, ? extends @NonNull B> secondOf) {
            List<RowValue> values = new ArrayList<>(rows.size());
            for (T row : rows) {
                values.add(values(firstOf.apply(row), secondOf.apply(row)));
            }
            return Tuples.in(row(), values, false);
        }

        /** {@code tuple(a, b).in(select(…))} makes {@code (a, b) in (select …)}. */
        public Condition in(Select<? extends Rows.Row2<? extends @Nullable A, ? extends @Nullable B>> query) {
            return Tuples.in(row(), query, false);
        }

        /**
         * {@code tuple(a, b).notIn(keys, Key::first, …)} makes {@code (a, b) not in ((?, ?), …)}: none of these; each
         * row is made of what the functions take from an element; none of it null.
         */
        public <T> Condition notIn(
                Collection<? extends T> rows,
                Function<? super T, ? extends @NonNull A> firstOf,
                Function<? super T, ? extends @NonNull B> secondOf) {
            List<RowValue> values = new ArrayList<>(rows.size());
            for (T row : rows) {
                values.add(values(firstOf.apply(row), secondOf.apply(row)));
            }
            return Tuples.in(row(), values, true);
        }

        /** {@code tuple(a, b).notIn(select(…))} makes {@code (a, b) not in (select …)}. */
        public Condition notIn(Select<? extends Rows.Row2<? extends @Nullable A, ? extends @Nullable B>> query) {
            return Tuples.in(row(), query, true);
        }

        private RowValue row() {
            return Tuples.row(first, second);
        }

        private RowValue values(@Nullable Object firstValue, @Nullable Object secondValue) {
            return new RowValue(List.of(param(first, firstValue), param(second, secondValue)), false);
        }
    }

    /** Three values. */
    @CheckReturnValue
    public static final class Tuple3<
            A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> {
        private final Expr<A> first;
        private final Expr<B> second;
        private final Expr<C> third;

        /** Users call {@code Sql.tuple}. */
        public Tuple3(Expr<A> first, Expr<B> second, Expr<C> third) {
            this.first = first;
            this.second = second;
            this.third = third;
        }

        /** {@code tuple(a, b, c).eq(1, 2, 3)} makes {@code (a, b, c) = (?, ?, ?)}. */
        public Condition eq(@NonNull A first, @NonNull B second, @NonNull C third) {
            return compare(Operator.EQUAL, row(), values(first, second, third));
        }

        /** {@code tuple(a, b, c).eq(tuple(x, y, z))} makes {@code (a, b, c) = (x, y, z)}. */
        public Condition eq(Tuple3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C> other) {
            return compare(Operator.EQUAL, row(), other.row());
        }

        /** {@code tuple(a, b, c).ne(1, 2, 3)} makes {@code (a, b, c) <> (?, ?, ?)}. */
        public Condition ne(@NonNull A first, @NonNull B second, @NonNull C third) {
            return compare(Operator.NOT_EQUAL, row(), values(first, second, third));
        }

        /** {@code tuple(a, b, c).ne(tuple(x, y, z))} makes {@code (a, b, c) <> (x, y, z)}. */
        public Condition ne(Tuple3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C> other) {
            return compare(Operator.NOT_EQUAL, row(), other.row());
        }

        /** {@code tuple(a, b, c).lt(1, 2, 3)} makes {@code (a, b, c) < (?, ?, ?)}: compared part by part. */
        public Condition lt(@NonNull A first, @NonNull B second, @NonNull C third) {
            return ordered(Operator.LESS, row(), values(first, second, third), this.first, this.second, this.third);
        }

        /** {@code tuple(a, b, c).lt(tuple(x, y, z))} makes {@code (a, b, c) < (x, y, z)}: compared part by part. */
        public Condition lt(Tuple3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C> other) {
            return ordered(Operator.LESS, row(), other.row(), this.first, this.second, this.third);
        }

        /** {@code tuple(a, b, c).le(1, 2, 3)} makes {@code (a, b, c) <= (?, ?, ?)}: compared part by part. */
        public Condition le(@NonNull A first, @NonNull B second, @NonNull C third) {
            return ordered(
                    Operator.LESS_OR_EQUAL, row(), values(first, second, third), this.first, this.second, this.third);
        }

        /** {@code tuple(a, b, c).le(tuple(x, y, z))} makes {@code (a, b, c) <= (x, y, z)}: compared part by part. */
        public Condition le(Tuple3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C> other) {
            return ordered(Operator.LESS_OR_EQUAL, row(), other.row(), this.first, this.second, this.third);
        }

        /** {@code tuple(a, b, c).gt(1, 2, 3)} makes {@code (a, b, c) > (?, ?, ?)}: compared part by part. */
        public Condition gt(@NonNull A first, @NonNull B second, @NonNull C third) {
            return ordered(Operator.GREATER, row(), values(first, second, third), this.first, this.second, this.third);
        }

        /** {@code tuple(a, b, c).gt(tuple(x, y, z))} makes {@code (a, b, c) > (x, y, z)}: compared part by part. */
        public Condition gt(Tuple3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C> other) {
            return ordered(Operator.GREATER, row(), other.row(), this.first, this.second, this.third);
        }

        /** {@code tuple(a, b, c).ge(1, 2, 3)} makes {@code (a, b, c) >= (?, ?, ?)}: compared part by part. */
        public Condition ge(@NonNull A first, @NonNull B second, @NonNull C third) {
            return ordered(
                    Operator.GREATER_OR_EQUAL,
                    row(),
                    values(first, second, third),
                    this.first,
                    this.second,
                    this.third);
        }

        /** {@code tuple(a, b, c).ge(tuple(x, y, z))} makes {@code (a, b, c) >= (x, y, z)}: compared part by part. */
        public Condition ge(Tuple3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C> other) {
            return ordered(Operator.GREATER_OR_EQUAL, row(), other.row(), this.first, this.second, this.third);
        }

        /**
         * {@code tuple(a, b, c).in(keys, Key::first, …)} makes {@code (a, b, c) in ((?, ?, ?), …)}: one of these; each
         * row is made of what the functions take from an element; none of it null.
         */
        public <T> Condition in(
                Collection<? extends T> rows,
                Function<? super T, ? extends @NonNull A> firstOf,
                Function<? super T, ? extends @NonNull B> secondOf,
                Function<? super T, ? extends @NonNull C> thirdOf) {
            List<RowValue> values = new ArrayList<>(rows.size());
            for (T row : rows) {
                values.add(values(firstOf.apply(row), secondOf.apply(row), thirdOf.apply(row)));
            }
            return Tuples.in(row(), values, false);
        }

        /** {@code tuple(a, b, c).in(select(…))} makes {@code (a, b, c) in (select …)}. */
        public Condition in(
                Select<? extends Rows.Row3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C>>
                        query) {
            return Tuples.in(row(), query, false);
        }

        /**
         * {@code tuple(a, b, c).notIn(keys, Key::first, …)} makes {@code (a, b, c) not in ((?, ?, ?), …)}: none of
         * these; each row is made of what the functions take from an element; none of it null.
         */
        public <T> Condition notIn(
                Collection<? extends T> rows,
                Function<? super T, ? extends @NonNull A> firstOf,
                Function<? super T, ? extends @NonNull B> secondOf,
                Function<? super T, ? extends @NonNull C> thirdOf) {
            List<RowValue> values = new ArrayList<>(rows.size());
            for (T row : rows) {
                values.add(values(firstOf.apply(row), secondOf.apply(row), thirdOf.apply(row)));
            }
            return Tuples.in(row(), values, true);
        }

        /** {@code tuple(a, b, c).notIn(select(…))} makes {@code (a, b, c) not in (select …)}. */
        public Condition notIn(
                Select<? extends Rows.Row3<? extends @Nullable A, ? extends @Nullable B, ? extends @Nullable C>>
                        query) {
            return Tuples.in(row(), query, true);
        }

        private RowValue row() {
            return Tuples.row(first, second, third);
        }

        private RowValue values(
                @Nullable Object firstValue, @Nullable Object secondValue, @Nullable Object thirdValue) {
            return new RowValue(
                    List.of(param(first, firstValue), param(second, secondValue), param(third, thirdValue)), false);
        }
    }
}
