package io.colonnade.dialect;

import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.Statement;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * {@code with recursive a (b) as (…)} in front of a statement; whether rows are kept is up to the database.
 *
 * @param database what messages call the database
 * @param inFront which statements take it in front; in others it stands in front of the queries in them
 * @param refusing refuses what the database gets wrong
 */
record StandardCommonQueries(String database, Predicate<Statement> inFront, Consumer<CommonQuery> refusing)
        implements Tables.CommonQueries {
    StandardCommonQueries(String database, Predicate<Statement> inFront) {
        this(database, inFront, query -> {});
    }

    @Override
    public SqlWriter around(SqlWriter out, Statement statement, Runnable body) {
        return inFront.test(statement) ? out.commonInFront(body) : out.commonInQueries(body);
    }

    @Override
    public SqlWriter begin(SqlWriter out, boolean recursive) {
        return out.sql(recursive ? "with recursive " : "with ");
    }

    @Override
    public SqlWriter as(SqlWriter out, CommonQuery query) {
        refusing.accept(query);
        return out.sql("as");
    }

    @Override
    public SqlWriter change(SqlWriter out, CommonQuery query, Runnable body) {
        throw Standard.refusedChange(database, query);
    }

    @Override
    public SqlWriter end(SqlWriter out, boolean recursive) {
        return out;
    }
}
