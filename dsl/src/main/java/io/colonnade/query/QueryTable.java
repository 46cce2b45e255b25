package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Items;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.row.RowCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query used as a table, whose rows are read as the query's are. */
public abstract sealed class QueryTable<R extends @Nullable Object> extends TypedTable implements Projection<R>
        permits io.colonnade.query.DerivedTable, CommonTable {
    final TableRef ref;
    private final List<SelectItem> selected;
    private final Projection<R> inner;
    private final Items items;

    QueryTable(TableRef ref, Items selected, Projection<R> inner) {
        this.ref = ref;
        this.selected = selected.list();
        this.inner = inner;
        this.items = DerivedTable.columns(selected, ref);
    }

    @Override
    public final Items items() {
        return items;
    }

    @Override
    public final R read(RowCursor row) {
        return inner.read(row);
    }

    @Override
    final Term column(Expr<?> expression) {
        for (int index = 0; index < selected.size(); index++) {
            if (selected.get(index).expression().equals(expression.node())) {
                return column(expression, selected.get(index).claim(), index);
            }
        }
        throw new RefusedException(
                Rule.SCOPE,
                expression.description() + " is not a column of \"" + ref.qualifier() + "\", which has "
                        + descriptions(selected) + ". Add it to that select(…), or get one of these.");
    }

    private Term column(Expr<?> expression, Claim claimed, int index) {
        if (claimed == Claim.NULLABLE && expression.claim() != Claim.NULLABLE) {
            String name = expression.node() instanceof ColumnRef ? expression.description() : "x";
            throw new RefusedException(
                    Rule.NULL,
                    expression.description() + " can be null in \"" + ref.qualifier()
                            + "\", which selects it as nullable. Write get(" + name + ".nullable()).");
        }
        Claim claim = expression.claim() == Claim.NULLABLE ? Claim.NULLABLE : Claim.NOT_NULL;
        return new Term(items.list().get(index).expression(), expression.type(), claim, null);
    }

    private static String descriptions(List<SelectItem> items) {
        return String.join(
                ", ",
                items.stream()
                        .map(item -> item.label() == null ? Description.of(item.expression()) : item.label())
                        .toList());
    }
}
