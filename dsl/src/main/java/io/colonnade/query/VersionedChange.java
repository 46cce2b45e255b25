package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ChangeStatement;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.KeySource;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.error.StaleRowException;
import io.colonnade.meta.CheckReturnValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update or a delete of the one row that has a record's key and still has its version.
 *
 * <pre>{@code
 * BOOK.update(record).execute(db);   // StaleRowException when somebody else was faster
 * }</pre>
 */
@CheckReturnValue
public final class VersionedChange {
    private final TableRef table;
    private final String version;
    private final ChangeStatement statement;
    private final @Nullable String name;

    private VersionedChange(TableRef table, String version, ChangeStatement statement, @Nullable String name) {
        this.table = table;
        this.version = version;
        this.statement = statement;
        this.name = name;
    }

    /** Users call {@code BOOK.update(record)}. */
    public static VersionedChange update(
            TableRef table, String version, List<Assignment> assignments, Condition isSame) {
        return new VersionedChange(table, version, new UpdateStatement(table, assignments, isSame.node(), null), null);
    }

    /** Users call {@code BOOK.delete(record)}. */
    public static VersionedChange delete(TableRef table, String version, Condition isSame) {
        return new VersionedChange(table, version, new DeleteStatement(table, isSame.node(), null), null);
    }

    /**
     * {@code .named("rename book")} sends {@code update t set … where …} as it would without: what logs, errors and
     * listeners call it.
     */
    public VersionedChange named(String words) {
        return new VersionedChange(table, version, statement, StatementName.of(words));
    }

    /**
     * {@code .execute(db)} sends {@code update t set …, version = version + 1 where id = ? and version = ?}, or {@code
     * delete from t where id = ? and version = ?}: changes one row.
     *
     * @throws StaleRowException when no row has the record's key and version any more; nothing has been changed then
     */
    public void execute(Executor db) {
        if (db.execute(statement, name) < 1) {
            List<String> key = table.keys().primaryKey().stream()
                    .map(KeySource.KeyColumn::name)
                    .toList();
            throw new StaleRowException(table.name(), key, version);
        }
    }

    /**
     * {@code .toSql(db)} gives {@code update t set … where …}: the SQL for a database or a dialect; nothing is sent.
     */
    public String toSql(SqlTarget target) {
        return target.render(statement).sql();
    }
}
