package io.colonnade.query;

import io.colonnade.ast.Claim;
import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Expression;
import io.colonnade.ast.Join;
import io.colonnade.ast.Logical;
import io.colonnade.ast.NamedTable;
import io.colonnade.ast.Operation;
import io.colonnade.ast.Operator;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.SelectStatement;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What tells the rows of a query apart: the keys of its tables. */
final class RowKeys {
    private RowKeys() {}

    /** A column of a key. */
    record Part(Expression column, SqlType<?> type, boolean mayBeNull) {}

    /** The tables of which two rows of the result can hold the same row, unless their keys are looked at, too. */
    static List<TableSource> telling(SelectStatement select) {
        List<TableSource> telling = new ArrayList<>();
        if (select.from() != null) {
            telling.add(select.from());
        }
        for (Join join : select.joins()) {
            if (!findsOneRow(join)) {
                telling.add(join.source());
            }
        }
        return telling;
    }

    /** Whether each row so far meets one row at most: a key of the table is equal to values from outside of it. */
    private static boolean findsOneRow(Join join) {
        boolean keepsRowsApart = join.kind() == Join.Kind.INNER || join.kind() == Join.Kind.LEFT;
        if (!keepsRowsApart || join.on() == null) {
            return false;
        }
        Set<Expression> found = new HashSet<>();
        conditions(join.on())
                .forEach(condition -> addFound(found, condition, join.source().ref()));
        return all(join.source()).stream().anyMatch(found::containsAll);
    }

    private static List<Expression> conditions(Expression on) {
        return on instanceof Logical logical && logical.connective() == Logical.Connective.AND
                ? logical.terms()
                : List.of(on);
    }

    private static void addFound(Set<Expression> found, Expression condition, TableRef table) {
        if (condition instanceof Operation equal && equal.operator() == Operator.EQUAL) {
            Expression left = equal.first();
            Expression right = Objects.requireNonNull(equal.second());
            if (!right.has(part -> isOf(part, table))) {
                found.add(left);
            }
            if (!left.has(part -> isOf(part, table))) {
                found.add(right);
            }
        }
    }

    private static boolean isOf(Expression part, TableRef table) {
        return part instanceof ColumnRef column && column.table().equals(table);
    }

    /** Every key of a table; no two of its rows hold the same values in one, unless one of them is null. */
    static List<List<Expression>> all(TableSource source) {
        List<List<Expression>> keys = new ArrayList<>();
        List<Part> first = first(source);
        if (!first.isEmpty()) {
            keys.add(first.stream().map(Part::column).toList());
        }
        if (source instanceof NamedTable table) {
            for (List<String> key : table.ref().keys().uniqueKeys()) {
                keys.add(key.stream()
                        .<Expression>map(name -> new ColumnRef(table.ref(), name))
                        .toList());
            }
        }
        return keys;
    }

    /** The primary key of a table, or what is one in a query that stands for a table; empty where there is none. */
    static List<Part> first(TableSource source) {
        if (source instanceof DerivedTable derived) {
            return derived.query() instanceof SelectStatement select ? ofDerived(select, derived.ref()) : List.of();
        }
        return source.ref().keys().primaryKey().stream()
                .map(column -> new Part(new ColumnRef(source.ref(), column.name()), column.type(), false))
                .toList();
    }

    private static List<Part> ofDerived(SelectStatement select, TableRef ref) {
        List<SelectItem> inner = select.items().list();
        List<SelectItem> outer = DerivedTable.columns(select.items(), ref).list();
        List<Part> parts = new ArrayList<>();
        for (Part part : ofRows(select)) {
            int index = 0;
            while (index < inner.size() && !inner.get(index).expression().equals(part.column())) {
                index++;
            }
            if (index == inner.size()) {
                return List.of();
            }
            parts.add(new Part(outer.get(index).expression(), part.type(), part.mayBeNull()));
        }
        return parts;
    }

    /** What tells the rows of any query apart, in its own terms. */
    private static List<Part> ofRows(SelectStatement select) {
        if (select.distinct() || !select.groupBy().isEmpty()) {
            return ofGroups(select);
        }
        List<Part> parts = new ArrayList<>();
        OptionalTables optional = OptionalTables.of(select);
        for (TableSource source : isOneRow(select) ? List.<TableSource>of() : telling(select)) {
            List<Part> key = first(source);
            if (key.isEmpty()) {
                return List.of();
            }
            boolean leftOut = optional.has(source.ref());
            key.forEach(part -> parts.add(new Part(part.column(), part.type(), leftOut || part.mayBeNull())));
        }
        return parts;
    }

    /** Whether it is grouped as a whole. */
    static boolean isOneRow(SelectStatement select) {
        return select.groupBy().isEmpty() && select.isGrouped();
    }

    private static List<Part> ofGroups(SelectStatement select) {
        List<Part> parts = new ArrayList<>();
        for (SelectItem item : select.items().list()) {
            if (select.distinct() || select.groupBy().contains(item.expression())) {
                parts.add(new Part(item.expression(), item.type(), item.claim() != Claim.NOT_NULL));
            }
        }
        boolean complete = select.distinct()
                || parts.stream().map(Part::column).distinct().count()
                        == select.groupBy().stream().distinct().count();
        return complete ? parts : List.of();
    }
}
