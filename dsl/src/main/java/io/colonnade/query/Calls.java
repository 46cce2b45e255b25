package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Template;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Calls of functions. Users call the methods of expressions, and the words of {@code Sql}. */
public final class Calls {
    private Calls() {}

    static Expression of(Function function, Expr<?> first, Expression... more) {
        List<Expression> arguments = new ArrayList<>(List.of(first.node()));
        arguments.addAll(List.of(more));
        return new FunctionCall(function, first.type(), arguments);
    }

    static Term like(Function function, Expr<?> first, Expression... more) {
        return Term.like(first, of(function, first, more));
    }

    static <N extends Number> NumberExpr<@Nullable N> number(
            SqlType<N> type, Function function, Expr<?> first, Expression... more) {
        return new Terms.OfNumber<>(new Term(of(function, first, more), type, Claim.NULLABLE, null));
    }

    static TextExpr<@Nullable String> text(Function function, Expr<?> first, Expression... more) {
        return new Terms.OfText<>(new Term(of(function, first, more), SqlTypes.VARCHAR, Claim.NULLABLE, null));
    }

    static NumberExpr<@Nullable Double> floating(Function function, NumberExpr<?> x, Expression... more) {
        return number(SqlTypes.DOUBLE_PRECISION, function, x, more);
    }

    static Term nullIf(Expr<?> x, Expression other) {
        return new Term(of(Function.NULLIF, x, other), x.type(), Claim.NULLABLE, null);
    }

    /** A number that the text depends on. */
    static Literal literal(String what, int value, int least) {
        if (value < least) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    what + " is " + value + ", but has to be " + least + " or more. What would be less means something"
                            + " else on every database.");
        }
        return new Literal(value);
    }

    static void refuseFloating(NumberExpr<?> x, String what, String instead) {
        if (Numbers.isFloating(x.type())) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    what + " of " + x.description() + ", which is binary floating point (" + x.type()
                            + "), is another on every database. " + instead);
        }
    }

    /** A UUID or a date as text. */
    static TextExpr<@Nullable String> asText(OrderedExpr<?> x) {
        boolean date = x.type().name().equals(SqlTypes.DATE.name());
        if (!date && !x.type().name().equals(SqlTypes.UUID.name())) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "asText() of " + x.description() + " (" + x.type() + ") is another text on every database. Dates"
                            + " and UUIDs have one; take anything else as it is, and write it in Java.");
        }
        return text(date ? Function.DATE_TO_TEXT : Function.UUID_TO_TEXT, x);
    }

    /** A function without arguments that gives a number. */
    public static NumberExpr<Double> constant(Function function) {
        return new Terms.OfNumber<>(nothing(function, SqlTypes.DOUBLE_PRECISION));
    }

    /** A function without arguments that gives a value with an order. */
    public static <T> OrderedExpr<T> constant(Function function, SqlType<T> type) {
        return new Terms.OfOrdered<>(nothing(function, type));
    }

    /** A number of a sequence. */
    public static <N extends Number> NumberExpr<@Nullable N> ofSequence(
            Function function, Identifier sequence, SqlType<N> type) {
        Template name = new Template(Template.Form.CALL, List.of(sequence.name()));
        FunctionCall call = new FunctionCall(function, type, List.of(name));
        return new Terms.OfNumber<>(new Term(call, type, Claim.NULLABLE, null));
    }

    private static Term nothing(Function function, SqlType<?> type) {
        return new Term(new FunctionCall(function, type, List.of()), type, Claim.NOT_NULL, null);
    }

    /** The angle of a point. */
    public static NumberExpr<@Nullable Double> atan2(NumberExpr<?> y, NumberExpr<?> x) {
        return floating(Function.ATAN2, y, x.node());
    }

    /** The greatest or the least number. */
    public static <N extends @Nullable Number> NumberExpr<N> extreme(Function function, List<NumberExpr<N>> numbers) {
        return new Terms.OfNumber<>(most(function, numbers));
    }

    /** The greatest or the least text. */
    public static <T extends @Nullable String> TextExpr<T> extremeText(Function function, List<TextExpr<T>> texts) {
        return new Terms.OfText<>(most(function, texts));
    }

    /** The greatest or the least value. */
    public static <T extends @Nullable Object> OrderedExpr<T> extremeValue(
            Function function, List<OrderedExpr<T>> values) {
        if (values.get(0).type().isEnum()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "Databases do not agree which label of " + values.get(0).type()
                            + " is the greatest. Compare them one by one: caseWhen(x.ge(y), x).orElse(y).");
        }
        return new Terms.OfOrdered<>(most(function, values));
    }

    private static Term most(Function function, List<? extends Expr<?>> all) {
        Expr<?> first = all.get(0);
        if (all.size() == 1) {
            return Term.of(first);
        }
        boolean mayBeNull = all.stream().anyMatch(x -> x.claim() == Claim.NULLABLE);
        FunctionCall call = new FunctionCall(
                function, first.type(), all.stream().map(Expr::node).toList());
        return new Term(call, first.type(), mayBeNull ? Claim.NULLABLE : first.claim(), null);
    }

    /** The texts that are not null, with a separator between them. */
    public static TextExpr<String> joined(String separator, List<TextExpr<?>> texts) {
        List<Expression> arguments =
                new ArrayList<>(List.of(Literals.text(separator).node()));
        texts.forEach(text -> arguments.add(text.node()));
        FunctionCall call = new FunctionCall(Function.CONCAT_WS, SqlTypes.VARCHAR, arguments);
        return new Terms.OfText<>(new Term(call, SqlTypes.VARCHAR, Claim.NOT_NULL, null));
    }

    static <T extends @Nullable Object> @NonNull T present(Expr<?> expr, T value) {
        Conditions.refuseNull(expr, value);
        return java.util.Objects.requireNonNull(value);
    }
}
