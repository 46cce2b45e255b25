package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Frame;
import io.colonnade.ast.Param;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Window functions that are no expression until they are given their window: {@code rowNumber().over(…)}. */
public final class OverWindow {
    private final WindowCall call;
    private final SqlType<?> type;
    private final Claim claim;

    private OverWindow(WindowCall call, SqlType<?> type, Claim claim) {
        this.call = call;
        this.type = type;
        this.claim = claim;
    }

    private static OverWindow of(WindowFunction function, SqlType<?> type) {
        return new OverWindow(new WindowCall(function, List.of()), type, Claim.NOT_NULL);
    }

    private static OverWindow of(WindowFunction function, Expr<?> x, Claim claim, Expression... more) {
        List<Expression> arguments = new ArrayList<>(List.of(x.node()));
        arguments.addAll(List.of(more));
        return new OverWindow(new WindowCall(function, arguments), x.type(), claim);
    }

    private OverWindow with(Expression argument) {
        List<Expression> arguments = new ArrayList<>(call.arguments());
        arguments.add(argument);
        return new OverWindow(new WindowCall(call.function(), arguments), type, claim);
    }

    private OverWindow withDefault(@Nullable Object value) {
        OverWindow counted = call.arguments().size() == 1 ? with(new Param(SqlTypes.INTEGER, 1)) : this;
        return counted.with(new Param(type, value));
    }

    private OverWindow claiming(Claim other) {
        return new OverWindow(call, type, other);
    }

    private Term over(Window window) {
        Frame frame = window.node().frame();
        boolean takesFrame =
                call.function() == WindowFunction.FIRST_VALUE || call.function() == WindowFunction.LAST_VALUE;
        if (takesFrame && claim == Claim.NOT_NULL && frame != null && frame.canBeEmpty()) {
            throw new RefusedException(
                    Rule.NULL,
                    call.function().word() + "(x) is typed as not null, but there can be no row between the bounds of"
                            + " its frame. Write " + call.function().word() + "(x.nullable()).");
        }
        return new Term(new Windowed(call, window.node()), type, claim, null);
    }

    /** A function of no argument, which gives a whole number. Users call {@code Sql.rowNumber} and its like. */
    public static OfNumber<Long> counting(WindowFunction function) {
        return new OfNumber<>(of(function, SqlTypes.BIGINT));
    }

    /** A function of no argument, which gives a number from 0 to 1. Users call {@code Sql.percentRank}. */
    public static OfNumber<Double> relative(WindowFunction function) {
        return new OfNumber<>(of(function, SqlTypes.DOUBLE_PRECISION));
    }

    /** The number of the part of so many. Users call {@code Sql.ntile}. */
    public static OfNumber<Long> part(long parts) {
        return new OfNumber<>(of(WindowFunction.NTILE, SqlTypes.BIGINT).with(count("ntile", 1, parts)));
    }

    /** A number of the next row. Users call {@code Sql.lag} or {@code Sql.lead}. */
    public static <N extends @Nullable Number> ShiftedNumber<N> shifted(WindowFunction function, NumberExpr<N> x) {
        return new ShiftedNumber<>(of(function, x, x.claim()));
    }

    /** A number of another row. Users call {@code Sql.lag} or {@code Sql.lead}. */
    public static <N extends @Nullable Number> ShiftedNumber<N> shifted(
            WindowFunction function, NumberExpr<N> x, long rows) {
        return new ShiftedNumber<>(of(function, x, x.claim(), count(function.word(), 0, rows)));
    }

    /** A text of the next row. Users call {@code Sql.lag} or {@code Sql.lead}. */
    public static <T extends @Nullable String> ShiftedText<T> shifted(WindowFunction function, TextExpr<T> x) {
        return new ShiftedText<>(of(function, x, x.claim()));
    }

    /** A text of another row. Users call {@code Sql.lag} or {@code Sql.lead}. */
    public static <T extends @Nullable String> ShiftedText<T> shifted(
            WindowFunction function, TextExpr<T> x, long rows) {
        return new ShiftedText<>(of(function, x, x.claim(), count(function.word(), 0, rows)));
    }

    /** A value of the next row. Users call {@code Sql.lag} or {@code Sql.lead}. */
    public static <T extends @Nullable Object> ShiftedValue<T> shifted(WindowFunction function, OrderedExpr<T> x) {
        return new ShiftedValue<>(of(function, x, x.claim()));
    }

    /** A value of another row. Users call {@code Sql.lag} or {@code Sql.lead}. */
    public static <T extends @Nullable Object> ShiftedValue<T> shifted(
            WindowFunction function, OrderedExpr<T> x, long rows) {
        return new ShiftedValue<>(of(function, x, x.claim(), count(function.word(), 0, rows)));
    }

    /** A number of a row of the frame. Users call {@code Sql.firstValue} or {@code Sql.lastValue}. */
    public static <N extends @Nullable Number> OfNumber<N> end(WindowFunction function, NumberExpr<N> x) {
        return new OfNumber<>(of(function, x, x.claim()));
    }

    /** A text of a row of the frame. Users call {@code Sql.firstValue} or {@code Sql.lastValue}. */
    public static <T extends @Nullable String> OfText<T> end(WindowFunction function, TextExpr<T> x) {
        return new OfText<>(of(function, x, x.claim()));
    }

