package io.colonnade.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that gives rows: a select, several that are combined, or what a change in WITH gives back. */
public sealed interface Query extends Statement permits ChangedRows, SelectStatement, SetStatement {
    /** The columns of the result. */
    Items items();

    /** The order, and which rows are given. */
    Ending ending();

    /** Once more, with another ending. */
    Query ending(Ending other);

    /** Every expression in it, those of the queries in FROM, too. */
    List<Expression> expressions();

    /** The tables that it reads in FROM. */
    List<TableSource> sources();

    /** Once more, in any order and with all rows. */
    default Query unordered() {
        return ending(Ending.NONE);
    }

    /** Once more, in another order. */
    default Query orderedBy(List<SortKey> keys) {
        return ending(ending().orderedBy(keys));
    }

    /** The order. */
    default List<SortKey> orderBy() {
        return ending().orderBy();
    }

    /** At most how many rows; null for all. */
    default @Nullable Expression limit() {
        return ending().limit();
    }

    /** How many rows are passed over; null for none. */
    default @Nullable Expression offset() {
        return ending().offset();
    }
}
