package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.Expression;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.meta.CanIgnoreReturnValue;
import io.colonnade.meta.CheckReturnValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An update that says which rows it means.
 *
 * <pre>{@code
 * update(BOOK).set(BOOK.price, BOOK.price.times(2)).where(BOOK.id.eq(id)).execute(db);
 * }</pre>
 */
@CheckReturnValue
public final class Update {
    private final UpdateStatement statement;

    private Update(UpdateStatement statement) {
        this.statement = statement;
    }

    /** Narrows it further. */
    public Update where(Condition first, Condition... more) {
        Expression all = Restriction.and(statement.where(), first, more);
        return new Update(new UpdateStatement(statement.table(), statement.assignments(), all, null));
    }

    /** Narrows it further, only when there is a value. */
    public <V> Update whereIfPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
        return value == null ? this : where(condition.apply(value));
    }

    /** What is given back of each changed row, with its new values. */
    public <A extends @Nullable Object> Returning<A> returning(Projection<A> projection) {
        return new Returning<>(
                new UpdateStatement(statement.table(), statement.assignments(), statement.where(), projection.items()),
                projection);
    }

    /** Changes the rows; gives their number. */
    @CanIgnoreReturnValue
    public long execute(Executor db) {
        return db.execute(statement);
    }

    /** The SQL for a database or a dialect; nothing is sent. */
    public String toSql(SqlTarget target) {
        return target.render(statement).sql();
    }

    /** An update that still needs a column to set. */
    @CheckReturnValue
    public static final class NeedsSet {
        private final TableRef table;

        private NeedsSet(TableRef table) {
            this.table = table;
        }

        /** Users call {@code Sql.update}. */
        public static NeedsSet of(Target<?> target) {
            return new NeedsSet(target.source().ref());
        }

        /** Sets a column. */
        public <T extends @Nullable Object> NeedsWhere set(Settable<T> column, T value) {
            return start(column.to(value));
        }

        /** Sets a column to a computed value. */
        public <T extends @Nullable Object> NeedsWhere set(Settable<T> column, Expr<T> value) {
            return start(Assignments.of(column, value));
        }

        /** Sets a number. */
        public NeedsWhere set(SettableNumber<?> column, long value) {
            return start(Assignments.of(column, value));
        }

        /** Sets a column to null. */
        public <T> NeedsWhere setNull(Settable<@Nullable T> column) {
            return start(column.to(null));
        }

        private NeedsWhere start(Assignment assignment) {
            return new NeedsWhere(table, List.of(assignment));
        }
    }

    /** An update that still has to say which rows it means: {@code where(…)} or {@code allRows()}. */
    @CheckReturnValue
    public static final class NeedsWhere {
        private final TableRef table;
        private final List<Assignment> assignments;

        private NeedsWhere(TableRef table, List<Assignment> assignments) {
            this.table = table;
            this.assignments = assignments;
        }

        /** Sets one more column. */
        public <T extends @Nullable Object> NeedsWhere set(Settable<T> column, T value) {
            return plus(column.to(value));
        }

        /** Sets one more column to a computed value. */
        public <T extends @Nullable Object> NeedsWhere set(Settable<T> column, Expr<T> value) {
            return plus(Assignments.of(column, value));
        }

        /** Sets one more number. */
        public NeedsWhere set(SettableNumber<?> column, long value) {
            return plus(Assignments.of(column, value));
        }

        /** Sets one more column to null. */
        public <T> NeedsWhere setNull(Settable<@Nullable T> column) {
            return plus(column.to(null));
        }

        /** {@code where c and …}. Conditions that are all absent are refused when it runs. */
        public Update where(Condition first, Condition... more) {
            return update(Restriction.and(null, first, more));
        }

        /** A condition only when there is a value for it; one such condition must be there when it runs. */
        public <V> Update whereIfPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
            return update(Restriction.ifPresent(value, condition));
        }

        /** Every row of the table. */
        public Update allRows() {
            return update(null);
        }

        private NeedsWhere plus(Assignment assignment) {
            return new NeedsWhere(table, Assignments.plus(assignments, assignment));
        }

        private Update update(@Nullable Expression where) {
            return new Update(new UpdateStatement(table, assignments, where, null));
        }
    }
}
