package io.colonnade.check;

import io.colonnade.ast.Assignment;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.Conflict;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.KeySource;
import io.colonnade.ast.KeySource.KeyColumn;
import io.colonnade.ast.Names;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An insert that meets a row that is there goes by a key of the table, which its own rows give. */
final class Conflicts {
    private Conflicts() {}

    static void check(InsertStatement insert, Conflict conflict) {
        for (ColumnRef column : conflict.key()) {
            Rules.checkTarget(insert.table(), column);
        }
        checkGiven(insert, conflict);
        checkKey(insert.table().keys(), conflict);
        Scope scope = Scope.ofConflict(insert.table());
        for (Assignment assignment : conflict.assignments()) {
            Rules.checkTarget(insert.table(), assignment.column());
            Rules.check(assignment.value(), scope, Clause.SET);
        }
    }

    private static void checkGiven(InsertStatement insert, Conflict conflict) {
        for (ColumnRef column : conflict.key()) {
            if (!insert.columns().contains(column)) {
                throw new RefusedException(
                        Rule.STATEMENT,
                        "onConflict(" + Names.of(column)
                                + ") goes by a column that the new rows do not give, so that no"
                                + " row can be there already. Give it a value, or leave onConflict(…) out.");
            }
        }
    }

    private static void checkKey(KeySource source, Conflict conflict) {
        Set<String> meant = conflict.key().stream().map(ColumnRef::name).collect(Collectors.toUnmodifiableSet());
        List<List<String>> keys = new ArrayList<>(source.uniqueKeys());
        List<String> primary = source.primaryKey().stream().map(KeyColumn::name).toList();
        if (!primary.isEmpty()) {
            keys.add(0, primary);
        }
        if (keys.stream().noneMatch(key -> meant.equals(Set.copyOf(key)))) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "onConflict(…) was given " + list(List.copyOf(meant)) + ", which is no key of "
                            + Names.of(conflict.key().get(0).table()) + ": rows with equal values there can stand side"
                            + " by side. " + remedy(keys));
        }
    }

    private static String remedy(List<List<String>> keys) {
        return keys.isEmpty()
                ? "The table has no key at all."
                : "Its keys are " + keys.stream().map(Conflicts::list).collect(Collectors.joining("; ")) + ".";
    }

    private static String list(List<String> columns) {
        return "(" + columns.stream().sorted().map(Names::field).collect(Collectors.joining(", ")) + ")";
    }
}
