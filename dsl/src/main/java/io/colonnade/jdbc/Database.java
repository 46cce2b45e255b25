package io.colonnade.jdbc;

import io.colonnade.ast.Query;
import io.colonnade.ast.Statement;
import io.colonnade.dialect.Dialect;
import io.colonnade.error.ErrorKind;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.error.SchemaChangedException;
import io.colonnade.listen.StatementListener;
import io.colonnade.listen.Watching;
import io.colonnade.query.BoundStatement;
import io.colonnade.query.Executor;
import io.colonnade.query.Insert;
import io.colonnade.query.RowQuery;
import io.colonnade.schema.Relation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database to run statements on; make one and share it, among threads too.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource);
 * List<BookRecord> books = select(BOOK).from(BOOK).fetch(db);
 *
 * db.transaction(tx -> {
 *     update(BOOK).set(BOOK.price, 10).where(BOOK.id.eq(id)).execute(tx);
 *     deleteFrom(REVIEW).where(REVIEW.bookId.eq(id)).execute(tx);
 * });
 * }</pre>
 *
 * <p>Which database it is, and of what version, is asked at first use. Statements are rendered once for every shape.
 */
public final class Database implements Executor {
    private final Connections connections;

    /** A thread may have a transaction open on each of several databases. */
    private final ThreadLocal<@Nullable Transaction> openTransaction;

    private final Discovery discovery;
    private final Watching watching;
    private final Allowance allowance;
    private volatile @Nullable Backend backend;

    @SuppressWarnings("ThreadLocalUsage") // a thread may have a transaction open on each of several databases
    private Database(Connections connections, @Nullable Backend backend) {
        this(connections, new ThreadLocal<>(), new Discovery(backend), Watching.LOGS, Allowance.ANYTHING);
    }

    private Database(
            Connections connections,
            ThreadLocal<@Nullable Transaction> openTransaction,
            Discovery discovery,
            Watching watching,
            Allowance allowance) {
        this.connections = connections;
        this.openTransaction = openTransaction;
        this.discovery = discovery;
        this.watching = watching;
        this.allowance = allowance;
    }

    /** {@code Database.of(dataSource)}: the database behind a data source; nothing is connected yet. */
    public static Database of(DataSource dataSource) {
        return of(new DataSourceConnections(dataSource));
    }

    /**
     * {@code Database.of(dataSource, Postgres.at(16))}: the database behind a data source, which speaks a dialect that
     * it does not tell itself.
     */
    public static Database of(DataSource dataSource, Dialect dialect) {
        return new Database(new DataSourceConnections(dataSource), Backend.of(dialect));
    }

    /** {@code Database.of(connections)}: the database behind connections that someone else keeps. */
    public static Database of(Connections connections) {
        return new Database(connections, null);
    }

    /**
     * {@code db.listening(listener)}: this database with a listener more, which is told of every statement before and
     * after it runs; {@code db} itself stays as it is, and both share transactions and the texts of statements.
     *
     * <pre>{@code
     * Database db = Database.of(dataSource)
     *         .listening(SlowStatements.after(Duration.ofMillis(500)))
     *         .listening(RepeatedStatements.after(10));
     * }</pre>
     */
    public Database listening(StatementListener listener) {
        return with(watching.and(listener), allowance);
    }

    /**
     * {@code db.hidingValues("customer.email"::equals)}: this database, of which no log shows values of these columns:
     * those that are assigned to such a column or stand beside one in a condition, nor, to be safe, those that stand
     * beside no column at all. Values are only ever shown by the category {@code io.colonnade.bind} at its level
     * {@code TRACE}.
     */
    public Database hidingValues(Predicate<String> columns) {
        return with(watching.hiding(columns), allowance);
    }

    /**
     * {@code query.fetch(db.timeout(Duration.ofSeconds(5)))}: this database, where a statement that runs longer is
     * cancelled ({@link ErrorKind#STATEMENT_TIMEOUT}); {@code db.timeout(limit).transaction(tx -> { … })} says it of
     * each statement in it. Whole seconds, as drivers count them; see {@code docs/faults.md} for each database.
     */
    public Database timeout(Duration limit) {
        return with(watching, allowance.within(limit));
    }

    /**
     * {@code query.fetch(db.interruptible())}: this database, where the interrupt of a thread cancels the statement
     * that it waits for ({@link ErrorKind#INTERRUPTED}; the thread stays interrupted). Without it, a driver waits for
     * its database whatever happens to the thread. No thread watches.
     */
    public Database interruptible() {
        return with(watching, allowance.untilInterrupted());
    }

    private Database with(Watching others, Allowance allowed) {
        return new Database(connections, openTransaction, discovery, others, allowed);
    }

    /** {@code db.dialect()}: what the database speaks; connects when that is not yet known. */
    public Dialect dialect() {
        return backend().dialect();
    }

    /**
     * {@code db.transaction(tx -> { … })}: runs {@code work} in a transaction: committed when it returns, rolled back
     * when it throws. What it throws comes out unchanged. Inside, use {@code tx}.
     */
    public <X extends Exception> void transaction(Work<X> work) throws X {
        transactionResult(tx -> {
            work.run(tx);
            return true;
        });
    }

