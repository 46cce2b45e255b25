package io.colonnade.jdbc;

import io.colonnade.dialect.Dialect;
import io.colonnade.dialect.Dialects;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Rendering;
import io.colonnade.type.Wire;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** What is known of the database behind the connections, and what its statements are allowed. */
record Backend(Dialect dialect, Rendering rendering, Allowance allowance) {
    static Backend of(Dialect dialect) {
        return new Backend(dialect, new Rendering(dialect.grammar()), Allowance.ANYTHING);
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

    Backend with(Allowance allowed) {
        return new Backend(dialect, rendering, allowed);
    }

    /** Holds the statement to what it is allowed; null when there is nothing to hold it to. */
    @Nullable
    Guard guard(Statement statement) throws SQLException {
        return Guard.of(allowance, statement);
    }

    Wire wire() {
        return dialect.grammar().types().wire();
    }
}
