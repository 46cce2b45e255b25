package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Function;
import io.colonnade.ast.FunctionCall;
import io.colonnade.ast.Items;
import io.colonnade.ast.Names;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.TableSource;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of a query, made complete: no two of its rows have the same place. */
record PageOrder(List<SortKey> keys, OptionalTables optional) {
    /** The order that the query has, and behind it, in the direction of its last key, what tells rows apart. */
    static PageOrder of(SelectStatement select) {
        List<SortKey> keys = new ArrayList<>(select.orderBy());
        boolean descending = !keys.isEmpty() && keys.get(keys.size() - 1).descending();
        for (TableSource source : RowKeys.telling(select)) {
            if (!tells(keys, source)) {
                append(keys, source, descending);
            }
        }
        keys.forEach(PageOrder::refuseUnwritable);
        keys.forEach(PageOrder::refuseRandom);
        return new PageOrder(List.copyOf(keys), OptionalTables.of(select));
    }

    private static boolean tells(List<SortKey> keys, TableSource source) {
        Set<Expression> certain = new HashSet<>();
        keys.stream().filter(key -> !key.mayBeNull()).forEach(key -> certain.add(key.expression()));
        return RowKeys.all(source).stream().anyMatch(certain::containsAll);
    }

    private static void append(List<SortKey> keys, TableSource source, boolean descending) {
        List<RowKeys.Part> parts = RowKeys.first(source);
        if (parts.isEmpty()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "fetchPage(…) cannot tell the rows of " + Names.of(source.ref())
                            + " apart: no primary key of it is known. A page begins where the one before has ended, so"
                            + " the order has to end in a key. Page over a table that has one; a query that is a"
                            + " table has to select the key, or be distinct or grouped.");
        }
        for (RowKeys.Part part : parts) {
            if (keys.stream().noneMatch(key -> key.expression().equals(part.column()))) {
                keys.add(new SortKey(
                        part.column(), part.type(), descending, SortKey.Nulls.AS_GREATEST, part.mayBeNull()));
            }
        }
    }

    private static void refuseUnwritable(SortKey key) {
        if (key.type().stored().textForm() == null) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "fetchPage(…) cannot hold a value of type " + key.type()
                            + " in a page token, and the rows are sorted" + " by " + Description.of(key.expression())
                            + ". Sort by another column.");
        }
    }

    private static void refuseRandom(SortKey key) {
        if (key.expression().has(part -> part instanceof FunctionCall call && isRandom(call.function()))) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "fetchPage(…) was called on a query sorted by random(), so that each page would be in another"
                            + " order. Sort by a column.");
        }
    }

    private static boolean isRandom(Function function) {
        return function == Function.RANDOM || function == Function.RANDOM_UUID;
    }

    /** Whether a key can be null in a row of the result. */
    boolean mayBeNull(SortKey key) {
        return key.mayBeNull() || optional.reach(key.expression());
    }

    /** The columns that hold the keys, behind those of the rows. */
    Items columns() {
        List<SelectItem> columns = new ArrayList<>();
        for (SortKey key : keys) {
            columns.add(new SelectItem(key.expression(), key.type().stored(), null, Claim.NULLABLE));
        }
        return Items.of(columns);
    }

    /** The types that the keys are stored as. */
    List<SqlType<?>> types() {
        return keys.stream().<SqlType<?>>map(key -> key.type().stored()).toList();
    }

    /** The same order from the last row to the first. */
    PageOrder reversed() {
        return new PageOrder(keys.stream().map(PageOrder::reversed).toList(), optional);
    }

    private static SortKey reversed(SortKey key) {
        SortKey.Nulls nulls = switch (key.nulls()) {
            case AS_GREATEST -> SortKey.Nulls.AS_GREATEST;
            case FIRST -> SortKey.Nulls.LAST;
            case LAST -> SortKey.Nulls.FIRST;
        };
        return new SortKey(key.expression(), key.type(), !key.descending(), nulls, key.mayBeNull());
    }
}
