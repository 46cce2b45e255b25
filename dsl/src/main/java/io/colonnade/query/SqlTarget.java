package io.colonnade.query;

import io.colonnade.ast.Statement;

/** What a statement can be written for without running it: a dialect or a database. */
public interface SqlTarget {
    /** The statement's text with its values. Not for users. */
    BoundStatement render(Statement statement);
}
