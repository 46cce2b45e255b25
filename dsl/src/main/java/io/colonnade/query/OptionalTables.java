package io.colonnade.query;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Join;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import java.util.HashSet;
import java.util.Set;

/** The tables of a query that a join can leave out, so that their columns are null. */
record OptionalTables(Set<TableRef> tables) {
    static OptionalTables of(SelectStatement select) {
        Set<TableRef> optional = new HashSet<>();
        Set<TableRef> before = new HashSet<>();
        if (select.from() != null) {
            before.add(select.from().ref());
        }
        for (Join join : select.joins()) {
            if (join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL) {
                optional.addAll(before);
            }
            if (join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL) {
                optional.add(join.source().ref());
            }
            before.add(join.source().ref());
        }
        return new OptionalTables(optional);
    }

    boolean has(TableRef table) {
        return tables.contains(table);
    }

    /** Whether there is a column of such a table in it. */
    boolean reach(Expression expression) {
        return expression.has(part -> part instanceof ColumnRef column && has(column.table()));
    }
}
