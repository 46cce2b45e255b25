package io.colonnade.query;

import io.colonnade.ast.Items;
import io.colonnade.row.RowCursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a query can give: columns, and how to make an {@code R} of them.
 *
 * <p>A column, a whole table, a {@code row(…)}, a derived table are all projections.
 */
public interface Projection<R extends @Nullable Object> {
    /** The columns, in the order in which {@link #read} takes them. Not for users. */
    Items items();

    /** Makes an {@code R} of the next columns of a row. Not for users. */
    R read(RowCursor row);

    /**
     * {@code select(AUTHOR.nullable())} makes {@code select a, b, …}: the same, or null where an outer join found no
     * row on this side.
     *
     * <pre>{@code
     * select(row(BOOK.title, AUTHOR.nullable()).into(Shelf::new)).from(BOOK).leftJoin(AUTHOR).on(…)
     * }</pre>
     */
    default Projection<@Nullable R> nullable() {
        return new MaybeProjection<>(this);
    }

    /**
     * {@code select(AUTHOR.optional())} makes {@code select a, b, …}: the same as an {@link Optional}, empty where an
     * outer join found no row on this side.
     */
    default Projection<Optional<R>> optional() {
        return new MappedProjection<>(nullable(), Optional::ofNullable);
    }
}
