package io.colonnade.check;

import io.colonnade.ast.Expression;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;

/** What a query leaves out, by outer joins and in rows of totals: which of its expressions that can make null. */
public final class OuterJoins {
    private final SelectStatement select;
    private final Scope scope;
    private final LeftOut leftOut;

    private OuterJoins(SelectStatement select, Scope scope) {
        this.select = select;
        this.scope = scope;
        this.leftOut = new LeftOut(scope);
    }

    /** Those of a query that keeps the rules. */
    public static OuterJoins of(SelectStatement select) {
        Scope scope = Scope.inside(null);
        if (select.from() != null) {
            scope.add(select.from());
        }
        select.joins().forEach(scope::add);
        scope.addGroups(select.groupBy());
        return new OuterJoins(select, scope);
    }

    /** The query. */
    public SelectStatement select() {
        return select;
    }

    /** Whether an outer join can leave out the table. */
    public boolean canLeaveOut(TableRef table) {
        return scope.leftOutBy(table) != null;
    }

    /** Whether something is left out that makes the expression null by that. */
    public boolean canMakeNull(Expression expression) {
        return leftOut.in(expression).isPresent();
    }
}
