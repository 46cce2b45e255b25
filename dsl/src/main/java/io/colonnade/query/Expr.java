package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.SelectItem;
import io.colonnade.row.Cell;
import io.colonnade.row.RowCursor;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A typed expression: {@code T} is the Java type of its values, and says whether they can be null.
 *
 * <p>What more can be done with it depends on the type: see {@link NumberExpr}, {@link TextExpr},
 * {@link OrderedExpr} and {@link BooleanExpr}. This plain one is for types that a database cannot even compare, such
 * as JSON.
 */
public interface Expr<T extends @Nullable Object> extends Projection<T>, Cell<T>, Groupable {
    @Override
    Expression node();

    /** What the type says about null. Not for users. */
    Claim claim();

    /** {@code x.as("total").label()}: the name given by {@link #as}; null when none. */
    default @Nullable String label() {
        return null;
    }

    /** {@code x.as("total")} makes {@code x as "total"}: the same under a name of its own in the result. */
    default Expr<T> as(String label) {
        return new Terms.OfPlain<>(Term.of(this).as(label));
    }

    /** {@code x.nullable()} makes {@code x}: the same, admitting that it can be null, as after an outer join. */
    @Override
    default Expr<@Nullable T> nullable() {
        return new Terms.OfPlain<>(Term.of(this).claiming(Claim.NULLABLE));
    }

    /**
     * {@code x.required()} makes {@code x}: the same, saying "I know that it is not null here"; a null is an error when
     * it is read.
     */
    default Expr<@NonNull T> required() {
        return new Terms.OfPlain<>(Term.of(this).claiming(Claim.CHECKED));
    }

    /** {@code x.orElse(value)} makes {@code coalesce(x, ?)}: the value where this is null. */
    default Expr<@NonNull T> orElse(@NonNull T value) {
        return new Terms.OfPlain<>(Conditions.coalesce(this, value));
    }

    /** {@code x.isNull()} makes {@code x is null}. */
    default Condition isNull() {
        return new Condition.Of(Operation.of(Operator.IS_NULL, node()));
    }

    /** {@code x.isNotNull()} makes {@code x is not null}. */
    default Condition isNotNull() {
        return new Condition.Of(Operation.of(Operator.IS_NOT_NULL, node()));
    }

    /** {@code x.asc()} makes {@code x} in {@code order by x}: the least first, nulls last. */
    default Order asc() {
        return Order.of(this, false);
    }

    /** {@code x.desc()} makes {@code x desc} in {@code order by x desc}: the greatest first, nulls first. */
    default Order desc() {
        return Order.of(this, true);
    }

    @Override
    default String description() {
        return label() == null ? Description.of(node()) : label();
    }

    @Override
    default Items items() {
        return Items.of(new SelectItem(node(), type(), label(), claim()));
    }

    @Override
    default T read(RowCursor row) {
        return TypedRead.read(this, row);
    }
}
