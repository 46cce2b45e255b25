package io.colonnade.query;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.ListParam;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of a list as a table of one column, reached by the expression that they are like. */
public final class ListTable extends TypedTable {
    private final FunctionTable source;
    private final Expr<?> like;

    private ListTable(FunctionTable source, Expr<?> like) {
        this.source = source;
        this.like = like;
    }

    /** The elements of a list. Users call {@code Sql.unnest}. */
    public static <T> ListTable of(String alias, Expr<? extends @Nullable T> like, Collection<? extends T> elements) {
        TableRef ref = TableRef.derived(alias);
        String name = like.node() instanceof ColumnRef column ? column.name() : "value";
        ListParam list = new ListParam(like.type(), List.copyOf(elements));
        FunctionTable.Column column = new FunctionTable.Column(name, like.type());
        return new ListTable(FunctionTable.of(ref, column, FunctionTable.TableFunction.UNNEST, list), like);
    }

    @Override
    public TableSource source() {
        return source;
    }

    @Override
    Term column(Expr<?> inner) {
        if (!inner.node().equals(like.node())) {
            throw new RefusedException(
                    Rule.SCOPE,
                    inner.description() + " is not the column of \""
                            + source.ref().name() + "\", which has " + like.description() + ".");
        }
        return Term.like(inner, new ColumnRef(source.ref(), source.column()));
    }
}
