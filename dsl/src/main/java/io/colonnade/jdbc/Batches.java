package io.colonnade.jdbc;

import io.colonnade.ast.InsertStatement;
import io.colonnade.query.Insert;
import io.colonnade.render.ReadyStatement;
import io.colonnade.render.RowBinder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Inserts rows by the driver's batches, one for rows that follow each other and have the same columns. */
final class Batches {
    /** So many rows are sent together: more make it no faster, and the driver holds them all. */
    private static final int ROWS = 1_000;

    private final Connection connection;
    private final Backend backend;
    private final Insert<?> insert;
    private long counted;

    private Batches(Connection connection, Backend backend, Insert<?> insert) {
        this.connection = connection;
        this.backend = backend;
        this.insert = insert;
    }

    /** Inserts all or none; {@code ours} says whether the transaction is ours to begin and end. */
    static long run(Connection connection, boolean ours, Backend backend, Insert<?> insert) {
        Batches batches = new Batches(connection, backend, insert);
        try (Ownership ownership = Ownership.take(connection, ours)) {
            int row = 0;
            while (row < insert.size()) {
                row = batches.from(row);
            }
            ownership.keep(backend);
        }
        return batches.counted;
    }

    /** Sends the rows from this one on that have the same columns; gives the first that has not. */
    private int from(int first) {
        InsertStatement tree = insert.statement(first);
        ReadyStatement ready = backend.rendering().prepare(tree, insert.name());
        if (!backend.watching().isOn()) {
            return from(first, tree, ready);
        }
        long before = counted;
        return backend.watching()
                .around(backend.run(tree, ready, true), () -> from(first, tree, ready), next -> counted - before);
    }

    @SuppressWarnings("try") // the guard is there to be closed
    private int from(int first, InsertStatement tree, ReadyStatement ready) {
        try (PreparedStatement statement = connection.prepareStatement(ready.sql());
                Guard guard = backend.guard(statement)) {
            ready.bind(statement, backend.wire());
            statement.addBatch();
            return rest(statement, tree, ready, first);
        } catch (SQLException failure) {
            throw Errors.ofStatement(ready.sql(), ready.name(), failure, backend);
        }
    }

    private int rest(PreparedStatement statement, InsertStatement tree, ReadyStatement ready, int first)
            throws SQLException {
        RowBinder binder = RowBinder.of(ready, statement, backend.wire(), tree.columns(), insert, first);
        int rows = insert.size();
        int row = first + 1;
        int waiting = 1;
        while (binder != null && row < rows) {
            if (waiting == ROWS) { // before the next is bound: H2 forgets what is bound when it runs a batch
                send(statement, tree);
                waiting = 0;
            }
            if (!binder.bind(insert, row)) {
                break;
            }
            statement.addBatch();
            waiting++;
            row++;
        }
        if (waiting > 0) {
            send(statement, tree);
        }
        return row;
    }

    private void send(PreparedStatement statement, InsertStatement tree) throws SQLException {
        for (int count : statement.executeBatch()) {
            counted += tree.changed(count == Statement.SUCCESS_NO_INFO ? 1 : count);
        }
    }
}
