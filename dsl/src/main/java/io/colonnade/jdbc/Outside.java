package io.colonnade.jdbc;

import io.colonnade.ast.Statement;
import io.colonnade.query.BoundStatement;
import io.colonnade.query.Executor;
import io.colonnade.query.Insert;
import io.colonnade.query.RowQuery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database whose statements run on connections of their own, whatever transaction is open. */
record Outside(Database database) implements Executor {
    @Override
    public <R extends @Nullable Object> List<R> fetch(RowQuery<R> query, int most) {
        return database.fetchOutside(query, most);
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(RowQuery<R> query) {
        return database.streamOutside(query);
    }

    @Override
    public long execute(Statement statement, @Nullable String name) {
        return database.executeOutside(statement, name);
    }

    @Override
    public long executeBatch(Insert<?> insert) {
        return database.executeBatchOutside(insert);
    }

    @Override
    public BoundStatement render(Statement statement) {
        return database.render(statement);
    }
}
