package io.colonnade.query;

import io.colonnade.ast.Chain;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Frame;
import io.colonnade.ast.SortKey;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import java.util.List;

/**
 * The rows that a function sees beside each row of the result.
 *
 * <pre>{@code
 * sum(BOOK.pages).over(partitionBy(BOOK.authorId).orderBy(BOOK.published.asc())
 *         .rowsBetween(unboundedPreceding(), currentRow()))
 * }</pre>
 *
 * <p>makes {@code sum("book"."pages") over (partition by "book"."author_id" order by "book"."published" rows between
 * unbounded preceding and current row)}. With an order and no frame, a row sees those up to it and its equals.
 */
@CheckReturnValue
public sealed class Window permits Window.Framed {
    static final Window ALL = new Window(io.colonnade.ast.Window.ALL);

    private final io.colonnade.ast.Window node;

    private Window(io.colonnade.ast.Window node) {
        this.node = node;
    }

    /** Rows that are equal in these. Users call {@code Sql.partitionBy}. */
    public static Window partitionedBy(Expr<?> first, Expr<?>... more) {
        List<Expression> nodes = Chain.map(first, more, Expr::node);
        return new Window(new io.colonnade.ast.Window(null, nodes, List.of(), null));
    }

    /** All rows in an order. Users call {@code Sql.orderedBy}. */
    public static Window of(Order first, Order... more) {
        return new Window(io.colonnade.ast.Window.ALL.orderedBy(Order.keys(first, more)));
    }

    /** {@code .orderBy(a.asc(), b.desc())} makes {@code order by a, b desc}; called again, it appends. */
    public Window orderBy(Order first, Order... more) {
        List<SortKey> keys = Order.keys(first, more);
        return new Window(node.orderedBy(Chain.concat(node.orderBy(), keys)));
    }

    /** {@code .rowsBetween(a, b)} makes {@code rows between a and b}: counted in rows. */
    public Framed rowsBetween(Bound start, Bound end) {
        return framed(Frame.Unit.ROWS, start, end);
    }

    /**
     * {@code .rangeBetween(a, b)} makes {@code range between a and b}: rows whose key, which is a number, differs by no
     * more.
     */
    public Framed rangeBetween(Bound start, Bound end) {
        return framed(Frame.Unit.RANGE, start, end);
    }

    /**
     * {@code .groupsBetween(a, b)} makes {@code groups between a and b}: counted in groups of rows that are equal in
     * the order.
     */
    public Framed groupsBetween(Bound start, Bound end) {
        return framed(Frame.Unit.GROUPS, start, end);
    }

    private Framed framed(Frame.Unit unit, Bound start, Bound end) {
        return new Framed(node.framed(new Frame(unit, start.bound(), end.bound(), Frame.Exclusion.NONE)));
    }

    /** The same under a name in the statement. Users call {@code Sql.window}. */
    public Window named(String name) {
        if (name.isEmpty()) {
            throw new RefusedException(Rule.STATEMENT, "A window's name is empty. Give it one, or leave it out.");
        }
        return new Window(node.named(name));
    }

    io.colonnade.ast.Window node() {
        return node;
    }

    /** A window with a frame, of which something can be left out. */
    @CheckReturnValue
    public static final class Framed extends Window {
        private final Frame frame;

        private Framed(io.colonnade.ast.Window node) {
            super(node);
            this.frame = java.util.Objects.requireNonNull(node.frame());
        }

        /** {@code .excludeCurrentRow()} makes {@code … exclude current row}. */
        public Window excludeCurrentRow() {
            return excluding(Frame.Exclusion.CURRENT_ROW);
        }

        /**
         * {@code .excludeGroup()} makes {@code … exclude group}: without the current row and those that are equal to it
         * in the order.
         */
        public Window excludeGroup() {
            return excluding(Frame.Exclusion.GROUP);
        }

        /**
         * {@code .excludeTies()} makes {@code … exclude ties}: without those that are equal to the current row in the
         * order.
         */
        public Window excludeTies() {
            return excluding(Frame.Exclusion.TIES);
        }

        private Window excluding(Frame.Exclusion exclusion) {
            return new Window(node().framed(frame.excluding(exclusion)));
        }
    }

    /** Where a frame begins or ends. */
    public static final class Bound {
        private final Frame.Bound bound;

        private Bound(Frame.Bound bound) {
            this.bound = bound;
        }

        /** Users call {@code Sql.unboundedPreceding} and its like. */
        public static Bound of(Frame.Kind kind) {
            return new Bound(new Frame.Bound(kind, 0));
        }

        /** Users call {@code Sql.preceding} or {@code Sql.following}. */
        public static Bound of(Frame.Kind kind, long offset) {
            if (offset < 0) {
                throw new RefusedException(
                        Rule.STATEMENT,
                        "A bound of a frame was given a negative number. It counts from the current row, from 0: write"
                                + " preceding(n) or following(n).");
            }
            return new Bound(new Frame.Bound(kind, offset));
        }

        Frame.Bound bound() {
            return bound;
        }
    }
}
