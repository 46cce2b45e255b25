package io.colonnade.query;

import io.colonnade.ast.Chain;
import io.colonnade.ast.Expression;
import io.colonnade.ast.GroupingSets;
import java.util.List;

/** Several groupings at once: {@code rollup(BOOK.format, BOOK.inPrint)}. */
public final class Groups implements Groupable {
    private final GroupingSets node;

    private Groups(GroupingSets node) {
        this.node = node;
    }

    /** Each of the expressions alone is an element. Users call {@code Sql.rollup} or {@code Sql.cube}. */
    public static Groups of(GroupingSets.Kind kind, Expr<?> first, Expr<?>... more) {
        return new Groups(new GroupingSets(kind, Chain.map(first, more, expression -> List.of(expression.node()))));
    }

    /** These groupings. Users call {@code Sql.groupingSets}. */
    public static Groups of(Set first, Set... more) {
        return new Groups(new GroupingSets(GroupingSets.Kind.SETS, Chain.map(first, more, set -> set.nodes)));
    }

    @Override
    public Expression node() {
        return node;
    }

    /** One of several groupings. */
    public static final class Set {
        private final List<Expression> nodes;

        private Set(List<Expression> nodes) {
            this.nodes = nodes;
        }

        /** By all of these; by none, all rows are one group. Users call {@code Sql.set}. */
        public static Set of(List<? extends Expr<?>> expressions) {
            return new Set(expressions.stream().<Expression>map(Expr::node).toList());
        }
    }
}
