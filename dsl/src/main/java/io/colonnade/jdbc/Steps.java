package io.colonnade.jdbc;

import io.colonnade.query.Projection;
import io.colonnade.render.ReadyStatement;
import io.colonnade.row.RowCursor;
import io.colonnade.type.SqlType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the statements that together do what a database cannot do in one, in one transaction. */
final class Steps<R extends @Nullable Object> {
    private final Connection connection;
    private final Backend backend;
    private final ReadyStatement ready;
    private final Projection<R> projection;
    private List<?> keys = List.of();
    private List<R> rows = List.of();

    private Steps(Connection connection, Backend backend, ReadyStatement ready, Projection<R> projection) {
        this.connection = connection;
        this.backend = backend;
        this.ready = ready;
        this.projection = projection;
    }

    /** Runs them all; {@code ours} says whether the transaction is ours to begin and end. */
    static <R extends @Nullable Object> List<R> run(
            Connection connection, boolean ours, Backend backend, ReadyStatement ready, Projection<R> projection) {
        Steps<R> steps = new Steps<>(connection, backend, ready, projection);
        try (Ownership ownership = Ownership.take(connection, ours)) {
            for (int step = 0; step < ready.steps(); step++) {
                steps.run(step);
            }
            ownership.keep();
        }
        return steps.rows;
    }

    private void run(int step) {
        try {
            switch (ready.kind(step)) {
                case KEYS -> keys = query(step, ready.keys(step));
                case CHANGE -> change(step);
                case CHANGE_GIVING_KEYS -> keys = changeGivingKeys(step, ready.keys(step));
                case ROWS -> rows = rows(step);
            }
        } catch (SQLException failure) {
            throw Errors.ofStatement(ready.sql(step), failure, backend.wire());
        }
    }

    private List<?> query(int step, SqlType<?> type) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ready.sql(step))) {
            ready.bind(step, statement, backend.wire(), keys);
            try (ResultSet result = statement.executeQuery()) {
                return read(result, type);
            }
        }
    }

    private void change(int step) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ready.sql(step))) {
            ready.bind(step, statement, backend.wire(), keys);
            statement.executeLargeUpdate();
        }
    }

    private List<?> changeGivingKeys(int step, SqlType<?> type) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(ready.sql(step), Statement.RETURN_GENERATED_KEYS)) {
            ready.bind(step, statement, backend.wire(), keys);
            statement.executeLargeUpdate();
            try (ResultSet result = statement.getGeneratedKeys()) {
                return read(result, type);
            }
        }
    }

    private List<R> rows(int step) throws SQLException {
        String sql = ready.sql(step);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ready.bind(step, statement, backend.wire(), keys);
            try (ResultSet result = statement.executeQuery()) {
                return Runner.read(projection, new RowCursor(result, backend.wire(), sql), Integer.MAX_VALUE);
            }
        }
    }

    private List<?> read(ResultSet result, SqlType<?> type) throws SQLException {
        List<@Nullable Object> read = new ArrayList<>();
        while (result.next()) {
            read.add(type.read(backend.wire(), result, 1));
        }
        return read;
    }
}
