package io.colonnade.render;

import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.FunctionTable;
import io.colonnade.ast.Join;
import io.colonnade.ast.Lock;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.ValuesTable;

/**
 * What stands in FROM beside the tables of the database.
 *
 * @param common how queries are shared under a name
 * @param laterals how a query that sees the tables before it is joined
 * @param values how rows of values are written
 * @param functions how functions that give rows are written
 * @param locks how rows are locked
 */
public record Tables(CommonQueries common, Laterals laterals, Values values, TableFunctions functions, Locks locks) {
    /** Writes WITH. */
    public interface CommonQueries {
        /** Writes the body of a statement, with WITH in front of it or in front of the queries in it. */
        SqlWriter around(SqlWriter out, Statement statement, Runnable body);

        /** Writes {@code with} or {@code with recursive}. */
        SqlWriter begin(SqlWriter out, boolean recursive);

        /** Writes {@code as}, and what the author says about keeping the rows. */
        SqlWriter as(SqlWriter out, CommonQuery query);

        /** Writes a change in the place of a query, of which {@code body} writes all but the parentheses. */
        SqlWriter change(SqlWriter out, CommonQuery query, Runnable body);

        /** Writes what stands at the end of a statement whose WITH is in front; mostly nothing. */
        SqlWriter end(SqlWriter out, boolean recursive);
    }

    /** Writes a join with a lateral query. */
    @FunctionalInterface
    public interface Laterals {
        /** Writes {@code join lateral (select …) as x on …}. */
        SqlWriter join(SqlWriter out, Join join, DerivedTable lateral);
    }

    /** Writes rows of values. */
    @FunctionalInterface
    public interface Values {
        /** Writes {@code (values (?, ?), (?, ?)) as v (a, b)}. */
        SqlWriter write(SqlWriter out, ValuesTable table);
    }

    /** Locks the rows of a query. */
    public interface Locks {
        /** Writes what stands behind a table in FROM; mostly nothing. */
        SqlWriter hint(SqlWriter out, TableRef table, Lock lock);

        /** Writes what stands at the end of the query: {@code for update}. */
        SqlWriter end(SqlWriter out, SelectStatement select, Lock lock);
    }

    /** Writes functions that give rows. */
    public interface TableFunctions {
        /** Writes {@code unnest(?) as x (value)} and its like. */
        SqlWriter write(SqlWriter out, FunctionTable table);

        /** Writes a join with one that sees the tables before it. */
        SqlWriter join(SqlWriter out, Join join, FunctionTable lateral);
    }
}
