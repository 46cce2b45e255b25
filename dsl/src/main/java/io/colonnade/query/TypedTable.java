package io.colonnade.query;

import org.jspecify.annotations.Nullable;

/** A table that a statement makes itself: its columns are reached by the expressions that they came from. */
public abstract sealed class TypedTable implements Source permits FunctionTable, ListTable, QueryTable, ValuesTable {
    TypedTable() {}

    /**
     * {@code sales.get(x)} makes {@code "sales"."x"}: the column that this number became; refused, with the list of
     * columns, when it is not there.
     */
    public <N extends @Nullable Number> NumberExpr<N> get(NumberExpr<N> inner) {
        return new Terms.OfNumber<>(column(inner));
    }

    /**
     * {@code sales.get(x)} makes {@code "sales"."x"}: the column that this text became; refused, with the list of
     * columns, when it is not there.
     */
    public <T extends @Nullable String> TextExpr<T> get(TextExpr<T> inner) {
        return new Terms.OfText<>(column(inner));
    }

    /**
     * {@code sales.get(x)} makes {@code "sales"."x"}: the column that this value became; refused, with the list of
     * columns, when it is not there.
     */
    public <T extends @Nullable Object> OrderedExpr<T> get(OrderedExpr<T> inner) {
        return new Terms.OfOrdered<>(column(inner));
    }

    /**
     * {@code sales.get(x)} makes {@code "sales"."x"}: the column that this truth value became; refused, with the list
     * of columns, when it is not there.
     */
    public <T extends @Nullable Boolean> BooleanExpr<T> get(BooleanExpr<T> inner) {
        return new Terms.OfBoolean<>(column(inner));
    }

    /**
     * {@code sales.get(x)} makes {@code "sales"."x"}: the column that this expression became; refused, with the list of
     * columns, when it is not there.
     */
    public <T extends @Nullable Object> Expr<T> get(Expr<T> inner) {
        return new Terms.OfPlain<>(column(inner));
    }

    abstract Term column(Expr<?> inner);
}
