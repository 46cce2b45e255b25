package io.colonnade.codegen.emit;

import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.name.TableNames;
import io.colonnade.codegen.name.UserType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One table as the Java of one file. */
record TableJava(
        TableModel model, TableNames table, Names names, TypeNames types, List<ColumnJava> columns, RowParts parts) {

    static TableJava of(TableModel model, Names names, TypeNames types) {
        return of(
                model, names.table(model.name()), names, types, column -> names.userType(model.name(), column.name()));
    }

    /** Rows of a function, which have no types of the program's own. */
    static TableJava of(TableModel model, TableNames table, Names names, TypeNames types) {
        return of(model, table, names, types, column -> null);
    }

    private static TableJava of(
            TableModel model,
            TableNames table,
            Names names,
            TypeNames types,
            Function<ColumnModel, @Nullable UserType> users) {
        List<ColumnJava> columns = model.columns().stream()
                .map(column -> new ColumnJava(
                        column, table.field(column.name()), column.nullable(), users.apply(column), names, types))
                .toList();
        return new TableJava(model, table, names, types, columns, RowParts.of(columns));
    }

    /** The columns of the primary key, in the key's order. */
    List<ColumnJava> key() {
        return model.primaryKey() == null
                ? List.of()
                : model.primaryKey().columns().stream().map(this::column).toList();
    }

    /** The column that each update counts up; null when there is none. */
    @Nullable
    ColumnJava version() {
        String version = model.use().version();
        return version == null ? null : column(version);
    }

    /** The columns that a statement may write. */
    List<ColumnJava> writable() {
        return columns.stream().filter(column -> column.model().isWritable()).toList();
    }

    /** The columns that an insert must write. */
    List<ColumnJava> required() {
        return columns.stream().filter(column -> column.model().isRequired()).toList();
    }

    private ColumnJava column(String name) {
        return columns.stream()
                .filter(column -> column.model().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + model.name()));
    }

    /** A template of this table's file. */
    Template template(String text) {
        return new Template(text, types);
    }
}
