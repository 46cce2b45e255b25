package io.colonnade.query;

import io.colonnade.ast.Items;
import io.colonnade.ast.Param;
import io.colonnade.ast.SelectStatement;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a page of a query: its rows behind a place in its order, and one more to know whether there are more. */
final class Pager<R extends @Nullable Object> {
    private final Select<R> query;
    private final SelectStatement statement;
    private final PageOrder order;
    private final int size;
    private final @Nullable PageToken token;
    private final boolean backward;

    Pager(Select<R> query, int size, @Nullable PageToken token) {
        this.query = query;
        this.statement = pageable(query.plain("fetchPage"));
        this.order = PageOrder.of(statement);
        this.size = size;
        this.token = token;
        this.backward = token != null && token.backward();
        if (size < 1) {
            throw refused("fetchPage(…) was given a page of less than one row. Give it a size of 1 or more.");
        }
        if (token != null && token.order() != print()) {
            throw PageToken.invalid("it is of another query, or of another order of this one.");
        }
    }

    private static SelectStatement pageable(SelectStatement select) {
        if (select.from() == null) {
            throw refused("fetchPage(…) was called on a query from no table, which gives one row. Use fetchOne(db).");
        }
        if (select.ending().isLimited()) {
            throw refused("fetchPage(…) was called on a query with a limit or an offset, which a page has of its own."
                    + " Leave them out, or page over the query as a table: .as(\"part\").");
        }
        if (select.hasWindows()) {
            throw refused("fetchPage(…) was called on a query that computes over windows, which would see the rows of"
                    + " the page only. Page over the query as a table: var all = query.as(\"all\"), then"
                    + " select(all).from(all).");
        }
        if (select.distinct() || !select.distinctOn().isEmpty() || select.isGrouped()) {
            throw refused("fetchPage(…) was called on a query that makes one row of several, and a page begins at a row"
                    + " of a table. Page over the query as a table: var all = query.as(\"all\"), then"
                    + " select(all).from(all).");
        }
        return select;
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Rule.STATEMENT, message);
    }

    /** The rows of the page and one more, in the direction of the page, each with its place. */
    Select<PlacedRow<R>> rows() {
        PageOrder direction = backward ? order.reversed() : order;
        SelectStatement rows = statement
                .items(Items.concat(statement.items(), order.columns()))
                .orderedBy(direction.keys());
        if (token != null && token.hasRow()) {
            rows = rows.where(Place.of(direction, token).behind());
        }
        return new Select<>(
                rows.ending(rows.ending().limit(new Param(SqlTypes.BIGINT, size + 1L))),
                new PlacedProjection<>(query.projection(), order),
                query.name());
    }

    Page<R> fetch(Executor db) {
        List<PlacedRow<R>> found = new ArrayList<>(found(db));
        boolean more = found.size() > size;
        if (more) {
            found.remove(size);
        }
        if (backward) {
            Collections.reverse(found);
        }
        List<R> rows = new ArrayList<>();
        found.forEach(row -> rows.add(row.row()));
        PageToken next = backward ? wayBack(found) : more ? token(found, false) : null;
        PageToken previous = !backward ? wayBack(found) : more ? token(found, true) : null;
        return new Page<>(rows, next, previous);
    }

    /** A value that the database does not have, such as a point in time out of its range, is not of a page of its. */
    private List<PlacedRow<R>> found(Executor db) {
        try {
            return rows().fetch(db);
        } catch (RefusedException refused) {
            if (token != null && token.hasRow() && refused.rule() == Rule.DIALECT) {
                throw PageToken.invalid("this database refuses it.");
            }
            throw refused;
        }
    }

    /** To where this page was reached from; where nothing is left of it, from the end of all rows. */
    private @Nullable PageToken wayBack(List<PlacedRow<R>> found) {
        return token == null || !token.hasRow() ? null : token(found, !backward);
    }

    private PageToken token(List<PlacedRow<R>> found, boolean back) {
        if (found.isEmpty()) {
            return new PageToken(back, print(), List.of());
        }
        PlacedRow<R> edge = found.get(back ? 0 : found.size() - 1);
        return new PageToken(back, print(), Place.texts(order, edge.place()));
    }

    private long print() {
        return OrderPrint.of(order.keys());
    }
}
