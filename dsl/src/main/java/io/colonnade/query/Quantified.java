package io.colonnade.query;

import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Query;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any or all of some values, to compare with.
 *
 * <pre>{@code
 * BOOK.price.gt(all(select(other.price).from(other).where(other.inPrint)))
 * value("fiction").eq(any(BOOK.tags))
 * }</pre>
 *
 * <p>makes {@code "book"."price" > all (select …)} and {@code ? = any ("book"."tags")}. With {@code any} it is enough
 * that one comparison holds, with {@code all} each has to; over no values {@code any} is false and {@code all} is true.
 */
public final class Quantified<R extends @Nullable Object> implements Comparand<R> {
    private final io.colonnade.ast.Quantified node;

    private Quantified(boolean all, Expression values) {
        this.node = new io.colonnade.ast.Quantified(all, values);
    }

    /** Any or all of the values of a query. Users call {@code Sql.any} and {@code Sql.all}. */
    public static <R extends @Nullable Object> Quantified<@Nullable R> of(
            boolean all, Select<? extends @Nullable R> query) {
        return new Quantified<>(all, new ScalarQuery(query.ofOneColumn(all ? "all(…)" : "any(…)")));
    }

    /** Any or all of the elements of an array. Users call {@code Sql.any} and {@code Sql.all}. */
    public static <E extends @Nullable Object> Quantified<E> of(boolean all, Expr<? extends @Nullable List<E>> array) {
        return new Quantified<>(all, new FunctionCall(Function.ELEMENTS, array.type(), List.of(array.node())));
    }

    @Override
    public Expression comparand() {
        return node;
    }

    @Override
    public Query rows() {
        throw new RefusedException(
                Rule.STATEMENT,
                "in(…) was given any(…) or all(…). Write x.in(select(…)), or x.eq(any(…)), which means the same.");
    }
}
