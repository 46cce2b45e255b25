package io.colonnade.dialect;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DeleteStatement;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InList;
import io.colonnade.ast.Items;
import io.colonnade.ast.KeySource.KeyColumn;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.NamedTable;
import io.colonnade.ast.Names;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.SortKey;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.UpdateStatement;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Step;
import io.colonnade.type.TypeFamily;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that give rows back, in steps that go by the primary key: the rows are locked, changed and read in one
 * transaction, so that nobody comes between.
 *
 * @param database what messages call the database
 */
record ByKey(String database) {
    /** {@code select id … for update}, {@code update … where id in (…)}, {@code select …}. */
    List<Step> update(UpdateStatement update, Items returning) {
        KeyColumn key = key(update.table(), "update");
        ColumnRef column = new ColumnRef(update.table(), key.name());
        if (update.assignments().stream().anyMatch(set -> set.column().equals(column))) {
            throw refused("update", "this one sets " + Names.of(column) + ", the key that the rows are found by");
        }
        Expression found = found(column, key);
        return List.of(
                new Step(Step.Kind.KEYS, keys(update.table(), column, key, update.where()), key.type()),
                new Step(
                        Step.Kind.CHANGE, new UpdateStatement(update.table(), update.assignments(), found, null), null),
                new Step(Step.Kind.ROWS, rows(update.table(), returning, found, column, key), null));
    }

    /** {@code select id … for update}, {@code select …}, {@code delete … where id in (…)}. */
    List<Step> delete(DeleteStatement delete, Items returning) {
        KeyColumn key = key(delete.table(), "delete");
        ColumnRef column = new ColumnRef(delete.table(), key.name());
        Expression found = found(column, key);
        return List.of(
                new Step(Step.Kind.KEYS, keys(delete.table(), column, key, delete.where()), key.type()),
                new Step(Step.Kind.ROWS, rows(delete.table(), returning, found, column, key), null),
                new Step(Step.Kind.CHANGE, new DeleteStatement(delete.table(), found, null), null));
    }

    /** The rows that a condition over the key finds, in the order of the key. */
    static SelectStatement rows(
            TableRef table, Items returning, @Nullable Expression where, ColumnRef column, KeyColumn key) {
        SelectStatement all = SelectStatement.of(false, returning).from(new NamedTable(table));
        SelectStatement found = where == null ? all : all.where(where);
        return found.orderedBy(List.of(new SortKey(column, key.type(), false, SortKey.Nulls.AS_GREATEST, false)));
    }

    /** The keys that an earlier step gave. */
    private static Expression found(ColumnRef column, KeyColumn key) {
        int places = MysqlFamily.LISTS.of(key.type(), Integer.MAX_VALUE);
        return new InList(column, new ListSlot(key.type(), ListSlot.KEYS, places), false);
    }

    private static SelectStatement keys(TableRef table, ColumnRef column, KeyColumn key, @Nullable Expression where) {
        Items items = Items.of(new SelectItem(column, key.type(), null, Claim.NOT_NULL));
        return rows(table, items, where, column, key);
    }

    private KeyColumn key(TableRef table, String verb) {
        List<KeyColumn> keys = table.keys().primaryKey();
        if (keys.size() != 1 || keys.get(0).type().family() != TypeFamily.INTEGER) {
            throw refused(verb, Names.of(table) + " has no primary key of one whole number, to find the rows by");
        }
        return keys.get(0);
    }

    private RefusedException refused(String verb, String why) {
        return new RefusedException(
                Rule.DIALECT,
                database + " has no " + verb + " … returning, and " + why + ". Select the rows in the same"
                        + " transaction instead.");
    }
}
