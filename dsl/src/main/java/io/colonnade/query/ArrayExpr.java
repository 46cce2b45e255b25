package io.colonnade.query;

import io.colonnade.ast.Function;
import io.colonnade.type.SqlTypes;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An array, of PostgreSQL or H2; refused by name elsewhere.
 *
 * <pre>{@code
 * array(BOOK.tags).contains("novel")
 * array(BOOK.tags).length().gt(2)
 * update(BOOK).set(BOOK.tags, array(BOOK.tags).append("new").required())
 * }</pre>
 */
public interface ArrayExpr<E extends @Nullable Object> extends Expr<@Nullable List<E>> {
    /**
     * {@code x.contains(value)} makes {@code ? = any (x)}: an element equals the value; unknown where none does and one
     * is null.
     */
    default Condition contains(@NonNull E value) {
        return ArrayTerms.contains(this, value);
    }

    /**
     * {@code x.containsAll(values)} makes {@code x @> ?}: every value of the list is an element; on PostgreSQL. A null
     * equals no element.
     */
    default Condition containsAll(List<? extends @NonNull E> values) {
        return ArrayTerms.condition(Function.ARRAY_CONTAINS_ALL, this, values);
    }

    /** {@code x.overlaps(values)} makes {@code x && ?}: one of the values of the list is an element; on PostgreSQL. */
    default Condition overlaps(List<? extends @NonNull E> values) {
        return ArrayTerms.condition(Function.ARRAY_OVERLAPS, this, values);
    }

    /** {@code x.length()} makes {@code cardinality(x)}: how many elements there are. */
    default NumberExpr<@Nullable Integer> length() {
        return Calls.number(SqlTypes.INTEGER, Function.ARRAY_LENGTH, this);
    }

    /**
     * {@code x.element(1)} makes {@code (x)[1]}: the element at a position from 1, as SQL counts; null beyond the end.
     */
    default OrderedExpr<@Nullable E> element(int position) {
        return ArrayTerms.element(this, position);
    }

    /**
     * {@code x.append(value)} makes {@code array_append(x, ?)}: with one more element at its end; null when the array
     * is.
     */
    default ArrayExpr<E> append(@NonNull E value) {
        return ArrayTerms.append(this, value);
    }

    /**
     * {@code x.concat(values)} makes {@code x || ?}: with the elements of a list at its end; null when the array is.
     */
    default ArrayExpr<E> concat(List<E> values) {
        return ArrayTerms.concat(this, values);
    }

    @Override
    default ArrayExpr<E> as(String label) {
        return new Terms.OfArray<>(Term.of(this).as(label));
    }
}
