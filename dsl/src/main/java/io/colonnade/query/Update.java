package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.Expression;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.Truth;
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

    /** Narrows it further, only when something is so. */
    public Update whereIf(boolean applies, Condition condition) {
        return applies ? where(condition) : this;
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
    public static final class NeedsSet extends Setting<NeedsWhere> {
        private NeedsSet(TableRef table) {
            super(table, List.of());
        }

        /** Users call {@code Sql.update}. */
        public static NeedsSet of(Target<?> target) {
            return new NeedsSet(target.source().ref());
        }

        @Override
        NeedsWhere with(List<Assignment> all) {
            return new NeedsWhere(table, all);
        }
    }

    /** An update that still has to say which rows it means: {@code where(…)} or {@code allRows()}. */
    @CheckReturnValue
    public static final class NeedsWhere extends Setting<NeedsWhere> {
        private NeedsWhere(TableRef table, List<Assignment> assignments) {
            super(table, assignments);
        }

        /** {@code where c and …}. Conditions that are all absent are refused when it runs. */
        public Update where(Condition first, Condition... more) {
            return update(Restriction.and(null, first, more));
        }

        /** A condition only when there is a value for it; one such condition must be there when it runs. */
        public <V> Update whereIfPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
            return update(Restriction.ifPresent(value, condition));
        }

        /** A condition only when something is so; one such condition must be there when it runs. */
        public Update whereIf(boolean applies, Condition condition) {
            return update(applies ? Restriction.and(null, condition) : new Truth(true));
        }

        /** Every row of the table. */
        public Update allRows() {
            return update(null);
        }

        @Override
        NeedsWhere with(List<Assignment> all) {
            return new NeedsWhere(table, all);
        }

        private Update update(@Nullable Expression where) {
            return new Update(new UpdateStatement(table, assignments, where, null));
        }
    }
}
