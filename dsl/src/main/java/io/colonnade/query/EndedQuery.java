package io.colonnade.query;

import io.colonnade.ast.Chain;
import io.colonnade.ast.Ending;
import io.colonnade.ast.Literal;
import io.colonnade.ast.Lock;
import io.colonnade.ast.Param;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SetOperator;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import io.colonnade.type.SqlTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the end of a query: other queries, the order, the limit, the lock. */
@CheckReturnValue
public abstract sealed class EndedQuery<R extends @Nullable Object> extends RowQuery<R> permits Select {
    EndedQuery() {}

    @Override
    public abstract Query statement();

    abstract Select<R> with(Query changed);

    abstract SelectStatement plain(String clause);

    /** {@code .orderBy(a.asc(), b.desc())} makes {@code order by a, b desc}. */
    public Select<R> orderBy(Order first, Order... more) {
        return ordered(Order.keys(first, more));
    }

    /** {@code .orderBy(keys)} makes {@code order by …} over keys chosen at run time; none leaves the query as it is. */
    public Select<R> orderBy(List<Order> keys) {
        return ordered(Order.keys(keys));
    }

    private Select<R> ordered(List<SortKey> keys) {
        List<SortKey> all = statement() instanceof SetStatement set ? Chain.map(keys, key -> inResult(set, key)) : keys;
        return with(statement().orderedBy(Chain.concat(statement().orderBy(), all)));
    }

    private static SortKey inResult(SetStatement set, SortKey key) {
        return key.with(set.result(key.expression()));
    }

    /** {@code .limit(20)} makes {@code limit ?}, or {@code fetch first ? rows only}: at most so many rows. */
    public Select<R> limit(long rows) {
        return with(statement().ending().limit(rows == 0 ? new Literal(0) : count("limit", rows)));
    }

    /** {@code .offset(40)} makes {@code offset ?}, or {@code offset ? rows}: without the first so many rows. */
    public Select<R> offset(long rows) {
        return with(statement().ending().offset(count("offset", rows)));
    }

    /**
     * {@code fetch first ? rows with ties}: after a limit, the rows, too, that are sorted like its last.
     *
     * <pre>{@code
     * q.orderBy(BOOK.rating.desc()).limit(3).withTies()
     * }</pre>
     */
    public Select<R> withTies() {
        return with(statement().ending().tied());
    }

    /**
     * {@code .forUpdate()} makes {@code for update}: the rows are locked until the transaction ends; others can neither
     * change nor lock them.
     */
    public Select<R> forUpdate() {
        return locking(Lock.of(Lock.Strength.UPDATE));
    }

    /**
     * {@code .forShare()} makes {@code for share}: the rows are locked until the transaction ends; others cannot change
     * them. Not on H2.
     */
    public Select<R> forShare() {
        return locking(Lock.of(Lock.Strength.SHARE));
    }

    /** {@code .of(t)} makes {@code for update of t}: only rows of these tables are locked. Not on MariaDB. */
    public Select<R> of(Source first, Source... more) {
        return locking(lock("of")
                .of(Conditions.list(first, more).stream()
                        .map(source -> source.source().ref())
                        .toList()));
    }

    /**
     * {@code .noWait()} makes {@code for update nowait}: a row that another holds is an error, {@code LOCK_TIMEOUT}, at
     * once.
     */
    public Select<R> noWait() {
        return locking(lock("noWait").waiting(Lock.Waiting.NOWAIT));
    }

    /**
     * {@code .skipLocked()} makes {@code for update skip locked}: a row that another holds is left out, as from a queue
     * of work.
     */
    public Select<R> skipLocked() {
        return locking(lock("skipLocked").waiting(Lock.Waiting.SKIP_LOCKED));
    }

    private Select<R> locking(Lock lock) {
        if (statement() instanceof SetStatement) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "forUpdate() and forShare() lock the rows that a query gives, but this one gives the rows of"
                            + " several queries. Lock the rows in a query of their own, .forUpdate(), before.");
        }
        return with(statement().ending().locking(lock));
    }

    private Lock lock(String clause) {
        Lock lock = statement().ending().lock();
        if (lock == null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    clause + "(…) says how rows are locked, and this query locks none. Call forUpdate() or forShare()"
                            + " before.");
        }
        return lock;
    }

    /**
     * {@code .union(select(…))} makes {@code … union …}: the rows of both, equal ones once. Read as the rows of this
     * query are.
     */
    public Select<R> union(Select<? extends R> other) {
        return combined(SetOperator.UNION, other);
    }

    /** {@code .unionAll(select(…))} makes {@code … union all …}: the rows of both, as often as they come. */
    public Select<R> unionAll(Select<? extends R> other) {
        return combined(SetOperator.UNION_ALL, other);
    }

    /** {@code .intersect(select(…))} makes {@code … intersect …}: the rows that both give, equal ones once. */
    public Select<R> intersect(Select<? extends R> other) {
        return combined(SetOperator.INTERSECT, other);
    }

    /**
     * {@code .intersectAll(select(…))} makes {@code … intersect all …}: the rows that both give, as often as both give
     * them.
     */
    public Select<R> intersectAll(Select<? extends R> other) {
        return combined(SetOperator.INTERSECT_ALL, other);
    }

    /** {@code .except(select(…))} makes {@code … except …}: the rows that only this query gives, equal ones once. */
    public Select<R> except(Select<? extends R> other) {
        return combined(SetOperator.EXCEPT, other);
    }

    /**
     * {@code .exceptAll(select(…))} makes {@code … except all …}: the rows of this query, less one for each equal row
     * there.
     */
    public Select<R> exceptAll(Select<? extends R> other) {
        return combined(SetOperator.EXCEPT_ALL, other);
    }

    private Select<R> combined(SetOperator operator, Select<? extends R> other) {
        return with(SetStatement.of(operator, statement(), other.statement()));
    }

    private Select<R> with(Ending ending) {
        return with(statement().ending(ending));
    }

    private static Param count(String clause, long rows) {
        if (rows < 0) {
            throw new RefusedException(
                    Rule.STATEMENT, clause + "(…) was given a negative number. It counts rows, from 0.");
        }
        return new Param(SqlTypes.BIGINT, rows);
    }
}
