package io.colonnade.schema;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.TableSource;
import io.colonnade.query.Untyped;
import java.util.List;

/**
 * A call of a function whose rows are {@code R}, which can be read as a table is. Generated classes extend it.
 *
 * <pre>{@code
 * var recent = RecentBooks.of(value(5)).as("recent");
 * select(recent.title).from(recent)
 * // select "recent"."title" from "recent_books"(?) as "recent"
 * }</pre>
 */
public abstract non-sealed class TableFunction<R> extends Relation<R> {
    private final Untyped call;

    /** A call under an alias. */
    protected TableFunction(String alias, Untyped call) {
        super(alias);
        this.call = call;
    }

    @Override
    public final TableSource source() {
        return new FunctionTable(
                ref(),
                items().list().stream()
                        .map(item -> new FunctionTable.Column(((ColumnRef) item.expression()).name(), item.type()))
                        .toList(),
                FunctionTable.TableFunction.CALL,
                List.of(call.node()));
    }

    /** The call, for another alias. */
    protected final Untyped call() {
        return call;
    }

    /** The alias, which is the name of the column, too, where a function gives values instead of rows. */
    protected final String alias() {
        return ref().name();
    }
}
