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
    private final @Nullable String name;

    private Update(UpdateStatement statement, @Nullable String name) {
        this.statement = statement;
        this.name = name;
    }

    /** {@code .where(d)} makes {@code where c and d}: narrows it further. */
    public Update where(Condition first, Condition... more) {
        Expression all = Restriction.and(statement.where(), first, more);
        return new Update(new UpdateStatement(statement.table(), statement.assignments(), all, null), name);
    }

    /**
     * {@code .whereIfPresent(price, BOOK.price::lt)} makes {@code where … and x < ?}: narrows it further, only when
     * there is a value.
     */
    public <V> Update whereIfPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
        return value == null ? this : where(condition.apply(value));
    }

    /**
     * {@code .whereIf(onlyInPrint, BOOK.inPrint)} makes {@code where … and x}: narrows it further, only when something
     * is so.
     */
    public Update whereIf(boolean applies, Condition condition) {
        return applies ? where(condition) : this;
    }

    /**
     * {@code .named("close orders")} sends {@code update t set … where …} as it would without: what logs, errors and
     * listeners call it.
     */
    public Update named(String words) {
        return new Update(statement, StatementName.of(words));
    }

    /**
     * {@code .returning(BOOK)} makes {@code update t set … where … returning a, b, …}: what is given back of each
     * changed row, with its new values.
     */
    public <A extends @Nullable Object> Returning<A> returning(Projection<A> projection) {
        return new Returning<>(
                new UpdateStatement(statement.table(), statement.assignments(), statement.where(), projection.items()),
                projection,
                name);
    }

    /** {@code .execute(db)} sends {@code update t set … where …}: changes the rows; gives their number. */
    @CanIgnoreReturnValue
    public long execute(Executor db) {
        return db.execute(statement, name);
    }

    /**
     * {@code .toSql(db)} gives {@code update t set … where …}: the SQL for a database or a dialect; nothing is sent.
     */
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

        /** Users call {@code Sql.update(…).set(…)}. */
        public static NeedsWhere of(Target<?> target, List<Assignment> assignments) {
            return new NeedsWhere(target.source().ref(), List.copyOf(assignments));
        }

        /** {@code .where(c)} makes {@code where c and …}. Conditions that are all absent are refused when it runs. */
        public Update where(Condition first, Condition... more) {
            return update(Restriction.and(null, first, more));
        }

        /**
         * {@code .whereIfPresent(price, BOOK.price::lt)} makes {@code where x < ?}, only when there is a value; one
         * such condition must be there when it runs.
         */
        public <V> Update whereIfPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
            return update(Restriction.ifPresent(value, condition));
        }

        /**
         * {@code .whereIf(onlyInPrint, BOOK.inPrint)} makes {@code where x}, only when something is so; one such
         * condition must be there when it runs.
         */
        public Update whereIf(boolean applies, Condition condition) {
            return update(applies ? Restriction.and(null, condition) : new Truth(true));
        }

        /** {@code .allRows()} makes {@code update t set …} without {@code where}: every row of the table. */
        public Update allRows() {
            return update(null);
        }

        @Override
        NeedsWhere with(List<Assignment> all) {
            return new NeedsWhere(table, all);
        }

        private Update update(@Nullable Expression where) {
            return new Update(new UpdateStatement(table, assignments, where, null), null);
        }
    }
}
