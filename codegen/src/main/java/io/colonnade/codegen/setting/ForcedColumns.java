package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.ColumnType;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.model.TypeKind;
import io.colonnade.codegen.name.ClassName;
import io.colonnade.codegen.name.UserType;
import io.colonnade.codegen.problem.GenerationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns that one forced type fits. */
final class ForcedColumns {

    private record Found(TableModel table, ColumnModel column) {

        String text() {
            return Spelling.column(table.name(), column.name()) + " is "
                    + column.type().text();
        }
    }

    private final ForcedType forced;
    private final UserTypes types;
    private final Patterns columns;
    private final Patterns databaseTypes;

    ForcedColumns(ForcedType forced, UserTypes types) {
        this.forced = forced;
        this.types = types;
        this.columns = Patterns.ofColumns("columns", forced.columns());
        this.databaseTypes = Patterns.ofTables("databaseTypes", forced.databaseTypes());
    }

    void apply(String packageName, List<String> warnings) {
        List<Found> found = found();
        List<String> unused = new ArrayList<>(columns.warnings("column"));
        unused.addAll(databaseTypes.warnings("type of a column"));
        if (found.isEmpty() && unused.isEmpty()) {
            unused.add("The <forcedType> of " + forced.type() + " is for no column that is left.");
        }
        warnings.addAll(unused);
        if (!found.isEmpty()) {
            force(found, packageName);
        }
    }

    private void force(List<Found> found, String packageName) {
        Map<ColumnType, Found> different = new LinkedHashMap<>();
        found.forEach(one -> different.putIfAbsent(unlimited(one.column().type()), one));
        if (different.size() > 1) {
            List<String> two = different.values().stream().map(Found::text).toList();
            throw new GenerationException(SettingProblems.differentTypes(forced, two));
        }
        ClassName type = forced.javaType();
        UserType user = new UserType(
                type,
                types.free(packageName, type.simpleName() + "Type"),
                found.get(0).column().type(),
                new UserType.Conversion(forced.reader(), forced.writer()),
                null);
        found.forEach(one -> types.put(one.table().name(), one.column(), user));
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (TableModel table : types.tables()) {
            for (ColumnModel column : table.columns()) {
                if (isMeant(table, column) && !types.has(table.name(), column)) {
                    found.add(new Found(table, column));
                }
            }
        }
        return found;
    }

    private boolean isMeant(TableModel table, ColumnModel column) {
        boolean byName = columns.isEmpty() || columns.fit(Spelling.column(table.name(), column.name()));
        return byName && (databaseTypes.isEmpty() || isOfType(column));
    }

    /** By the type, or by the domain that it was declared by. */
    private boolean isOfType(ColumnModel column) {
        QualifiedName domain = column.traits().domain();
        boolean byDomain = domain != null && databaseTypes.fit(Spelling.table(domain));
        return databaseTypes.fit(types.words().type(column.type())) || byDomain;
    }

    /** What the library has one type for: lengths do not count, nor the kinds of text. */
    private static ColumnType unlimited(ColumnType type) {
        TypeKind kind = type.kind() == TypeKind.CHAR || type.kind() == TypeKind.TEXT ? TypeKind.VARCHAR : type.kind();
        ColumnType element = type.element();
        return new ColumnType(kind, null, null, null, type.name(), element == null ? null : unlimited(element));
    }
}
