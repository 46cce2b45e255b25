package io.colonnade.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A foreign key that connects two tables of a statement.
 *
 * @param from the table whose columns refer
 * @param key the key
 * @param to the table referred to, as the statement has it
 */
public record KeyPath(TableRef from, KeyRef key, TableRef to) {
    /** The keys that connect a table with those that are there, in both directions. */
    public static List<KeyPath> between(List<TableRef> present, TableRef joined) {
        List<KeyPath> paths = new ArrayList<>();
        for (TableRef there : present) {
            addTo(paths, there, joined);
            addTo(paths, joined, there);
        }
        return paths;
    }

    private static void addTo(List<KeyPath> paths, TableRef from, TableRef to) {
        for (KeyRef key : from.keys().keys()) {
            if (isSameTable(key.referenced(), to)) {
                paths.add(new KeyPath(from, key, to));
            }
        }
    }

    /** Whether both name one table of the database, under whatever aliases. */
    public static boolean isSameTable(TableRef one, TableRef other) {
        return one.isDerived() == other.isDerived()
                && one.name().equals(other.name())
                && Objects.equals(one.schema(), other.schema());
    }

    /** The columns that refer. */
    public List<ColumnRef> columns() {
        return key.columns().stream().map(name -> new ColumnRef(from, name)).toList();
    }

    private List<ColumnRef> referenced() {
        return key.referencedColumns().stream()
                .map(name -> new ColumnRef(to, name))
                .toList();
    }

    /** {@code a.b_id = b.id}, for each column of the key. */
    public Expression condition() {
        List<Expression> all = new ArrayList<>();
        for (int index = 0; index < columns().size(); index++) {
            all.add(Operation.of(
                    Operator.EQUAL, columns().get(index), referenced().get(index)));
        }
        return Logical.and(all);
    }

    /** The condition as it is written in Java: {@code BOOK.authorId.eq(AUTHOR.id)}. */
    public String text() {
        List<String> conditions = new ArrayList<>();
        for (int index = 0; index < columns().size(); index++) {
            conditions.add(Names.of(columns().get(index)) + ".eq("
                    + Names.of(referenced().get(index)) + ")");
        }
        return String.join(", ", conditions);
    }
}
