package io.colonnade.render;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.Statement;
import io.colonnade.ast.TableRef;
import java.util.List;

/**
 * Insert, update and delete.
 *
 * @param newRows how the rows of an insert are written
 * @param targets how the table of an update or a delete is written
 * @param setting in which order columns are set
 * @param upserts how an insert meets a row that is there already
 * @param returning how such a statement gives something back
 */
public record Writing(NewRows newRows, Targets targets, Setting setting, Upserts upserts, Returning returning) {
    /** Writes the rows of an insert. */
    @FunctionalInterface
    public interface NewRows {
        /** Writes what comes behind {@code insert into t (a, b)}: {@code values (?, ?)}. */
        SqlWriter write(SqlWriter out, InsertStatement insert);
    }

    /** Writes the table of an update or a delete, which may have an alias. */
    public interface Targets {
        /** Writes {@code update t as b}. */
        SqlWriter update(SqlWriter out, TableRef table);

        /** Writes {@code delete from t as b}. */
        SqlWriter delete(SqlWriter out, TableRef table);

        /** Writes what stands in front of WHERE; mostly nothing. */
        SqlWriter source(SqlWriter out, TableRef table);
    }

    /** Orders the assignments of an update so that each sees the row as it was. */
    @FunctionalInterface
    public interface Setting {
        /** The assignments in the order in which they are written; refuses what no order makes right. */
        List<Assignment> inOrder(List<Assignment> assignments);
    }

    /** Writes an insert that does something else where a row with the same key is there. */
    @FunctionalInterface
    public interface Upserts {
        /** How {@code insert} is written, of which {@code plain} writes all but the conflict. */
        Change write(SqlWriter out, InsertStatement insert, Change plain);
    }

    /** Writes a statement that gives something back of each row that it touches. */
    public interface Returning {
        /** The statements that together do it; itself alone where the database can say it in one. */
        List<Step> steps(Statement statement);

        /** Writes {@code change} with {@code items} of {@code table} given back. */
        SqlWriter write(SqlWriter out, Statement statement, TableRef table, Items items, Change change);
    }

    /**
     * A statement in two parts, between which some databases say what is given back.
     *
     * @param head writes {@code insert into t (a)}, {@code update t set …}, {@code delete from t}
     * @param tail writes the rest
     */
    public record Change(Runnable head, Runnable tail) {
        /** Writes all of it. */
        public void write() {
            head.run();
            tail.run();
        }
    }
}
