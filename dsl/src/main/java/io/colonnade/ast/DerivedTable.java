package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * A query used as a table.
 *
 * @param query the query
 * @param ref its alias
 * @param lateral whether it sees the tables before it
 */
public record DerivedTable(Query query, TableRef ref, boolean lateral) implements TableSource {
    /** One that sees no table around it. */
    public DerivedTable(Query query, TableRef ref) {
        this(query, ref, false);
    }

    /** The query under a name of its own, and its columns as those of the table. */
    public static SelectStatement wrapping(Query query, String alias) {
        TableRef ref = TableRef.derived(alias);
        return SelectStatement.of(false, columns(query.items(), ref)).from(new DerivedTable(query, ref));
    }

    /** The columns of the table that a query with these columns is. */
    public static Items columns(Items inner, TableRef ref) {
        List<String> labels = Labels.of(inner);
        List<SelectItem> outer = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++) {
            SelectItem item = inner.list().get(index);
            outer.add(new SelectItem(new ColumnRef(ref, labels.get(index)), item.type(), null, item.claim()));
        }
        return Items.of(outer);
    }

    @Override
    public List<Expression> expressions() {
        return query.expressions();
    }

    @Override
    public boolean reads(TableRef table) {
        return query.sources().stream().anyMatch(source -> source.reads(table));
    }
}
