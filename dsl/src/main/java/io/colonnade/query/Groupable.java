package io.colonnade.query;

import io.colonnade.ast.Expression;

/** An element of {@code group by}: an expression, or several groupings at once. */
public interface Groupable {
    /** The node of the tree. Not for users. */
    Expression node();
}
