package io.colonnade.check;

import io.colonnade.ast.Expression;
import io.colonnade.ast.SelectStatement;

/** The outer joins of a query: which of its expressions they can make null. */
public final class OuterJoins {
    private final SelectStatement select;
    private final LeftOut leftOut;

    private OuterJoins(SelectStatement select, Scope scope) {
        this.select = select;
        this.leftOut = new LeftOut(scope);
    }

    /** Those of a query that keeps the rules. */
    public static OuterJoins of(SelectStatement select) {
        Scope scope = Scope.inside(null);
        if (select.from() != null) {
            scope.add(select.from());
        }
        select.joins().forEach(scope::add);
        return new OuterJoins(select, scope);
    }

    /** The query. */
    public SelectStatement select() {
        return select;
    }

    /** Whether a join can leave out a table, and make the expression null by that. */
    public boolean canMakeNull(Expression expression) {
        return expression.accept(leftOut).isPresent();
    }
}
