package io.colonnade.render;

import io.colonnade.ast.Aggregate;
import io.colonnade.ast.AggregateFunction;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.WindowCall;
import io.colonnade.ast.WindowFunction;
import io.colonnade.ast.Windowed;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How each function of the library is spelled; complete by construction. */
public final class Functions {
    private final Map<Function, Spelling> functions;
    private final Map<AggregateFunction, AggregateSpelling> aggregates;
    private final Map<WindowFunction, WindowSpelling> windows;

    /** Refuses a map that leaves out a function. */
    public Functions(
            Map<Function, Spelling> functions,
            Map<AggregateFunction, AggregateSpelling> aggregates,
            Map<WindowFunction, WindowSpelling> windows) {
        this.functions = complete(Function.class, functions);
        this.aggregates = complete(AggregateFunction.class, aggregates);
        this.windows = complete(WindowFunction.class, windows);
    }

    Spelling of(Function function) {
        return Objects.requireNonNull(functions.get(function));
    }

    AggregateSpelling of(AggregateFunction function) {
        return Objects.requireNonNull(aggregates.get(function));
    }

    WindowSpelling of(WindowFunction function) {
        return Objects.requireNonNull(windows.get(function));
    }

    private static <E extends Enum<E>, V> Map<E, V> complete(Class<E> type, Map<E, V> spellings) {
        for (E function : Objects.requireNonNull(type.getEnumConstants())) {
            if (!spellings.containsKey(function)) {
                throw new IllegalArgumentException("A dialect must say how " + function + " is spelled.");
            }
        }
        return new EnumMap<>(spellings);
    }

    /** Writes a call. */
    @FunctionalInterface
    public interface Spelling {
        /** {@code name(a, b)}. */
        static Spelling named(String name) {
            return (out, call) -> {
                out.sql(name + "(").standalone(call.arguments().get(0));
                for (Expression argument :
                        call.arguments().subList(1, call.arguments().size())) {
                    out.sql(", ").expression(argument);
                }
                return out.sql(")");
            };
        }

        /**
         * A text with places for the arguments: {@code "cast({0} as date)"}. An argument stands in parentheses where it
         * needs them, unless a call or a comma does that.
         */
        static Spelling of(String text) {
            return new FunctionText(text);
        }

        /** The database has no such function, and no exact way around it. */
        static Spelling refused(String message) {
            return (out, call) -> {
                throw new RefusedException(Rule.DIALECT, message);
            };
        }

        /** {@code cast(a as type)}. */
        static Spelling cast(String type) {
            return (out, call) ->
                    out.sql("cast(").standalone(call.arguments().get(0)).sql(" as " + type + ")");
        }

        /** {@code (a operator b)}. */
        static Spelling between(String operator) {
            return (out, call) -> {
                out.sql("(").operand(call.arguments().get(0), Precedence.PRIMARY);
                return out.sql(" " + operator + " ")
                        .operand(call.arguments().get(1), Precedence.PRIMARY)
                        .sql(")");
            };
        }

        /** Writes the call. */
        SqlWriter write(SqlWriter out, FunctionCall call);
    }

    /** Writes an aggregate. */
    @FunctionalInterface
    public interface AggregateSpelling {
        /** {@code name(x)}, {@code name(distinct x)}, {@code name(x order by y)} or {@code name(*)}. */
        static AggregateSpelling named(String name) {
            return (out, aggregate, over) -> {
                out.sql(name + "(").sql(aggregate.distinct() ? "distinct " : "");
                (aggregate.arguments().isEmpty() ? out.sql("*") : out.standalone(aggregate.arguments()))
                        .orderBy(aggregate.orderBy())
                        .sql(")");
                return out.tail(aggregate, over);
            };
        }

        /** {@code name(?) within group (order by x)}; nulls do not count, wherever they stand. */
        static AggregateSpelling withinGroup(String name) {
            return (out, aggregate, over) -> {
                out.sql(name + "(").standalone(aggregate.arguments()).sql(") within group (order by ");
                out.standalone(aggregate.orderBy().get(0).expression()).sql(")");
                return out.tail(aggregate, over);
            };
        }

        /** Refuses the aggregate by its name. */
        static AggregateSpelling refused(String database, String instead) {
            return (out, aggregate, over) -> {
                throw new RefusedException(
                        Rule.DIALECT,
                        database + " has no aggregate like "
                                + aggregate.function().word() + "(…). " + instead);
            };
        }

        /** Writes the aggregate, with {@code over} behind it when it has a window. */
        SqlWriter write(SqlWriter out, Aggregate aggregate, @Nullable Windowed over);
    }

    /** Writes a window function. */
    @FunctionalInterface
    public interface WindowSpelling {
        /** {@code name(a, b) over (…)}. */
        static WindowSpelling named(String name) {
            return (out, call, windowed) ->
                    out.sql(name + "(").standalone(call.arguments()).sql(")").over(windowed);
        }

        /** Writes the function with its window. */
        SqlWriter write(SqlWriter out, WindowCall call, Windowed windowed);
    }
}
