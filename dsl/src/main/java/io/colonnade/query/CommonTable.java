package io.colonnade.query;

import io.colonnade.ast.ChangedRows;
import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.Ending;
import io.colonnade.ast.Items;
import io.colonnade.ast.KeySource;
import io.colonnade.ast.Query;
import io.colonnade.ast.SelfReference;
import io.colonnade.ast.SetOperator;
import io.colonnade.ast.SetStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query that a whole statement shares under a name: WITH is written in front of the statement by itself, for every
 * such query that it reads. Keep it in a variable, and use that wherever the same rows are meant.
 *
 * <pre>{@code
 * var total = sum(BOOK.price);
 * var sales = cte("sales", select(BOOK.authorId, total).from(BOOK).groupBy(BOOK.authorId));
 * select(sales.get(total)).from(sales)     // with "sales" ("author_id", "c2") as (select …) select … from "sales"
 * }</pre>
 */
public final class CommonTable<R extends @Nullable Object> extends QueryTable<R> {
    private final Items selected;
    private final Projection<R> projection;
    private final @Nullable CommonQuery definition;

    private CommonTable(TableRef ref, Items selected, Projection<R> projection, @Nullable CommonQuery definition) {
        super(ref, selected, projection);
        this.selected = selected;
        this.projection = projection;
        this.definition = definition;
    }

    /** A query under a name. Users call {@code Sql.cte}. */
    public static <R extends @Nullable Object> CommonTable<R> of(String name, Select<R> query) {
        return of(name, query, query.statement(), false);
    }

    /** A change under a name. Users call {@code Sql.cte}. */
    public static <R extends @Nullable Object> CommonTable<R> of(String name, Returning<R> change) {
        ChangedRows rows = new ChangedRows(change.statement());
        CommonQuery definition = new CommonQuery(name, rows, false, CommonQuery.Stored.OPEN);
        return new CommonTable<>(ref(name, null), rows.items(), change.projection(), definition);
    }

    /** A query that reads itself. Users call {@code Sql.recursive} and {@code Sql.recursiveDistinct}. */
    public static <R extends @Nullable Object> CommonTable<R> recursive(
            String name, boolean distinct, Select<R> first, Function<? super CommonTable<R>, Select<R>> step) {
        CommonTable<R> self =
                new CommonTable<>(ref(name, null), first.statement().items(), first.projection(), null);
        SetOperator operator = distinct ? SetOperator.UNION : SetOperator.UNION_ALL;
        List<Query> terms = List.of(first.statement(), step.apply(self).statement());
        return of(name, first, new SetStatement(operator, terms, Ending.NONE), true);
    }

    private static <R extends @Nullable Object> CommonTable<R> of(
            String name, Select<R> read, Query query, boolean recursive) {
        CommonQuery definition = new CommonQuery(name, query, recursive, CommonQuery.Stored.OPEN);
        return new CommonTable<>(ref(name, null), read.statement().items(), read.projection(), definition);
    }

    private static TableRef ref(String name, @Nullable String alias) {
        return new TableRef(null, name, alias, KeySource.NONE);
    }

    /** {@code sales.as("other")} makes {@code "sales" as "other"}: the same rows once more in one FROM. */
    public CommonTable<R> as(String alias) {
        return new CommonTable<>(ref(ref.name(), alias), selected, projection, definition);
    }

    /**
     * {@code .materialized()} makes {@code as materialized} on PostgreSQL: its rows are worked out once and kept. Where
     * there is no such word it is left out, since it never matters for the rows.
     */
    public CommonTable<R> materialized() {
        return stored(CommonQuery.Stored.YES);
    }

    /**
     * {@code .notMaterialized()} makes {@code as not materialized} on PostgreSQL: it is merged into the queries that
     * read it. Left out elsewhere.
     */
    public CommonTable<R> notMaterialized() {
        return stored(CommonQuery.Stored.NO);
    }

    private CommonTable<R> stored(CommonQuery.Stored stored) {
        return definition == null
                ? this
                : new CommonTable<>(
                        ref,
                        selected,
                        projection,
                        new CommonQuery(definition.name(), definition.query(), definition.recursive(), stored));
    }

    @Override
    public TableSource source() {
        return definition == null ? new SelfReference(ref) : new io.colonnade.ast.CommonTable(ref, definition);
    }
}