    /** A value of a row of the frame. Users call {@code Sql.firstValue} or {@code Sql.lastValue}. */
    public static <T extends @Nullable Object> OfOrdered<T> end(WindowFunction function, OrderedExpr<T> x) {
        return new OfOrdered<>(of(function, x, x.claim()));
    }

    /** A number of the frame's row of that number. Users call {@code Sql.nthValue}. */
    public static <N extends @Nullable Number> OfNumber<@Nullable N> nth(NumberExpr<N> x, long row) {
        return new OfNumber<>(of(WindowFunction.NTH_VALUE, x, Claim.NULLABLE, count("nthValue", 1, row)));
    }

    /** A text of the frame's row of that number. Users call {@code Sql.nthValue}. */
    public static <T extends @Nullable String> OfText<@Nullable T> nth(TextExpr<T> x, long row) {
        return new OfText<>(of(WindowFunction.NTH_VALUE, x, Claim.NULLABLE, count("nthValue", 1, row)));
    }

    /** A value of the frame's row of that number. Users call {@code Sql.nthValue}. */
    public static <T extends @Nullable Object> OfOrdered<@Nullable T> nth(OrderedExpr<T> x, long row) {
        return new OfOrdered<>(of(WindowFunction.NTH_VALUE, x, Claim.NULLABLE, count("nthValue", 1, row)));
    }

    private static Param count(String word, int least, long number) {
        if (number < least || number > Integer.MAX_VALUE) {
            throw new RefusedException(
                    Rule.STATEMENT, word + "(…) was given a number that counts nothing. It counts from " + least + ".");
        }
        return new Param(SqlTypes.INTEGER, (int) number);
    }

    /** A number that waits for its window. */
    @CheckReturnValue
    public static final class OfNumber<N extends @Nullable Number> {
        private final OverWindow so;

        private OfNumber(OverWindow so) {
            this.so = so;
        }

        /** {@code f(…).over()} makes {@code f(…) over ()}. */
        public NumberExpr<N> over() {
            return over(Window.ALL);
        }

        /** {@code f(…).over(w)} makes {@code f(…) over (partition by … order by …)}. */
        public NumberExpr<N> over(Window window) {
            return new Terms.OfNumber<>(so.over(window));
        }
    }

    /** A text that waits for its window. */
    @CheckReturnValue
    public static final class OfText<T extends @Nullable String> {
        private final OverWindow so;

        private OfText(OverWindow so) {
            this.so = so;
        }

        /** {@code .over(partitionBy(…))} makes {@code f(…) over (partition by … order by …)}. */
        public TextExpr<T> over(Window window) {
            return new Terms.OfText<>(so.over(window));
        }
    }

    /** A value that waits for its window. */
    @CheckReturnValue
    public static final class OfOrdered<T extends @Nullable Object> {
        private final OverWindow so;

        private OfOrdered(OverWindow so) {
            this.so = so;
        }

        /** {@code .over(partitionBy(…))} makes {@code f(…) over (partition by … order by …)}. */
        public OrderedExpr<T> over(Window window) {
            return new Terms.OfOrdered<>(so.over(window));
        }
    }

    /** A number of another row, null where there is none. */
    @CheckReturnValue
    public static final class ShiftedNumber<N extends @Nullable Number> {
        private final OverWindow so;

        private ShiftedNumber(OverWindow so) {
            this.so = so;
        }

        /** {@code lag(x, n).withDefault(value)} makes {@code lag(x, n, ?)}: the value where there is no such row. */
        public OfNumber<N> withDefault(@NonNull N value) {
            return new OfNumber<>(so.withDefault(value));
        }

        /** {@code lag(x, n).over(w)} makes {@code lag(x, n) over (order by …)}. */
        public NumberExpr<@Nullable N> over(Window window) {
            return new Terms.OfNumber<>(so.claiming(Claim.NULLABLE).over(window));
        }
    }

    /** A text of another row, null where there is none. */
    @CheckReturnValue
    public static final class ShiftedText<T extends @Nullable String> {
        private final OverWindow so;

        private ShiftedText(OverWindow so) {
            this.so = so;
        }

        /** {@code lag(x, n).withDefault(value)} makes {@code lag(x, n, ?)}: the value where there is no such row. */
        public OfText<T> withDefault(@NonNull T value) {
            return new OfText<>(so.withDefault(value));
        }

        /** {@code lag(x, n).over(w)} makes {@code lag(x, n) over (order by …)}. */
        public TextExpr<@Nullable T> over(Window window) {
            return new Terms.OfText<>(so.claiming(Claim.NULLABLE).over(window));
        }
    }

    /** A value of another row, null where there is none. */
    @CheckReturnValue
    public static final class ShiftedValue<T extends @Nullable Object> {
        private final OverWindow so;

        private ShiftedValue(OverWindow so) {
            this.so = so;
        }

        /** {@code lag(x, n).withDefault(value)} makes {@code lag(x, n, ?)}: the value where there is no such row. */
        public OfOrdered<T> withDefault(@NonNull T value) {
            return new OfOrdered<>(so.withDefault(value));
        }

        /** {@code lag(x, n).over(w)} makes {@code lag(x, n) over (order by …)}. */
        public OrderedExpr<@Nullable T> over(Window window) {
            return new Terms.OfOrdered<>(so.claiming(Claim.NULLABLE).over(window));
        }
    }
}
