package io.colonnade.jdbc;

import io.colonnade.ast.Statement;
import io.colonnade.dialect.Dialect;
import io.colonnade.dialect.Dialects;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.listen.StatementRun;
import io.colonnade.listen.Watching;
import io.colonnade.render.ReadyStatement;
import io.colonnade.render.Rendering;
import io.colonnade.type.Wire;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the database behind the connections, and what its statements are allowed.
 *
 * @param dialect what it speaks
 * @param rendering renders statements for it, and keeps their texts
 * @param watching who is told of statements
 * @param allowance what they are allowed
 * @param transaction the number of the transaction that statements are in; 0 for none
 * @param limits the limits of time that are set in the transaction; null outside of one
 */
record Backend(
        Dialect dialect,
        Rendering rendering,
        Watching watching,
        Allowance allowance,
        long transaction,
        @Nullable OpenLimits limits) {
    private static final AtomicLong TRANSACTIONS = new AtomicLong();

    static Backend of(Dialect dialect) {
        return new Backend(dialect, new Rendering(dialect.grammar()), Watching.LOGS, Allowance.ANYTHING, 0, null);
    }

    /** The same in a new transaction, where anyone counts them, or there is a limit. */
    Backend inTransaction() {
        if (!watching.hasListeners() && allowance.seconds() == 0) {
            return this;
        }
        long number = watching.hasListeners() ? TRANSACTIONS.incrementAndGet() : 0;
        return new Backend(dialect, rendering, watching, allowance, number, new OpenLimits());
    }

    /** What is told of a statement that runs here. */
    StatementRun run(Statement tree, ReadyStatement ready, boolean batch) {
        return new StatementRun(tree, ready, rendering, transaction, batch);
    }

    static Backend of(Connection connection) {
        try {
            Dialect dialect = Dialects.of(connection);
            if (dialect == null) {
                throw new RefusedException(
                        Rule.DIALECT,
                        connection.getMetaData().getDatabaseProductName() + " is not a database that Colonnade knows;"
                                + " it knows PostgreSQL, MySQL, MariaDB, SQL Server and H2. Name the dialect that it"
                                + " speaks: Database.of(dataSource, Postgres.at(18)).");
            }
            return of(dialect);
        } catch (SQLException failure) {
            throw Errors.of("The database did not tell its name and version", failure);
        }
    }

    /** The same, with others who are told, and other limits. */
    Backend with(Watching others, Allowance allowed) {
        return new Backend(dialect, rendering, others, allowed, transaction, limits);
    }

    /** Holds the statement to what it is allowed; null when there is nothing to hold it to. */
    @Nullable
    Guard guard(java.sql.Statement statement) throws SQLException {
        return Guard.of(allowance, limits, statement);
    }

    Wire wire() {
        return dialect.grammar().types().wire();
    }
}
