package io.colonnade.codegen.setting;

import io.colonnade.codegen.problem.GenerationException;
import java.util.List;

/**
 * What a build says about the generated classes. Patterns are names as a snapshot has them ({@code book},
 * {@code archive.loan}, {@code book.isbn}), in which {@code *} stands for any characters and {@code ?} for one.
 *
 * @param includeTables patterns of the tables and views to generate; none for all
 * @param excludeTables patterns of those to leave out
 * @param forcedTypes Java types of the program's own; the first that fits a column counts
 * @param notNull patterns of columns of views that are never null
 * @param viewKeys patterns of columns of views; those of one view are together its key, and never null
 * @param typedIds patterns of tables whose primary key gets a Java type of its own
 * @param versionColumns patterns of columns that hold the version of their row
 * @param readOnlyTables patterns of tables that are not written
 * @param tableNames what tables and views are called in Java, {@code tbl_* = *}; the first that fits counts
 * @param columnNames what columns are called in Java, {@code *.titel = title}; the first that fits counts
 */
public record Settings(
        List<String> includeTables,
        List<String> excludeTables,
        List<ForcedType> forcedTypes,
        List<String> notNull,
        List<String> viewKeys,
        List<String> typedIds,
        List<String> versionColumns,
        List<String> readOnlyTables,
        List<String> tableNames,
        List<String> columnNames) {

    /** Nothing is said: every table, with the types that the library has for its columns. */
    public static final Settings NONE = new Settings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    /** Copies the lists. */
    public Settings {
        includeTables = List.copyOf(includeTables);
        excludeTables = List.copyOf(excludeTables);
        forcedTypes = List.copyOf(forcedTypes);
        notNull = List.copyOf(notNull);
        viewKeys = List.copyOf(viewKeys);
        typedIds = List.copyOf(typedIds);
        versionColumns = List.copyOf(versionColumns);
        readOnlyTables = List.copyOf(readOnlyTables);
        tableNames = List.copyOf(tableNames);
        columnNames = List.copyOf(columnNames);
    }

    /**
     * Refuses what cannot be right, whatever the schema.
     *
     * @throws GenerationException when a pattern or a forced type cannot be one
     */
    public void check() {
        Patterns.ofTables("includeTables", includeTables);
        Patterns.ofTables("excludeTables", excludeTables);
        Patterns.ofTables("typedIds", typedIds);
        Patterns.ofTables("readOnlyTables", readOnlyTables);
        Patterns.ofColumns("versionColumns", versionColumns);
        Patterns.ofColumns("notNull", notNull);
        Patterns.ofColumns("viewKeys", viewKeys);
        forcedTypes.forEach(ForcedType::check);
        NameRules.of(this);
    }
}
