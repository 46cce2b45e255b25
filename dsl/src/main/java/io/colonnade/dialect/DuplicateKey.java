package io.colonnade.dialect;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.KeySource;
import io.colonnade.ast.KeySource.KeyColumn;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.SqlWriter;
import io.colonnade.render.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code insert … on duplicate key update}, which acts on any unique key, and so is exact only where no other than the
 * one that is meant can be met.
 *
 * @param database what messages call the database
 * @param alias what names the new row behind the rows; empty where nothing does
 * @param excluded how a column of the new row is written
 */
record DuplicateKey(String database, String alias, Excluded excluded) implements Writing.Upserts {
    @Override
    public Writing.Change write(SqlWriter out, InsertStatement insert, Writing.Change plain) {
        Conflict conflict = insert.conflict();
        if (conflict == null) {
            return plain;
        }
        refuseOtherKeys(insert, conflict);
        return new Writing.Change(plain.head(), () -> {
            plain.tail().run();
            out.sql(alias).sql(" on duplicate key update ");
            out.columnsOf(Conflict.EXCLUDED, excluded::write, () -> out.assignments(assignments(conflict)));
        });
    }

    /** Nothing is done by setting a column to itself. */
    private static List<Assignment> assignments(Conflict conflict) {
        ColumnRef first = conflict.key().get(0);
        return conflict.assignments().isEmpty() ? List.of(new Assignment(first, first)) : conflict.assignments();
    }

    private void refuseOtherKeys(InsertStatement insert, Conflict conflict) {
        Set<String> meant = names(conflict.key());
        Set<String> given = names(insert.columns());
        for (List<String> key : keys(insert.table().keys())) {
            if (!meant.equals(Set.copyOf(key)) && given.containsAll(key)) {
                throw new RefusedException(
                        Rule.DIALECT,
                        "onConflict(" + String.join(", ", meant) + ") is not exact here on " + database
                                + ": its ON DUPLICATE KEY UPDATE acts on every unique key, and this insert gives "
                                + String.join(", ", key) + ", which is one, too. Leave that column to its default, or"
                                + " look for the row first, in a transaction.");
            }
        }
    }

    private static List<List<String>> keys(KeySource source) {
        List<List<String>> keys = new ArrayList<>(source.uniqueKeys());
        keys.add(source.primaryKey().stream().map(KeyColumn::name).toList());
        keys.removeIf(List::isEmpty);
        return keys;
    }

    private static Set<String> names(List<ColumnRef> columns) {
        return columns.stream().map(ColumnRef::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Writes a column of the new row. */
    @FunctionalInterface
    interface Excluded {
        /** Writes it. */
        void write(SqlWriter out, String column);
    }
}
