package io.colonnade.check;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.KeyPath;
import io.colonnade.ast.Names;
import io.colonnade.ast.TableRef;
import java.util.List;

/** Explains a column whose table is not in FROM: what is there, and the join that would bring it in. */
final class MissingTable {
    private MissingTable() {}

    static String message(ColumnRef column, Scope scope) {
        String table = Names.of(column.table());
        if (scope.hides(column.table())) {
            return Names.of(column) + " is used where another table has the name \""
                    + column.table().qualifier() + "\". Give one of them another alias.";
        }
        if (scope.comesLater(column.table())) {
            return Names.of(column) + " is used in a join before " + table + " is there. Move the join of " + table
                    + " up, before it.";
        }
        if (scope.isBeside(column.table())) {
            return Names.of(column) + " is used in a derived table that stands beside " + table
                    + " in FROM, and does not see it. Make it lateral: .as(\"t\").lateral().";
        }
        if (scope.writes()) {
            return ofWriting(column, scope.tables());
        }
        String used = Names.of(column) + " is used, but " + table + " is not in FROM";
        if (scope.tables().isEmpty()) {
            return used + ", which is empty. Add .from(" + table + ").";
        }
        return used + ", which has " + names(scope.tables()) + ". " + remedy(column, scope.tables());
    }

    private static String ofWriting(ColumnRef column, List<TableRef> written) {
        String sees = written.isEmpty() ? "a new row sees no table" : "this statement sees " + names(written) + " only";
        List<String> conditions = conditions(column.table(), written);
        String condition = conditions.isEmpty() ? "…" : conditions.get(0);
        return Names.of(column) + " is used, but " + sees + ". Ask for it in a query inside: scalar(select("
                + Names.of(column) + ").from(" + Names.of(column.table()) + ").where(" + condition
                + ")), or exists(…) as a condition.";
    }

    private static String remedy(ColumnRef column, List<TableRef> present) {
        String join = String.join(" or ", joins(column.table(), present)) + ".";
        for (TableRef candidate : present) {
            if (KeyPath.isSameTable(candidate, column.table())) {
                return "The same table is there as " + Names.of(candidate) + ": use the columns of that copy ("
                        + Names.of(new ColumnRef(candidate, column.name())) + "), or add " + join;
            }
        }
        return "Add " + join;
    }

    private static String names(List<TableRef> tables) {
        return String.join(", ", tables.stream().map(Names::of).toList());
    }

    private static List<String> joins(TableRef missing, List<TableRef> present) {
        List<String> conditions = conditions(missing, present);
        return (conditions.isEmpty() ? List.of("…") : conditions)
                .stream()
                        .map(condition -> ".join(" + Names.of(missing) + ").on(" + condition + ")")
                        .toList();
    }

    private static List<String> conditions(TableRef missing, List<TableRef> present) {
        return KeyPath.between(present, missing).stream().map(KeyPath::text).toList();
    }
}
