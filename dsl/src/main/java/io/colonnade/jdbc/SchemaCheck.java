package io.colonnade.jdbc;

import io.colonnade.ast.ColumnRef;
import io.colonnade.ast.SelectItem;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.row.RowOutline;
import io.colonnade.schema.Relation;
import io.colonnade.schema.Table;
import io.colonnade.schema.TableFunction;
import io.colonnade.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what generated classes say with what JDBC says of the database. */
final class SchemaCheck {
    private final CatalogColumns catalog;
    private final List<String> differences = new ArrayList<>();

    private SchemaCheck(CatalogColumns catalog) {
        this.catalog = catalog;
    }

    /** A line for each difference, in the order of the relations and of their columns. */
    static List<String> differences(Connection connection, List<Relation<?>> relations) throws SQLException {
        relations.forEach(SchemaCheck::refuseFunction);
        SchemaCheck check = new SchemaCheck(CatalogColumns.of(connection));
        for (Relation<?> relation : relations) {
            check.compare(relation);
        }
        return check.differences;
    }

    /** What JDBC says of functions differs from driver to driver, and none tells overloads or what their rows hold. */
    private static void refuseFunction(Relation<?> relation) {
        if (relation instanceof TableFunction) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "db.verify(…) was given the function \""
                            + relation.source().ref().name()
                            + "\", and it compares tables and views only. Let mvn colonnade:verify compare the"
                            + " functions of the database, or call this one in a test.");
        }
    }

    private void compare(Relation<?> relation) throws SQLException {
        TableRef table = relation.source().ref();
        String name = table.schema() == null ? table.name() : table.schema() + "." + table.name();
        Map<String, CatalogColumn> there = catalog.of(table.schema(), table.name());
        if (there.isEmpty()) {
            differences.add(name + ": no such table" + catalog.whereElse(table.schema(), table.name()));
            return;
        }
        Map<String, CatalogColumn> added = new TreeMap<>(there);
        List<SelectItem> columns = relation.items().list();
        List<RowOutline.Part> read = RowOutline.of(relation::read);
        for (int index = 0; index < columns.size(); index++) {
            String column = ((ColumnRef) columns.get(index).expression()).name();
            CatalogColumn is = catalog.named(column, there);
            String place = name + "." + column;
            if (is == null) {
                differences.add(place + ": no such column");
            } else {
                added.remove(is.name());
                compare(place, columns.get(index), is);
                if (!(relation instanceof View) && index < read.size()) {
                    nullness(place, read.get(index).nullable(), is);
                }
            }
        }
        if (relation instanceof Table) {
            added.values().stream()
                    .filter(CatalogColumn::isRequired)
                    .forEach(column ->
                            differences.add(name + "." + column.name() + ": added, not null and without a default"));
        }
    }

    private void compare(String place, SelectItem column, CatalogColumn is) {
        if (!column.type().canBe(is.jdbcType())) {
            differences.add(place + ": " + column.type().name() + " → " + is.typeName());
        }
    }

    private void nullness(String place, boolean nullable, CatalogColumn is) {
        if (is.isNullnessKnown() && nullable != is.isNullable()) {
            differences.add(place + (nullable ? ": null → not null" : ": not null → null"));
        }
    }
}
