package io.colonnade.query;

import io.colonnade.ast.Chain;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Join;
import io.colonnade.ast.Query;
import io.colonnade.ast.ScalarQuery;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.meta.CheckReturnValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are {@code R}. Every call gives a new query; this one stays as it is.
 *
 * <pre>{@code
 * List<BookRecord> cheap = select(BOOK).from(BOOK)
 *         .where(BOOK.price.lt(10)).orderBy(BOOK.title.asc()).limit(20)
 *         .fetch(db);
 * }</pre>
 *
 * <p>Called again, {@code where}, {@code having} and {@code qualify} add conditions (and), {@code orderBy} and
 * {@code groupBy} append, {@code limit}, {@code offset}, {@code distinct} and {@code distinctOn} replace.
 *
 * <p>Queries are combined by {@code union} and its like; the result is ordered by columns of the first, and limited:
 *
 * <pre>{@code
 * select(BOOK.title).from(BOOK).union(select(FILM.title).from(FILM)).orderBy(BOOK.title.asc()).limit(3)
 * }</pre>
 */
@CheckReturnValue
public final class Select<R extends @Nullable Object> extends EndedQuery<R> implements Comparand<R> {
    private final Query statement;
    private final Projection<R> projection;
    private final @Nullable String name;

    Select(Query statement, Projection<R> projection, @Nullable String name) {
        this.statement = statement;
        this.projection = projection;
        this.name = name;
    }

    /** A query of a projection, as yet from nothing. Users call {@code Sql.select}. */
    public static <R extends @Nullable Object> Select<R> of(boolean distinct, Projection<R> projection) {
        return new Select<>(SelectStatement.of(distinct, projection.items()), projection, null);
    }

    /**
     * {@code select(BOOK).into(Shelf::of)} makes {@code select a, b, …}, and each row into something else, by a
     * constructor or any function.
     */
    public <S extends @Nullable Object> Select<S> into(Function<? super R, ? extends S> function) {
        return new Select<>(statement, new MappedProjection<>(projection, function), name);
    }

