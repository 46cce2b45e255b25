package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ColumnModel;
import io.colonnade.codegen.model.Identity;
import io.colonnade.codegen.model.PrimaryKey;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.Names;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.snapshot.SnapshotWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that a build takes for versions, with what is wrong about them. */
final class VersionColumns {

    private final SnapshotWords words;
    private final List<String> wrong = new ArrayList<>();

    VersionColumns(Catalog catalog) {
        this.words = SnapshotWords.of(catalog);
    }

    /** The version among these columns, of which there is at least one. */
    String of(TableModel table, List<ColumnModel> columns) {
        for (ColumnModel column : columns) {
            String reason = reason(table, column);
            if (reason != null || columns.size() > 1) {
                String said = reason == null ? "is one of " + columns.size() + " in its table" : reason;
                wrong.add(Spelling.column(table.name(), column.name()) + " " + said);
            }
        }
        return columns.get(0).name();
    }

    private @Nullable String reason(TableModel table, ColumnModel column) {
        PrimaryKey key = table.primaryKey();
        if (!column.type().kind().isWhole()) {
            return "is " + words.type(column.type());
        } else if (column.nullable()) {
            return "can be null";
        } else if (table.isKey(column)) {
            return "is of the primary key";
        } else if (!column.isWritable() || column.identity() != Identity.NONE) {
            return "is made by the database";
        } else if (key == null) {
            return "is of a table without a primary key";
        }
        return isComparable(table) ? null : "is of a table whose primary key cannot be compared";
    }

    private static boolean isComparable(TableModel table) {
        return table.columns().stream()
                .filter(table::isKey)
                .allMatch(column -> column.type().kind().isComparable());
    }

    void refuseWrongOnes() {
        if (!wrong.isEmpty()) {
            throw new GenerationException(SettingProblems.noVersions(wrong));
        }
    }

    /** Refuses versions that are of the program's own types, which cannot be counted up. */
    static void refuseTyped(Catalog catalog, Names names) {
        for (Schema schema : catalog.schemas()) {
            for (TableModel table : schema.tables()) {
                String version = table.use().version();
                if (version != null && names.userType(table.name(), version) != null) {
                    throw new GenerationException(SettingProblems.typedVersion(Spelling.column(table.name(), version)));
                }
            }
        }
    }
}
