package io.colonnade.ast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Several groupings at once, as one element of GROUP BY.
 *
 * @param kind how it is written
 * @param sets what is grouped by: the elements of a rollup or a cube, or each of the sets
 */
public record GroupingSets(Kind kind, List<List<Expression>> sets) implements Expression {
    /** How several groupings are written. */
    public enum Kind {
        /** All of the elements, then without the last, and so on to none. */
        ROLLUP("rollup"),
        /** Every choice of the elements. */
        CUBE("cube"),
        /** These. */
        SETS("grouping sets");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The words in SQL. */
        public String text() {
            return text;
        }
    }

    /** Copies the lists. */
    public GroupingSets {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /** What can be left out of a grouping, each once. */
    public Set<Expression> expressions() {
        Set<Expression> all = new LinkedHashSet<>();
        sets.forEach(all::addAll);
        return all;
    }

    @Override
    public List<Expression> children() {
        return sets.stream().flatMap(List::stream).toList();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitGroupingSets(this);
    }
}