    /** {@code .from(t)} makes {@code from t}. The first table; further ones are joined. */
    public Select<R> from(Source source) {
        SelectStatement select = plain("from");
        if (select.from() != null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "from(…) was called twice. Join the second table: .join(TABLE).on(…), or .crossJoin(TABLE).");
        }
        return with(select.from(source.source()));
    }

    /** {@code .join(t).on(…)} makes {@code join t on …}: rows of both sides that match. */
    public Joining<R> join(Source source) {
        return new Joining<>(this, Joining.Way.INNER, source);
    }

    /**
     * {@code .leftJoin(t).on(…)} makes {@code left join t on …}: every row so far, with nulls where {@code t} has no
     * match.
     */
    public Joining<R> leftJoin(Source source) {
        return new Joining<>(this, Joining.Way.LEFT, source);
    }

    /**
     * {@code .rightJoin(t).on(…)} makes {@code right join t on …}: every row of {@code t}, with nulls where there was
     * no match so far.
     */
    public Joining<R> rightJoin(Source source) {
        return new Joining<>(this, Joining.Way.RIGHT, source);
    }

    /** {@code .fullJoin(t).on(…)} makes {@code full join t on …}: every row of both sides. */
    public Joining<R> fullJoin(Source source) {
        return new Joining<>(this, Joining.Way.FULL, source);
    }

    /** {@code .crossJoin(t)} makes {@code cross join t}: every row so far with every row of {@code t}. */
    public Select<R> crossJoin(Source source) {
        return with(plain("crossJoin").join(new Join(Join.Kind.CROSS, source.source(), null)));
    }

    /**
     * {@code where exists (select 1 from t where …)}: the rows so far that have a match in {@code t}, each once.
     *
     * <pre>{@code
     * select(AUTHOR.name).from(AUTHOR).semiJoin(BOOK).on(BOOK.authorId.eq(AUTHOR.id))
     * }</pre>
     */
    public Joining<R> semiJoin(Source source) {
        return new Joining<>(this, Joining.Way.SEMI, source);
    }

    /**
     * {@code .antiJoin(t).on(…)} makes {@code where not exists (select 1 from t where …)}: the rows so far that have no
     * match in {@code t}.
     */
    public Joining<R> antiJoin(Source source) {
        return new Joining<>(this, Joining.Way.ANTI, source);
    }

    Select<R> joined(Join join) {
        return with(plain("join").join(join));
    }

    Select<R> matching(String clause, Expression found) {
        return with(plain(clause).where(found));
    }

    List<TableRef> tables() {
        return plain("join").sources().stream().map(TableSource::ref).toList();
    }

    /** {@code .where(c)} makes {@code where c and …}. */
    public Select<R> where(Condition first, Condition... more) {
        return with(plain("where").where(Conditions.all(first, more)));
    }

    /**
     * {@code .whereIfPresent(maxPrice, BOOK.price::le)} makes {@code where … and x <= ?}, only when there is a value.
     *
     * <pre>{@code
     * q = q.whereIfPresent(maxPrice, BOOK.price::le);
     * }</pre>
     */
    public <V> Select<R> whereIfPresent(@Nullable V value, Function<? super V, ? extends Condition> condition) {
        return value == null ? this : where(condition.apply(value));
    }

    /**
     * {@code .whereIf(onlyInPrint, BOOK.inPrint)} makes {@code where … and x}, only when something is so: for a flag,
     * and for a collection that filters nothing when it is empty.
     *
     * <pre>{@code
     * q = q.whereIf(onlyInPrint, BOOK.inPrint).whereIf(!ids.isEmpty(), BOOK.id.in(ids));
     * }</pre>
     */
    public Select<R> whereIf(boolean applies, Condition condition) {
        return applies ? where(condition) : this;
    }

    /**
     * {@code .groupBy(a, b)} makes {@code group by a, b}; also {@code rollup(a, b)}, {@code cube(a, b)} and
     * {@code groupingSets(set(a), …)}.
     */
    public Select<R> groupBy(Groupable first, Groupable... more) {
        return with(plain("groupBy").groupBy(Chain.map(first, more, Groupable::node)));
    }

    /**
     * {@code .groupBy(elements)} makes {@code group by …} expressions chosen at run time; none leaves the query as it
     * is.
     */
    public Select<R> groupBy(List<? extends Groupable> elements) {
        return with(plain("groupBy").groupBy(Chain.map(elements, Groupable::node)));
    }

    /** {@code .having(c)} makes {@code having c and …}. */
    public Select<R> having(Condition first, Condition... more) {
        return with(plain("having").having(Conditions.all(first, more)));
    }

    /**
     * {@code qualify c and …}: which rows, once windows are computed; where a database lacks it, the query becomes a
     * derived table with the condition around it.
     *
     * <pre>{@code
     * .qualify(rowNumber().over(partitionBy(BOOK.authorId).orderBy(BOOK.price.desc())).le(2))
     * }</pre>
     */
    public Select<R> qualify(Condition first, Condition... more) {
        return with(plain("qualify").qualify(Conditions.all(first, more)));
    }

    /** {@code .distinct()} makes {@code select distinct}: equal rows once. */
    public Select<R> distinct() {
        return with(plain("distinct").asDistinct());
    }

    /**
     * {@code select distinct on (a, b)}: of rows that are equal in these, the first in the order of the query, which
     * begins with these; any one when it has no order. Elsewhere than on PostgreSQL they are numbered, which says the
     * same: {@code row_number() over (partition by a, b order by …) = 1}.
     *
     * <pre>{@code
     * select(BOOK).from(BOOK).distinctOn(BOOK.authorId).orderBy(BOOK.authorId.asc(), BOOK.published.desc())
     * }</pre>
     */
    public Select<R> distinctOn(Expr<?> first, Expr<?>... more) {
        return with(plain("distinctOn").distinctOn(Chain.map(first, more, Expr::node)));
    }

    /**
     * The first page of the rows, with the token of the next.
     *
     * <pre>{@code
     * Page<BookRecord> first = select(BOOK).from(BOOK).orderBy(BOOK.price.desc()).fetchPage(db, 20);
     * }</pre>
     *
     * <p>makes {@code select … order by "price" desc, "id" desc limit 21}: the primary key is added where the order
     * does not tell all rows apart. With joins that find several rows, those of the joined tables are added, too.
     */
    public Page<R> fetchPage(Executor db, int size) {
        return fetchPage(db, size, null);
    }

    /**
     * The page that a token leads to; the first one without.
     *
     * <pre>{@code
     * Page<BookRecord> second = query.fetchPage(db, 20, first.next());   // or TOKENS.parse(text)
     * }</pre>
     *
     * <p>makes {@code … where ("price", "id") < (?, ?) order by "price" desc, "id" desc limit 21}, so that no row is
     * passed over or given twice, however many come and go in between. What can be null, and directions that differ,
     * are spelled out. An index over the columns of the order finds the page, however far it is from the first.
     *
     * @throws io.colonnade.error.InvalidInputException for a token of another query or order
     */
    public Page<R> fetchPage(Executor db, int size, @Nullable PageToken token) {
        return new Pager<>(this, size, token).fetch(db);
    }

    /**
     * {@code query.pageQuery(20, token)} makes {@code select … where (a, b) < (?, ?) … limit 21}: the query that
     * {@code fetchPage} sends, to look at: one row more than the page, and backward when the token leads there.
     */
    public Select<R> pageQuery(int size, @Nullable PageToken token) {
        return new Pager<>(this, size, token).rows().into(PlacedRow::row);
    }

    /**
     * {@code query.named("cheap books")} sends {@code select …} as it would without: what logs, errors and listeners
     * call it. Of queries inside others only the outermost has a name.
     */
    public Select<R> named(String words) {
        return new Select<>(statement, projection, StatementName.of(words));
    }

    /** {@code query.as("alias")} makes {@code (select …) as "alias"}: this query as a table of another. */
    public DerivedTable<R> as(String alias) {
        return new DerivedTable<>(this, alias, false);
    }

    @Override
    public Query statement() {
        return statement;
    }

    @Override
    public Projection<R> projection() {
        return projection;
    }

    @Override
    public @Nullable String name() {
        return name;
    }

    @Override
    public String toString() {
        return "Select of "
                + Arrays.toString(statement.items().list().stream()
                        .map(item -> Description.of(item.expression()))
                        .toArray());
    }

    @Override
    Select<R> with(Query changed) {
        return new Select<>(changed, projection, name);
    }

    /** The query as one that has clauses of its own. */
    @Override
    SelectStatement plain(String clause) {
        if (statement instanceof SelectStatement select) {
            return select;
        }
        throw new RefusedException(
                Rule.STATEMENT,
                clause + "(…) was called on queries that are combined already. Call it on each of them before, or on a"
                        + " query of the whole: select(all).from(all), where all is the combined query .as(\"all\").");
    }

    @Override
    public ScalarQuery comparand() {
        return new ScalarQuery(ofOneColumn("A comparison with a query"));
    }

    @Override
    public Query rows() {
        return ofOneColumn("in(select …)");
    }

    Query ofOneColumn(String use) {
        int columns = statement.items().size();
        if (columns != 1) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    use + " needs a query of one column; this one selects " + columns + ". Select one, or compare"
                            + " several with tuple(a, b).in(select …).");
        }
        return statement;
    }
}
