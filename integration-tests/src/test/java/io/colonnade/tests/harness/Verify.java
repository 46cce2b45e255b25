package io.colonnade.tests.harness;

import io.colonnade.jdbc.Database;
import io.colonnade.query.Delete;
import io.colonnade.query.Insert;
import io.colonnade.query.RowQuery;
import io.colonnade.query.Update;
import io.colonnade.query.VersionedChange;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How every test begins.
 *
 * <pre>{@code
 * verify(select(BOOK.title).from(BOOK).where(BOOK.price.lt(7)).orderBy(BOOK.title.asc()))
 *         .sql("select \"book\".\"title\" from \"book\" where \"book\".\"price\" < ? order by \"book\".\"title\"")
 *         .binds(7L)
 *         .rows("100% wool", "Persuasion");
 * }</pre>
 *
 * <p>A text that dialects share has its names in double quotes, and is read with those of each. Texts that differ are
 * stated for each, as they are: {@code .sql(H2, …).sql(POSTGRES, …)}; or for several, in double quotes again:
 * {@code .sql(List.of(MYSQL, MARIADB), …)}. What a dialect refuses is written down: {@code .refused(H2, …)}. A dialect
 * that is forgotten is an error, and so is a verification that is not run.
 */
public final class Verify {
    private Verify() {}

    /** A query, or a change that gives rows back. */
    public static <R extends @Nullable Object> QueryVerification<R> verify(RowQuery<R> query) {
        return new QueryVerification<>(query, new Stated());
    }

    /**
     * A recipe of the cookbook: texts and values are those that were recorded for the test's method.
     *
     * <pre>{@code
     * recipe(select(BOOK.title).from(BOOK).where(BOOK.price.lt(7)).orderBy(BOOK.title.asc()))
     *         .table("Persuasion");
     * }</pre>
     */
    public static <R extends @Nullable Object> QueryVerification<R> recipe(RowQuery<R> query) {
        return new QueryVerification<>(query, Session.current().recorded());
    }

    /** An update whose texts and values are recorded. */
    public static ChangeVerification recipe(Update update) {
        return new ChangeVerification(
                update::toSql, update::execute, Session.current().recorded());
    }

    /** A delete whose texts and values are recorded. */
    public static ChangeVerification recipe(Delete delete) {
        return new ChangeVerification(
                delete::toSql, delete::execute, Session.current().recorded());
    }

    /** An insert. */
    public static ChangeVerification verify(Insert<?> insert) {
        return new ChangeVerification(insert::toSql, insert::execute);
    }

    /** An insert column by column. */
    public static ChangeVerification verify(Insert.OfColumns insert) {
        return new ChangeVerification(insert::toSql, insert::execute);
    }

    /** An update. */
    public static ChangeVerification verify(Update update) {
        return new ChangeVerification(update::toSql, update::execute);
    }

    /** A delete. */
    public static ChangeVerification verify(Delete delete) {
        return new ChangeVerification(delete::toSql, delete::execute);
    }

    /** A change of one row, which goes by its version. */
    public static ChangeVerification verify(VersionedChange change) {
        return new ChangeVerification(change::toSql, db -> {
            change.execute(db);
            return 1;
        });
    }

    /** Does something on the test's own database of every engine that is up. */
    public static <X extends Exception> void everywhere(Work<X> work) throws X {
        everywhereResult((target, db) -> {
            work.run(db);
            return "done";
        });
    }

    /** The same, giving something that has to be equal on every engine; returns it. */
    public static <T extends @Nullable Object, X extends Exception> T everywhereResult(WorkResult<T, X> work) throws X {
        Map<Target, T> results = new LinkedHashMap<>();
        for (Engine engine : Session.engines()) {
            try {
                results.put(
                        engine.target(),
                        work.run(engine.target(), Session.current().writing(engine)));
            } catch (AssertionError failure) {
                throw new AssertionError("on " + engine.target() + ": " + failure.getMessage(), failure);
            }
        }
        return Agreement.of(results);
    }

    /** Does something with connections to the test's own database of every engine that is up. */
    public static <X extends Exception> void everywhereConnected(ConnectedWork<X> work) throws X {
        for (Engine engine : Session.engines()) {
            work.run(engine.target(), Session.current().dataSource(engine));
        }
    }

    /** What is done with connections. */
    @FunctionalInterface
    public interface ConnectedWork<X extends Exception> {
        /** Does it. */
        void run(Target target, DataSource dataSource) throws X;
    }

    /** What is done on a database. */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        /** Does it. */
        void run(Database db) throws X;
    }

    /** What is done on a database, with a result. */
    @FunctionalInterface
    public interface WorkResult<T extends @Nullable Object, X extends Exception> {
        /** Does it. */
        T run(Target target, Database db) throws X;
    }
}
