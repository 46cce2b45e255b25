package io.colonnade.query;

import io.colonnade.ast.TableSource;

/** Something that can stand in FROM: a table, a view, a derived table. */
public interface Source {
    /** The node of the tree. Not for users. */
    TableSource source();
}
