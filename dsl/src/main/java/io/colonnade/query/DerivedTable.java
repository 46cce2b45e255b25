package io.colonnade.query;

import io.colonnade.ast.TableRef;
import org.jspecify.annotations.Nullable;

/**
 * A query used as a table: its columns are reached by the expressions that it selects.
 *
 * <pre>{@code
 * var total = sum(BOOK.price);
 * var sales = select(BOOK.authorId, total).from(BOOK).groupBy(BOOK.authorId).as("sales");
 * select(AUTHOR.name, sales.get(total)).from(AUTHOR).join(sales).on(sales.get(BOOK.authorId).eq(AUTHOR.id))
 * }</pre>
 */
public final class DerivedTable<R extends @Nullable Object> extends QueryTable<R> {
    private final Select<R> query;
    private final boolean lateral;

    DerivedTable(Select<R> query, String alias, boolean lateral) {
        super(TableRef.derived(alias), query.statement().items(), query.projection());
        this.query = query;
        this.lateral = lateral;
    }

    /**
     * {@code lateral (select …) as x}: worked out for each row before it, whose columns it sees. Not on MariaDB and H2.
     *
     * <pre>{@code
     * var latest = select(BOOK.title).from(BOOK).where(BOOK.authorId.eq(AUTHOR.id))
     *         .orderBy(BOOK.published.desc()).limit(2).as("latest").lateral();
     * select(AUTHOR.name, latest.get(BOOK.title)).from(AUTHOR).crossJoin(latest)
     * // from "author" cross join lateral (select … limit ?) as "latest"
     * }</pre>
     */
    public DerivedTable<R> lateral() {
        return new DerivedTable<>(query, ref.name(), true);
    }

    @Override
    public io.colonnade.ast.DerivedTable source() {
        return new io.colonnade.ast.DerivedTable(query.statement(), ref, lateral);
    }
}
