package io.colonnade.maven;

import io.colonnade.codegen.GeneratorOptions;
import io.colonnade.codegen.setting.Setting;
import io.colonnade.codegen.setting.Settings;
import java.io.File;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that know what is generated, and where. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class OutputMojo extends SchemaMojo {

    /** The package of the generated classes; those of other schemas than the default one go to sub-packages. */
    @Parameter(property = "colonnade.packageName", required = true)
    private String packageName;

    /** The root of the generated sources; the generator owns what it wrote there, and removes what is stale. */
    @Parameter(
            property = "colonnade.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/colonnade",
            required = true)
    private File outputDirectory;

    /**
     * Patterns of the tables and views to generate, with {@code *} and {@code ?}: {@code book*}, {@code archive.*}; all
     * when there are none.
     */
    @Parameter(property = "colonnade.includeTables")
    private @Nullable List<String> includeTables;

    /** Patterns of tables and views to leave out: {@code tmp_*}. */
    @Parameter(property = "colonnade.excludeTables")
    private @Nullable List<String> excludeTables;

    /**
     * Java types of your own for columns. Each {@code <forcedType>} has {@code <columns>} ({@code book.isbn}) or
     * {@code <databaseTypes>} ({@code varchar(13)}) or both, {@code <type>} ({@code com.acme.Isbn}), {@code <read>}
     * ({@code Isbn::parse}) and {@code <write>} ({@code Isbn::text}). The first that fits a column counts.
     */
    @Parameter
    private @Nullable List<ForcedType> forcedTypes;

    /** Patterns of columns of views that are never null: {@code book_sales.*}. */
    @Parameter
    private @Nullable List<String> notNull;

    /** Patterns of columns of views: those of one view are together its key. */
    @Parameter
    private @Nullable List<String> viewKeys;

    /** Patterns of tables whose primary key gets a Java type of its own, {@code BookId}; {@code *} for all. */
    @Parameter
    private @Nullable List<String> typedIds;

    /**
     * Patterns of columns that hold the version of their row: {@code *.version}. Updates and deletes of a record then
     * go by it.
     */
    @Parameter
    private @Nullable List<String> versionColumns;

    /** Patterns of tables that are only read: no class for new rows, nothing that writes; {@code *} for all. */
    @Parameter
    private @Nullable List<String> readOnlyTables;

    /**
     * What tables and views are called in Java: {@code tbl_* = *} leaves a prefix out, {@code books = book} says it.
     * The first that fits counts; the name is spelled as Java afterwards.
     */
    @Parameter
    private @Nullable List<String> tableNames;

    /** What columns are called in Java: {@code *.c_* = *}, {@code book.titel = title}; as {@code tableNames}. */
    @Parameter
    private @Nullable List<String> columnNames;

    OutputMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    final File outputDirectory() {
        return outputDirectory;
    }

    final GeneratorOptions options() {
        return new GeneratorOptions(packageName, outputDirectory.toPath(), schemas(), settings());
    }

    private Settings settings() {
        return Settings.NONE
                .with(Setting.INCLUDE_TABLES, all(includeTables))
                .with(Setting.EXCLUDE_TABLES, all(excludeTables))
                .with(Setting.NOT_NULL, all(notNull))
                .with(Setting.VIEW_KEYS, all(viewKeys))
                .with(Setting.TYPED_IDS, all(typedIds))
                .with(Setting.VERSION_COLUMNS, all(versionColumns))
                .with(Setting.READ_ONLY_TABLES, all(readOnlyTables))
                .with(Setting.TABLE_NAMES, all(tableNames))
                .with(Setting.COLUMN_NAMES, all(columnNames))
                .withForcedTypes(
                        all(forcedTypes).stream().map(ForcedType::setting).toList());
    }

    /** Maven gives null for an element without content, and for what is left out. */
    static <E> List<E> all(@Nullable List<E> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
