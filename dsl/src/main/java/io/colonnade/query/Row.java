package io.colonnade.query;

import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row whose columns were chosen at run time; each value is found, and typed, by the expression that was selected. */
public final class Row {
    private final List<? extends Expr<?>> columns;
    private final @Nullable Object[] values;

    Row(List<? extends Expr<?>> columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** The projection of these columns. Users call {@code Sql.select}. */
    public static Projection<Row> of(List<? extends Expr<?>> columns) {
        return RowProjection.of(columns);
    }

    /** The value of a selected expression: {@code row.get(BOOK.title)}. */
    @SuppressWarnings({"unchecked", "NullAway"}) // read by the expression itself, as its type says
    public <T extends @Nullable Object> T get(Expr<T> expr) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).node().equals(expr.node())) {
                return (T) values[index];
            }
        }
        throw new RefusedException(
                Rule.SCOPE,
                expr.description() + " was not selected; this row has "
                        + String.join(
                                ", ", columns.stream().map(Expr::description).toList()) + ".");
    }

    /** {@code row.get(0)}: the value at a position, from 0. */
    public @Nullable Object get(int index) {
        return values[index];
    }

    /** {@code row.size()}: how many columns it has. */
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && java.util.Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return java.util.Arrays.toString(values);
    }
}
