package io.colonnade.query;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.DefaultValue;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.meta.CanIgnoreReturnValue;
import io.colonnade.meta.CheckReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An insert of one or more rows.
 *
 * <pre>{@code
 * long id = insertInto(BOOK)
 *         .values(NewBook.title("Dune").authorId(7).price(TEN))
 *         .returning(BOOK.id).fetchOne(db);
 * }</pre>
 */
@CheckReturnValue
public final class Insert<R> {
    private final TableRef table;
    private final List<NewValues<R>> rows;
    private final @Nullable Conflict conflict;
    private final @Nullable String name;

    private Insert(TableRef table, List<NewValues<R>> rows, @Nullable Conflict conflict, @Nullable String name) {
        this.table = table;
        this.rows = rows;
        this.conflict = conflict;
        this.name = name;
    }

    /** {@code .values(NewBook.title("Dune")…)} makes {@code , (?, ?, …)}: one more row. */
    public Insert<R> values(NewValues<R> row) {
        return plus(List.of(row));
    }

    /**
     * {@code .values(rows)} makes {@code , (?, ?, …), …}: more rows; a column that only some of them give takes its
     * default in the others.
     */
    public Insert<R> values(Collection<? extends NewValues<R>> more) {
        return plus(more);
    }

    /**
     * {@code .onConflict(a)} makes {@code on conflict (a)}: what happens when a row with the same key is there already;
     * continue with {@code doNothing()} or {@code doUpdate(…)}. The columns are those of the primary key, or of a
     * unique key.
     *
     * <pre>{@code
     * insertInto(STOCK).values(NewStock.isbn(isbn).copies(3))
     *         .onConflict(STOCK.isbn).doUpdate(row -> row.set(STOCK.copies, STOCK.copies.plus(excluded(STOCK.copies))))
     *         .execute(db);
     * }</pre>
     *
     * <p>makes {@code insert … on conflict ("isbn") do update set …}, and what each other database has for it.
     */
    public OnConflict<R> onConflict(Settable<?> first, Settable<?>... more) {
        List<Settable<?>> key = Conditions.list(first, more);
        return new OnConflict<>(this, key.stream().map(Settable::node).toList());
    }

    /**
     * {@code .named("new orders")} sends {@code insert into t (a, b) values (?, ?)} as it would without: what logs,
     * errors and listeners call it.
     */
    public Insert<R> named(String words) {
        return new Insert<>(table, rows, conflict, StatementName.of(words));
    }

    Insert<R> on(Conflict other) {
        return new Insert<>(table, rows, other, name);
    }

    TableRef table() {
        return table;
    }

    /**
     * {@code .returning(BOOK.id)} makes {@code returning "id"}, or what the database has for it: what is given back of
     * each new row.
     */
    public <A extends @Nullable Object> Returning<A> returning(Projection<A> projection) {
        return new Returning<>(statement(projection), projection, name);
    }

    /**
     * {@code .execute(db)} sends {@code insert into t (a, b) values (?, ?)}: inserts the rows; gives their number, of
     * those that were changed instead, too. Over an empty collection nothing is sent. Of rows that {@code doNothing()}
     * left alone, MySQL and MariaDB count each as one.
     */
    @CanIgnoreReturnValue
    public long execute(Executor db) {
        if (rows.isEmpty()) {
            return 0;
        }
        return db.execute(statement(null), name);
    }

    /**
     * {@code .executeBatch(db)} sends {@code insert into t (a, b) values (?, ?)} once for each row, as a batch of the
     * driver's: the way to insert thousands. All rows are inserted, or none, behind a savepoint within a transaction;
     * gives their number. Rows with the same columns, one after the other, share a batch. Drivers can send fewer and
     * longer statements if their URL says so ({@code reWriteBatchedInserts=true} on PostgreSQL,
     * {@code rewriteBatchedStatements=true} on MySQL); they no longer tell then which rows {@code doNothing()} left
     * alone, and each counts as one.
     */
    @CanIgnoreReturnValue
    public long executeBatch(Executor db) {
        if (rows.isEmpty()) {
            return 0;
        }
        return db.executeBatch(this);
    }

    /**
     * {@code .toSql(db)} gives {@code insert into t (a, b) values (?, ?)}: the SQL for a database or a dialect; nothing
     * is sent.
     */
    public String toSql(SqlTarget target) {
        return target.render(statement(null)).sql();
    }

    /** The tree. Not for users. */
    public InsertStatement statement(@Nullable Projection<?> returning) {
        return statement(rows.stream().map(NewValues::assignments).toList(), returning);
    }

    /** What it is called; null when nothing. Not for users. */
    public @Nullable String name() {
        return name;
    }

    /** How many rows. Not for users. */
    public int size() {
        return rows.size();
    }

    /** Gives the columns and values of a row to {@code writer}; false when they cannot be given so. Not for users. */
    public boolean write(int row, RowWriter writer) {
        return rows instanceof RecordRows<R> records
                ? records.write(row, writer)
                : rows.get(row).write(writer);
    }

