package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Param;
import io.colonnade.ast.Parameter;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;

/** What stands in a compiled query for the values of its calls. Users call {@code Sql.param}. */
public final class Parameters {
    private Parameters() {}

    /** A value like those of a number. */
    public static <N extends Number> NumberExpr<N> number(NumberExpr<?> like) {
        return new Terms.OfNumber<>(term(like));
    }

    /** A value like those of a text. */
    public static <T extends String> TextExpr<T> text(TextExpr<?> like) {
        return new Terms.OfText<>(term(like));
    }

    /** A value like those of an expression with an order. */
    public static <T> OrderedExpr<T> ordered(OrderedExpr<?> like) {
        return new Terms.OfOrdered<>(term(like));
    }

    /** A value like those of a truth value. */
    public static <T extends Boolean> BooleanExpr<T> truth(BooleanExpr<?> like) {
        return new Terms.OfBoolean<>(term(like));
    }

    /** Which parameter an expression is. */
    static Parameter of(Expr<?> expr) {
        if (expr.node() instanceof Param param && param.value() instanceof Parameter parameter) {
            return parameter;
        }
        throw new RefusedException(
                Rule.STATEMENT,
                "compile(…) was given " + expr.description() + ", which is no parameter. Make one, param(BOOK.id), and"
                        + " give the same to compile(…) and to the query.");
    }

    private static Term term(Expr<?> like) {
        return new Term(new Param(like.type(), new Parameter(like.description())), like.type(), Claim.NOT_NULL, null);
    }
}
