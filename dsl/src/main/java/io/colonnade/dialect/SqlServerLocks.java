package io.colonnade.dialect;

import io.colonnade.ast.Lock;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Tables;

/** {@code from [t] with (updlock, rowlock)}: locks are hints behind each table. */
final class SqlServerLocks implements Tables.Locks {
    @Override
    public SqlWriter hint(SqlWriter out, TableRef table, Lock lock) {
        if (!lock.holds(table)) {
            return out;
        }
        out.sql(lock.strength() == Lock.Strength.UPDATE ? " with (updlock, rowlock" : " with (repeatableread, rowlock");
        return switch (lock.waiting()) {
            case WAIT -> out.sql(")");
            case NOWAIT -> out.sql(", nowait)");
            case SKIP_LOCKED -> out.sql(", readpast)");
        };
    }

    @Override
    public SqlWriter end(SqlWriter out, SelectStatement select, Lock lock) {
        return out;
    }
}
