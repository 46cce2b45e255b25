package io.colonnade.dialect;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DefaultValue;
import io.colonnade.ast.Expression;
import io.colonnade.ast.InList;
import io.colonnade.ast.InsertStatement;
import io.colonnade.ast.Items;
import io.colonnade.ast.KeySource.KeyColumn;
import io.colonnade.ast.ListSlot;
import io.colonnade.ast.Logical;
import io.colonnade.ast.Names;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.Slot;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.render.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Inserts that give rows back: the insert itself, then a query by the keys that it gave or that the database
 * generated.
 *
 * @param database what messages call the database
 */
record GeneratedKeys(String database) {
    /** {@code insert …}, {@code select … where id = ?}. */
    List<Step> insert(InsertStatement insert, Items returning) {
        List<KeyColumn> key = insert.table().keys().primaryKey();
        if (insert.conflict() != null) {
            throw refused("the row that was there already would have to be found. Select it by its key instead");
        }
        if (key.isEmpty()) {
            throw refused(
                    Names.of(insert.table()) + " has no primary key to find the new rows by. Select them instead");
        }
        InsertStatement change = new InsertStatement(insert.table(), insert.columns(), insert.rows(), null, null);
        boolean generated = key.size() == 1 && isGenerated(insert, key.get(0));
        Expression where = generated ? generated(insert, key.get(0)) : given(insert, key);
        ColumnRef first = column(insert.table(), key.get(0));
        return List.of(
                generated
                        ? new Step(
                                Step.Kind.CHANGE_GIVING_KEYS, change, key.get(0).type())
                        : new Step(Step.Kind.CHANGE, change, null),
                new Step(Step.Kind.ROWS, ByKey.rows(insert.table(), returning, where, first, key.get(0)), null));
    }

    private static boolean isGenerated(InsertStatement insert, KeyColumn key) {
        int index = indexOf(insert, key);
        return index < 0 || insert.rows().stream().allMatch(row -> row.get(index) instanceof DefaultValue);
    }

    private static Expression generated(InsertStatement insert, KeyColumn key) {
        ListSlot keys = new ListSlot(key.type(), ListSlot.KEYS, insert.rows().size());
        return new InList(column(insert.table(), key), keys, false);
    }

    private Expression given(InsertStatement insert, List<KeyColumn> key) {
        List<Expression> rows = new ArrayList<>();
        for (List<Expression> row : insert.rows()) {
            List<Expression> parts = new ArrayList<>();
            for (KeyColumn column : key) {
                parts.add(Operation.of(Operator.EQUAL, column(insert.table(), column), value(insert, row, column)));
            }
            rows.add(parts.size() == 1 ? parts.get(0) : new Logical(Logical.Connective.AND, parts));
        }
        return rows.size() == 1 ? rows.get(0) : new Logical(Logical.Connective.OR, rows);
    }

    private Expression value(InsertStatement insert, List<Expression> row, KeyColumn column) {
        int index = indexOf(insert, column);
        if (index < 0 || !(row.get(index) instanceof Slot)) {
            throw refused("the key of " + Names.of(insert.table()) + " is neither given as values nor generated for"
                    + " all rows. Insert first, then select");
        }
        return row.get(index);
    }

    private static int indexOf(InsertStatement insert, KeyColumn column) {
        return insert.columns().indexOf(column(insert.table(), column));
    }

    private static ColumnRef column(TableRef table, KeyColumn column) {
        return new ColumnRef(table, column.name());
    }

    private RefusedException refused(String why) {
        return new RefusedException(Rule.DIALECT, database + " has no insert … returning, and " + why + ".");
    }
}
