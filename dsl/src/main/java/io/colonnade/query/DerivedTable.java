package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Items;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.row.RowCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query used as a table: its columns are reached by the expressions that it selects.
 *
 * <pre>{@code
 * var total = sum(BOOK.price);
 * var sales = select(BOOK.authorId, total).from(BOOK).groupBy(BOOK.authorId).as("sales");
 * select(AUTHOR.name, sales.get(total)).from(AUTHOR).join(sales).on(sales.get(BOOK.authorId).eq(AUTHOR.id))
 * }</pre>
 */
public final class DerivedTable<R extends @Nullable Object> implements Source, Projection<R> {
    private final Select<R> query;
    private final TableRef ref;
    private final Items items;

    DerivedTable(Select<R> query, String alias) {
        this.query = query;
        this.ref = TableRef.derived(alias);
        this.items = io.colonnade.ast.DerivedTable.columns(query.statement().items(), ref);
    }

    /** The column that this number became. */
    public <N extends @Nullable Number> NumberExpr<N> get(NumberExpr<N> inner) {
        return new Terms.OfNumber<>(column(inner));
    }

    /** The column that this text became. */
    public <T extends @Nullable String> TextExpr<T> get(TextExpr<T> inner) {
        return new Terms.OfText<>(column(inner));
    }

    /** The column that this value became. */
    public <T extends @Nullable Object> OrderedExpr<T> get(OrderedExpr<T> inner) {
        return new Terms.OfOrdered<>(column(inner));
    }

    /** The column that this truth value became. */
    public <T extends @Nullable Boolean> BooleanExpr<T> get(BooleanExpr<T> inner) {
        return new Terms.OfBoolean<>(column(inner));
    }

    /** The column that this expression became; refused, with the list of columns, when it is not selected. */
    public <T extends @Nullable Object> Expr<T> get(Expr<T> inner) {
        return new Terms.OfPlain<>(column(inner));
    }

    @Override
    public io.colonnade.ast.DerivedTable source() {
        return new io.colonnade.ast.DerivedTable(query.statement(), ref);
    }

    @Override
    public Items items() {
        return items;
    }

    @Override
    public R read(RowCursor row) {
        return query.projection().read(row);
    }

    private Term column(Expr<?> inner) {
        List<SelectItem> selected = query.statement().items().list();
        for (int index = 0; index < selected.size(); index++) {
            if (selected.get(index).expression().equals(inner.node())) {
                return column(inner, selected.get(index).claim(), index);
            }
        }
        throw new RefusedException(
                Rule.SCOPE,
                inner.description() + " is not a column of \"" + ref.name() + "\", which has " + descriptions(selected)
                        + ". Add it to that select(…), or get one of these.");
    }

    private Term column(Expr<?> inner, Claim selected, int index) {
        if (selected == Claim.NULLABLE && inner.claim() != Claim.NULLABLE) {
            String name = inner.node() instanceof ColumnRef ? inner.description() : "x";
            throw new RefusedException(
                    Rule.NULL,
                    inner.description() + " can be null in \"" + ref.name() + "\", which selects it as nullable. Write "
                            + "get(" + name + ".nullable()).");
        }
        Claim claim = inner.claim() == Claim.NULLABLE ? Claim.NULLABLE : Claim.NOT_NULL;
        return new Term(items.list().get(index).expression(), inner.type(), claim, null);
    }

    private static String descriptions(List<SelectItem> items) {
        return String.join(
                ", ",
                items.stream()
                        .map(item -> item.label() == null ? Description.of(item.expression()) : item.label())
                        .toList());
    }
}
