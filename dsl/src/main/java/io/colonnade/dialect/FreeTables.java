package io.colonnade.dialect;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Exists;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InQuery;
import io.colonnade.ast.Query;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables that an expression reads and that no query inside it has in FROM: those of the query around it. */
final class FreeTables {
    private FreeTables() {}

    static Set<TableRef> of(List<Expression> expressions) {
        Set<TableRef> free = new HashSet<>();
        expressions.forEach(expression -> free.addAll(of(expression)));
        return free;
    }

    static Set<TableRef> of(Query query) {
        Set<TableRef> free = of(query.expressions());
        free.removeAll(own(query));
        return free;
    }

    private static Set<TableRef> of(Expression expression) {
        if (expression instanceof ColumnRef column) {
            return Set.of(column.table());
        }
        if (expression instanceof ScalarQuery scalar) {
            return of(scalar.query());
        }
        if (expression instanceof Exists exists) {
            return of(exists.query());
        }
        if (expression instanceof InQuery in) {
            Set<TableRef> free = of(in.query());
            free.addAll(of(in.tested()));
            return free;
        }
        return of(expression.children());
    }

    /** The tables in FROM, those of a derived table, too; and the result of combined queries, which orders itself. */
    static Set<TableRef> own(Query query) {
        Set<TableRef> own = new HashSet<>(Set.of(SetStatement.RESULT));
        for (TableSource source : query.sources()) {
            own.add(source.ref());
            if (source instanceof DerivedTable derived) {
                own.addAll(own(derived.query()));
            }
        }
        return own;
    }
}