    /** {@code long id = db.transactionResult(tx -> …)}: the same with a result. */
    public <T extends @Nullable Object, X extends Exception> T transactionResult(WorkResult<T, X> work) throws X {
        refuseSecondTransaction();
        try (Lease lease = Lease.of(connections);
                Ownership ownership = Ownership.take(lease.connection(), connections.ownsTransactions())) {
            Backend known = backend(lease.connection()).inTransaction();
            Transaction transaction = new Transaction(lease.connection(), known);
            openTransaction.set(transaction);
            try {
                T result = transaction.run(work);
                ownership.keep(known);
                return result;
            } finally {
                openTransaction.remove();
            }
        }
    }

    /**
     * Compares the tables and views that an application uses with the database, from its catalog alone: whether each
     * is there, with its columns, each of the family of types and of the nullness that it was generated with. What is
     * there besides is none of our business, save a column that an insert would now have to fill.
     *
     * <pre>{@code
     * db.verify(BOOK, AUTHOR);     // when the application starts, or in a test
     * }</pre>
     *
     * <p>Not compared: lengths, keys, defaults, labels of enums, time zones of timestamps; of UUIDs, JSON, enums,
     * arrays and types that only one database has, the type; of views, nullness. {@code mvn colonnade:verify} compares
     * all, and functions, too; here one is refused.
     *
     * @throws SchemaChangedException when something differs; it has a line for each difference
     */
    public void verify(Relation<?> first, Relation<?>... more) {
        List<Relation<?>> relations = new ArrayList<>(List.of(first));
        relations.addAll(List.of(more));
        try (Lease lease = Lease.of(connections)) {
            List<String> differences = SchemaCheck.differences(lease.connection(), relations);
            if (!differences.isEmpty()) {
                throw new SchemaChangedException(differences);
            }
        } catch (SQLException failure) {
            throw Errors.of("The catalog of the database could not be read", failure);
        }
    }

    /**
     * {@code query.fetch(db.outside())}: this database without the guard: statements run outside the transaction that
     * this thread has open.
     */
    public Executor outside() {
        return new Outside(this);
    }

    @Override
    public <R extends @Nullable Object> List<R> fetch(RowQuery<R> query, int most) {
        refuseInsideTransaction();
        return fetchOutside(query, most);
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(RowQuery<R> query) {
        refuseInsideTransaction();
        return streamOutside(query);
    }

    @Override
    public long execute(Statement statement, @Nullable String name) {
        refuseInsideTransaction();
        return executeOutside(statement, name);
    }

    @Override
    public long executeBatch(Insert<?> insert) {
        refuseInsideTransaction();
        return executeBatchOutside(insert);
    }

    @Override
    public BoundStatement render(Statement statement) {
        return backend().rendering().look(statement).bound();
    }

    <R extends @Nullable Object> List<R> fetchOutside(RowQuery<R> query, int most) {
        boolean ours = connections.ownsTransactions();
        try (Lease lease = Lease.of(connections);
                Ownership ownership = Ownership.ofStatement(lease.connection(), ours)) {
            Backend known = backend(lease.connection());
            List<R> rows = Runner.fetch(lease.connection(), ours && ownership == null, known, query, most);
            if (ownership != null) {
                ownership.keep(known, changes(query));
            }
            return rows;
        }
    }

    long executeOutside(Statement statement, @Nullable String name) {
        boolean ours = connections.ownsTransactions();
        try (Lease lease = Lease.of(connections);
                Ownership ownership = Ownership.ofStatement(lease.connection(), ours)) {
            Backend known = backend(lease.connection());
            long count = Runner.execute(lease.connection(), ours && ownership == null, known, statement, name);
            if (ownership != null) {
                ownership.keep(known);
            }
            return count;
        }
    }

    long executeBatchOutside(Insert<?> insert) {
        try (Lease lease = Lease.of(connections)) {
            return Batches.run(lease.connection(), connections.ownsTransactions(), backend(lease.connection()), insert);
        }
    }

    /** A cursor needs a transaction on some databases; it ends when the stream is closed. */
    <R extends @Nullable Object> Stream<R> streamOutside(RowQuery<R> query) {
        Lease lease = Lease.of(connections);
        try {
            Ownership ownership = Ownership.take(lease.connection(), connections.ownsTransactions());
            try {
                Backend known = backend(lease.connection());
                return Runner.stream(lease.connection(), known, query, failure -> {
                    try (lease;
                            ownership) {
                        if (failure == null) {
                            ownership.keep(known, changes(query));
                        }
                    }
                });
            } catch (Throwable failure) {
                try (ownership) {
                    throw failure;
                }
            }
        } catch (Throwable failure) {
            try (lease) {
                throw failure;
            }
        }
    }

    private static boolean changes(RowQuery<?> query) {
        return !(query.statement() instanceof Query);
    }

    private Backend backend() {
        Backend known = discovery.known();
        if (known != null) {
            return known;
        }
        try (Lease lease = Lease.of(connections)) {
            return backend(lease.connection());
        }
    }

    private Backend backend(Connection connection) {
        Backend known = backend;
        if (known == null) {
            known = discovery.backend(connection).with(watching, allowance);
            backend = known;
        }
        return known;
    }

    private void refuseSecondTransaction() {
        if (openTransaction.get() != null) {
            throw new RefusedException(
                    Rule.TRANSACTION,
                    "This thread has a transaction open on this database already. Call tx.transaction(…) to nest: when"
                            + " that fails, it undoes its own changes only.");
        }
    }

    private void refuseInsideTransaction() {
        if (openTransaction.get() != null) {
            throw new RefusedException(
                    Rule.TRANSACTION,
                    "This thread has a transaction open on this database, and the statement was given db, so that it"
                            + " would run outside of it. Give it tx, or db.outside() where that is meant.");
        }
    }
}
