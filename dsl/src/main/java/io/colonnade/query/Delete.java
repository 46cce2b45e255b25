package io.colonnade.query;

import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.Expression;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Truth;
import io.colonnade.meta.CanIgnoreReturnValue;
import io.colonnade.meta.CheckReturnValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A delete that says which rows it means.
 *
 * <pre>{@code
 * deleteFrom(BOOK).where(BOOK.id.eq(id)).execute(db);
 * }</pre>
 */
@CheckReturnValue
public final class Delete {
    private final DeleteStatement statement;
    private final @Nullable String name;

    private Delete(DeleteStatement statement, @Nullable String name) {
        this.statement = statement;
        this.name = name;
    }

    /** {@code .where(d)} makes {@code where c and d}: narrows it further. */
    public Delete where(Condition first, Condition... more) {
        return new Delete(
                new DeleteStatement(statement.table(), Restriction.and(statement.where(), first, more), null), name);
    }

    /**
     * {@code .whereIfPresent(price, BOOK.price::lt)} makes {@code where … and x < ?}: narrows it further, only when
     * there is a value.
     */
    public <V> Delete whereIfPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
        return value == null ? this : where(condition.apply(value));
    }

    /**
     * {@code .whereIf(onlyInPrint, BOOK.inPrint)} makes {@code where … and x}: narrows it further, only when something
     * is so.
     */
    public Delete whereIf(boolean applies, Condition condition) {
        return applies ? where(condition) : this;
    }

    /**
     * {@code .named("old orders")} sends {@code delete from t where …} as it would without: what logs, errors and
     * listeners call it.
     */
    public Delete named(String words) {
        return new Delete(statement, StatementName.of(words));
    }

    /**
     * {@code .returning(BOOK)} makes {@code delete from t where … returning a, b, …}: what is given back of each row
     * that went.
     */
    public <A extends @Nullable Object> Returning<A> returning(Projection<A> projection) {
        return new Returning<>(
                new DeleteStatement(statement.table(), statement.where(), projection.items()), projection, name);
    }

    /** {@code .execute(db)} sends {@code delete from t where …}: deletes the rows; gives their number. */
    @CanIgnoreReturnValue
    public long execute(Executor db) {
        return db.execute(statement, name);
    }

    /** {@code .toSql(db)} gives {@code delete from t where …}: the SQL for a database or a dialect; nothing is sent. */
    public String toSql(SqlTarget target) {
        return target.render(statement).sql();
    }

    /** A delete that still has to say which rows it means: {@code where(…)} or {@code allRows()}. */
    @CheckReturnValue
    public static final class NeedsWhere {
        private final TableRef table;

        private NeedsWhere(TableRef table) {
            this.table = table;
        }

        /** Users call {@code Sql.deleteFrom}. */
        public static NeedsWhere of(Target<?> target) {
            return new NeedsWhere(target.source().ref());
        }

        /** {@code .where(c)} makes {@code where c and …}. Conditions that are all absent are refused when it runs. */
        public Delete where(Condition first, Condition... more) {
            return delete(Restriction.and(null, first, more));
        }

        /**
         * {@code .whereIfPresent(price, BOOK.price::lt)} makes {@code where x < ?}, only when there is a value; one
         * such condition must be there when it runs.
         */
        public <V> Delete whereIfPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
            return delete(Restriction.ifPresent(value, condition));
        }

        /**
         * {@code .whereIf(onlyInPrint, BOOK.inPrint)} makes {@code where x}, only when something is so; one such
         * condition must be there when it runs.
         */
        public Delete whereIf(boolean applies, Condition condition) {
            return delete(applies ? Restriction.and(null, condition) : new Truth(true));
        }

        /** {@code .allRows()} makes {@code delete from t} without {@code where}: every row of the table. */
        public Delete allRows() {
            return delete(null);
        }

        private Delete delete(@Nullable Expression where) {
            return new Delete(new DeleteStatement(table, where, null), null);
        }
    }
}
