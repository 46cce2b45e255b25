package io.colonnade.dialect;

import io.colonnade.ast.Statement;
import io.colonnade.query.BoundStatement;
import io.colonnade.query.SqlTarget;
import io.colonnade.render.Grammar;
import io.colonnade.render.Rendering;

/**
 * A database as Colonnade knows it.
 *
 * <pre>{@code
 * select(BOOK.title).from(BOOK).toSql(Postgres.at(18))    // select "book"."title" from "book"
 * }</pre>
 *
 * @param name its name, such as {@code PostgreSQL}
 * @param version its major version
 * @param grammar its answers
 */
public record Dialect(String name, int version, Grammar grammar) implements SqlTarget {
    @Override
    public BoundStatement render(Statement statement) {
        return Rendering.once(grammar, statement);
    }

    /** The same with some answers replaced, for a database that speaks almost the same. */
    public Dialect with(Grammar other) {
        return new Dialect(name, version, other);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
