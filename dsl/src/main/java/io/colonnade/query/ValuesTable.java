package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Items;
import io.colonnade.ast.Labels;
import io.colonnade.ast.Param;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.ast.Truth;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of values as a table: each column is like an expression, and is reached by it. No rows are a table without any.
 *
 * <pre>{@code
 * var v = values("v", changes).column(BOOK.id, Change::bookId).column(BOOK.price, Change::price);
 * select(BOOK.title, v.get(BOOK.price)).from(BOOK).join(v).on(v.get(BOOK.id).eq(BOOK.id))
 * // … join (values (?, ?), (?, ?)) as "v" ("id", "price") on …
 * }</pre>
 */
public final class ValuesTable<X> extends TypedTable {
    private final TableRef ref;
    private final List<X> rows;
    private final List<Column<X>> columns;

    private ValuesTable(TableRef ref, List<X> rows, List<Column<X>> columns) {
        this.ref = ref;
        this.rows = rows;
        this.columns = columns;
    }

    /** Rows that have no columns yet. Users call {@code Sql.values}. */
    public static <X> ValuesTable<X> of(String alias, Collection<? extends X> rows) {
        return new ValuesTable<>(TableRef.derived(alias), List.copyOf(rows), List.of());
    }

    /**
     * {@code .column(BOOK.price, Offer::price)} makes {@code "alias"."price"}: one more column, like an expression:
     * with its type, its nullness and, where it has one, its name.
     */
    public <T extends @Nullable Object> ValuesTable<X> column(Expr<T> like, Function<? super X, ? extends T> value) {
        List<Column<X>> all = new ArrayList<>(columns);
        all.add(new Column<>(like, value));
        return new ValuesTable<>(ref, rows, List.copyOf(all));
    }

    @Override
    public TableSource source() {
        if (columns.isEmpty()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "values(\"" + ref.name() + "\", …) has no columns. Add them: .column(BOOK.id, Change::bookId).");
        }
        return rows.isEmpty() ? nothing() : new io.colonnade.ast.ValuesTable(ref, names(), nodes());
    }

    private List<List<Expression>> nodes() {
        return rows.stream()
                .map(row -> columns.stream()
                        .<Expression>map(column -> column.param(row))
                        .toList())
                .toList();
    }

    private DerivedTable nothing() {
        List<SelectItem> items = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            Expr<?> like = columns.get(index).like;
            items.add(new SelectItem(new Param(like.type(), null), like.type(), names().get(index), Claim.NULLABLE));
        }
        return new DerivedTable(SelectStatement.of(false, Items.of(items)).where(new Truth(false)), ref);
    }

    private List<String> names() {
        return Labels.of(
                Items.concat(columns.stream().map(column -> column.like.items()).toArray(Items[]::new)));
    }

    @Override
    Term column(Expr<?> inner) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).like.node().equals(inner.node())) {
                return Term.like(inner, new ColumnRef(ref, names().get(index)));
            }
        }
        throw new RefusedException(
                Rule.SCOPE,
                inner.description() + " is not a column of \"" + ref.name() + "\". Add it: .column("
                        + inner.description() + ", …).");
    }

    private record Column<X>(Expr<?> like, Function<? super X, ?> value) {
        Param param(X row) {
            Object given = value.apply(row);
            if (given == null && like.claim() != Claim.NULLABLE) {
                throw new RefusedException(
                        Rule.NULL,
                        "A row of values(…) has null for " + like.description() + ", which is typed as not null. Write"
                                + " .column(" + like.description() + ".nullable(), …), or leave such rows out.");
            }
            return new Param(like.type(), given);
        }
    }
}