    /** The tree that inserts one of the rows. Not for users. */
    public InsertStatement statement(int index) {
        return statement(List.of(rows.get(index).assignments()), null);
    }

    private InsertStatement statement(List<List<Assignment>> assigned, @Nullable Projection<?> returning) {
        List<ColumnRef> columns = columns(assigned);
        List<List<Expression>> values = new ArrayList<>(assigned.size());
        for (List<Assignment> row : assigned) {
            values.add(inOrder(columns, row));
        }
        return new InsertStatement(table, columns, values, conflict, returning == null ? null : returning.items());
    }

    private Insert<R> plus(Collection<? extends NewValues<R>> more) {
        List<NewValues<R>> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Insert<>(table, List.copyOf(all), conflict, name);
    }

    private static List<ColumnRef> columns(List<List<Assignment>> rows) {
        Map<String, ColumnRef> columns = new LinkedHashMap<>();
        for (List<Assignment> row : rows) {
            for (Assignment assignment : row) {
                columns.putIfAbsent(assignment.column().name(), assignment.column());
            }
        }
        return List.copyOf(columns.values());
    }

    private static List<Expression> inOrder(List<ColumnRef> columns, List<Assignment> row) {
        Map<String, Expression> values = new LinkedHashMap<>();
        row.forEach(assignment -> values.put(assignment.column().name(), assignment.value()));
        List<Expression> ordered = new ArrayList<>(columns.size());
        for (ColumnRef column : columns) {
            ordered.add(values.getOrDefault(column.name(), new DefaultValue()));
        }
        return ordered;
    }

    /** An insert that still needs a row. */
    @CheckReturnValue
    public static final class NeedsValues<R> extends Setting<OfColumns> {
        private final Target<R> target;

        private NeedsValues(Target<R> target) {
            super(target.source().ref(), List.of());
            this.target = target;
        }

        /** Users call {@code Sql.insertInto}. */
        public static <R> NeedsValues<R> of(Target<R> target) {
            return new NeedsValues<>(target);
        }

        /** {@code .values(NewBook.title("Dune")…)} makes {@code values (?, ?, …)}: one row. */
        public Insert<R> values(NewValues<R> row) {
            return new Insert<>(table, List.of(row), null, null);
        }

        /**
         * {@code .values(rows)} makes {@code values (?, ?, …), (?, ?, …), …}: any number of rows; a column that only
         * some of them give takes its default in the others.
         */
        public Insert<R> values(Collection<? extends NewValues<R>> rows) {
            return new Insert<R>(table, List.of(), null, null).plus(rows);
        }

        /**
         * {@code .records(rows)} makes {@code values (?, ?, …), (?, ?, …), …}: any number of rows as these records have
         * them, every column that can be written; the cheapest way to insert thousands. The same as
         * {@code .values(…)} of what {@code NewBook.from(row)} makes of each.
         */
        public Insert<R> records(Collection<? extends R> rows) {
            return new Insert<>(table, new RecordRows<>(target, rows), null, null);
        }

        @Override
        OfColumns with(List<Assignment> all) {
            return new OfColumns(table, all);
        }
    }

    /** An insert of one row that is given column by column; the database says when a required one is missing. */
    @CheckReturnValue
    public static final class OfColumns extends Setting<OfColumns> {
        private OfColumns(TableRef table, List<Assignment> row) {
            super(table, row);
        }

        /**
         * {@code .returning(BOOK.id)} makes {@code returning "id"}, or what the database has for it: what is given back
         * of the new row.
         */
        public <A extends @Nullable Object> Returning<A> returning(Projection<A> projection) {
            return insert().returning(projection);
        }

        /** {@code .execute(db)} sends {@code insert into t (a, b) values (?, ?)}: inserts the row; gives 1. */
        @CanIgnoreReturnValue
        public long execute(Executor db) {
            return insert().execute(db);
        }

        /**
         * {@code .toSql(db)} gives {@code insert into t (a, b) values (?, ?)}: the SQL for a database or a dialect;
         * nothing is sent.
         */
        public String toSql(SqlTarget target) {
            return insert().toSql(target);
        }

        /**
         * {@code .onConflict(a)} makes {@code on conflict (a)}: what happens when a row with the same key is there
         * already; continue with {@code doNothing()} or {@code doUpdate(…)}.
         */
        public OnConflict<?> onConflict(Settable<?> first, Settable<?>... more) {
            return insert().onConflict(first, more);
        }

        /**
         * {@code .named("new orders")} sends {@code insert into t (a, b) values (?, ?)} as it would without: what logs,
         * errors and listeners call it.
         */
        public Insert<?> named(String words) {
            return insert().named(words);
        }

        private Insert<?> insert() {
            return new Insert<Object>(table, List.of(() -> assignments), null, null);
        }

        @Override
        OfColumns with(List<Assignment> all) {
            return new OfColumns(table, all);
        }
    }
}
