package io.colonnade.query;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.FunctionTable.Column;
import io.colonnade.ast.FunctionTable.TableFunction;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that a function of the database's own or the user's own gives: each column is like an expression, has its
 * name, and is reached by it.
 *
 * <pre>{@code
 * var recent = table("recent", function(identifier("recent_books"), 5)).columns(BOOK.id, BOOK.title);
 * select(recent.get(BOOK.title)).from(recent)
 * // select "recent"."title" from "recent_books"(?) as "recent"
 * }</pre>
 */
public final class FunctionTable extends TypedTable {
    private final TableRef ref;
    private final Untyped call;
    private final List<Expr<?>> columns;

    private FunctionTable(TableRef ref, Untyped call, List<Expr<?>> columns) {
        this.ref = ref;
        this.call = call;
        this.columns = columns;
    }

    /** A function that has no columns yet. Users call {@code Sql.table}. */
    public static FunctionTable of(String alias, Untyped call) {
        return new FunctionTable(TableRef.derived(alias), call, List.of());
    }

    /**
     * {@code .columns(BOOK.id)} makes {@code "recent"."id"}: more columns, which are columns of tables, or expressions
     * with the names that the function's columns have.
     */
    public FunctionTable columns(Expr<?>... like) {
        List<Expr<?>> all = new ArrayList<>(columns);
        for (Expr<?> column : like) {
            refuseNameless(column);
            all.add(column);
        }
        return new FunctionTable(ref, call, List.copyOf(all));
    }

    private void refuseNameless(Expr<?> like) {
        if (like.label() == null && !(like.node() instanceof ColumnRef)) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A column of table(\"" + ref.name() + "\", …) is like an expression that has no name."
                            + " Give it the one that the function's column has: .as(\"total\").");
        }
    }

    @Override
    public TableSource source() {
        List<Column> named = columns.stream()
                .map(like -> new Column(name(like), like.type()))
                .toList();
        return new io.colonnade.ast.FunctionTable(ref, named, TableFunction.CALL, List.of(call.node()));
    }

    @Override
    Term column(Expr<?> inner) {
        for (Expr<?> like : columns) {
            if (like.node().equals(inner.node())) {
                return Term.like(inner, new ColumnRef(ref, name(like)));
            }
        }
        throw new RefusedException(
                Rule.SCOPE,
                inner.description() + " is not a column of \"" + ref.name() + "\". Add it: .columns("
                        + inner.description() + ").");
    }

    private static String name(Expr<?> like) {
        String label = like.label();
        return label == null ? ((ColumnRef) like.node()).name() : label;
    }
}
