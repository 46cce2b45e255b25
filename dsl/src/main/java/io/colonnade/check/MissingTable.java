package io.colonnade.check;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.KeyRef;
import io.colonnade.ast.Names;
import io.colonnade.ast.TableRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Explains a column whose table is not in FROM: what is there, and the join that would bring it in. */
final class MissingTable {
    private MissingTable() {}

    static String message(ColumnRef column, Scope scope) {
        String table = Names.of(column.table());
        List<TableRef> present = scope.tables();
        String used = Names.of(column) + " is used, but " + table + " is not in FROM";
        if (present.isEmpty()) {
            return used + ", which is empty. Add .from(" + table + ").";
        }
        String names = String.join(", ", present.stream().map(Names::of).toList());
        return used + ", which has " + names + ". " + remedy(column, present);
    }

    private static String remedy(ColumnRef column, List<TableRef> present) {
        for (TableRef candidate : present) {
            if (isSameTable(candidate, column.table())) {
                return "The same table is there as " + Names.of(candidate) + ": use the columns of that copy ("
                        + Names.of(new ColumnRef(candidate, column.name())) + ").";
            }
        }
        String table = Names.of(column.table());
        List<String> joins = joins(column.table(), present);
        return joins.isEmpty() ? "Add .join(" + table + ").on(…)." : "Add " + String.join(" or ", joins) + ".";
    }

    private static List<String> joins(TableRef missing, List<TableRef> present) {
        List<String> joins = new ArrayList<>();
        for (TableRef there : present) {
            for (KeyRef key : there.keys().keys()) {
                if (isSameTable(key.referenced(), missing)) {
                    joins.add(join(missing, key, there, missing));
                }
            }
            for (KeyRef key : missing.keys().keys()) {
                if (isSameTable(key.referenced(), there)) {
                    joins.add(join(missing, key, missing, there));
                }
            }
        }
        return joins;
    }

    private static String join(TableRef missing, KeyRef key, TableRef from, TableRef to) {
        List<String> conditions = new ArrayList<>();
        for (int index = 0; index < key.columns().size(); index++) {
            conditions.add(Names.of(new ColumnRef(from, key.columns().get(index))) + ".eq("
                    + Names.of(new ColumnRef(to, key.referencedColumns().get(index))) + ")");
        }
        return ".join(" + Names.of(missing) + ").on(" + String.join(", ", conditions) + ")";
    }

    private static boolean isSameTable(TableRef one, TableRef other) {
        return one.name().equals(other.name()) && Objects.equals(one.schema(), other.schema());
    }
}
