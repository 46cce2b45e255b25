package io.colonnade.codegen.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table or a view.
 *
 * @param columns in the order of the table
 * @param uniqueKeys sorted by name, without the primary key
 * @param foreignKeys sorted by name
 * @param indexes sorted by name
 * @param checks sorted by name
 * @param exclusions sorted by name
 * @param use what a build says of it
 */
public record TableModel(
        QualifiedName name,
        RelationKind kind,
        @Nullable String comment,
        List<ColumnModel> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueKey> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<Index> indexes,
        List<Check> checks,
        List<Exclusion> exclusions,
        TableUse use) {

    /** A table as a catalog has it. */
    public TableModel(
            QualifiedName name,
            RelationKind kind,
            @Nullable String comment,
            List<ColumnModel> columns,
            @Nullable PrimaryKey primaryKey,
            List<UniqueKey> uniqueKeys,
            List<ForeignKey> foreignKeys,
            List<Index> indexes,
            List<Check> checks,
            List<Exclusion> exclusions) {
        this(
                name,
                kind,
                comment,
                columns,
                primaryKey,
                uniqueKeys,
                foreignKeys,
                indexes,
                checks,
                exclusions,
                TableUse.ANY);
    }

    /** A table without exclusion constraints. */
    public TableModel(
            QualifiedName name,
            RelationKind kind,
            @Nullable String comment,
            List<ColumnModel> columns,
            @Nullable PrimaryKey primaryKey,
            List<UniqueKey> uniqueKeys,
            List<ForeignKey> foreignKeys,
            List<Index> indexes,
            List<Check> checks) {
        this(name, kind, comment, columns, primaryKey, uniqueKeys, foreignKeys, indexes, checks, List.of());
    }

    /** Sorts every list, and numbers the columns from 1 without gaps, which dropped columns leave in some catalogs. */
    public TableModel {
        columns = numbered(columns.stream()
                .sorted(Comparator.comparingInt(ColumnModel::position))
                .toList());
        uniqueKeys = uniqueKeys.stream()
                .sorted(Comparator.comparing(UniqueKey::name))
                .toList();
        foreignKeys = foreignKeys.stream()
                .sorted(Comparator.comparing(ForeignKey::name))
                .toList();
        indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
        checks = checks.stream().sorted(Comparator.comparing(Check::name)).toList();
        exclusions = exclusions.stream()
                .sorted(Comparator.comparing(Exclusion::name))
                .toList();
    }

    private static List<ColumnModel> numbered(List<ColumnModel> sorted) {
        return IntStream.range(0, sorted.size())
                .mapToObj(index -> sorted.get(index).at(index + 1))
                .toList();
    }

    /** The same table with these columns and this primary key. */
    public TableModel with(List<ColumnModel> otherColumns, @Nullable PrimaryKey key) {
        return new TableModel(
                name, kind, comment, otherColumns, key, uniqueKeys, foreignKeys, indexes, checks, exclusions, use);
    }

    /** The same table, of which a build says this. */
    public TableModel with(TableUse other) {
        return new TableModel(
                name, kind, comment, columns, primaryKey, uniqueKeys, foreignKeys, indexes, checks, exclusions, other);
    }

    /** Whether this is a view. */
    public boolean isView() {
        return kind.isView();
    }

    /** Whether rows are written. */
    public boolean isWritten() {
        return !isView() && !use.isReadOnly();
    }

    /** The column of this name, if there is one. */
    public Optional<ColumnModel> column(String column) {
        return columns.stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst();
    }

    /** Whether the column is in the primary key. */
    public boolean isKey(ColumnModel column) {
        return primaryKey != null && primaryKey.columns().contains(column.name());
    }
}
