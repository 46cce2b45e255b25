package io.colonnade.codegen.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.read.SchemaReaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said about each setting that is wrong; {@code -Dcolonnade.record=true} records. */
class SettingProblemsTest {

    private static final Path RECORDED =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/settings/messages");

    private final List<String> messages = new ArrayList<>();
    private String name = "";

    @AfterEach
    void areAsRecorded() throws Exception {
        String text = String.join("\n\n", messages) + "\n";
        Path file = RECORDED.resolve(name + ".txt");
        if (Boolean.getBoolean("colonnade.record")) {
            Files.createDirectories(RECORDED);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void patterns() {
        name = "patterns";
        refused(tables(List.of("book", " "), List.of()));
        refused(tables(List.of(), List.of("")));
        refused(views(List.of("isbn"), List.of()));
        refused(views(List.of(), List.of("isbn")));
        refused(written(List.of(""), List.of(), List.of()));
        refused(written(List.of(), List.of("version"), List.of()));
        refused(written(List.of(), List.of(), List.of("book", "")));
    }

    @Test
    void forcedTypes() {
        name = "forced-types";
        refused(forced("isbn", "com.acme.Isbn", "Isbn::parse", "Isbn::text"));
        refused(forced("book.isbn", "", "Isbn::parse", "Isbn::text"));
        refused(forced("book.isbn", "Isbn", "Isbn::parse", "Isbn::text"));
        refused(forced("book.isbn", "long", "Isbn::parse", "Isbn::text"));
        refused(forced("book.isbn", "java.util.List<com.acme.Isbn>", "Isbn::parse", "Isbn::text"));
        refused(forced("book.isbn", "com.acme.Isbn", "", "Isbn::text"));
        refused(forced("book.isbn", "com.acme.Isbn", "Isbn::parse", ""));
        refused(forced("book.isbn", "com.acme.Isbn", "Isbns::parse", "Isbn::text"));
        refused(forced("book.isbn", "com.acme.Isbn", "text -> new com.acme.Isbn(text)", "Isbn::text"));
        refused(forced("book.isbn", "com.acme.Isbn", "Isbn::parse); System.exit(1", "Isbn::text"));
        refused(forced(new ForcedType(List.of(), List.of(), "com.acme.Isbn", "Isbn::parse", "Isbn::text")));
    }

    @Test
    void names() {
        name = "names";
        refused(names("tbl_*", "*.c_* = *"));
        refused(names("= book", "*.c_* = *"));
        refused(names("tbl_* =", "*.c_* = *"));
        refused(names("*tbl* = * of *", "*.c_* = *"));
        refused(names("tbl = *", "*.c_* = *"));
        refused(names("tbl_* = *", "titel = title"));
        refused(names("tbl_* = *", "*.c_*"));
    }

    @Test
    void whatDoesNotFitTheSchema() throws Exception {
        name = "not-fitting";
        Catalog catalog = catalog();
        refused(catalog, tables(List.of("BOOK"), List.of()));
        refused(catalog, tables(List.of(), List.of("*")));
        refused(catalog, forced("book.*", "com.acme.Isbn", "Isbn::parse", "Isbn::text"));
        refused(catalog, written(List.of(), List.of("*.version"), List.of()));
        refused(catalog, written(List.of(), List.of("author.*", "loan.*", "book.*id"), List.of()));
        refused(catalog, written(List.of("*"), List.of("book.author_id"), List.of()));
    }

    @Test
    void whatFitsNothing() throws Exception {
        name = "warnings";
        Settings settings = Settings.NONE
                .with(Setting.INCLUDE_TABLES, List.of("*", "boook"))
                .with(Setting.EXCLUDE_TABLES, List.of("tmp_*"))
                .withForcedTypes(List.of(
                        new ForcedType(List.of("book.isbm"), List.of(), "com.acme.Isbn", "Isbn::parse", "Isbn::text"),
                        new ForcedType(
                                List.of("*.isbn"), List.of("jsonb"), "com.acme.Isbn", "Isbn::parse", "Isbn::text")))
                .with(Setting.NOT_NULL, List.of("book.isbn", "book_count.books"))
                .with(Setting.VIEW_KEYS, List.of("book_count.id"))
                .with(Setting.TYPED_IDS, List.of("shelf"))
                .with(Setting.VERSION_COLUMNS, List.of("loan.version", "shelf_mark.shelf"))
                .with(Setting.READ_ONLY_TABLES, List.of("shelf_mark", "book_count"))
                .with(Setting.TABLE_NAMES, List.of("tbl_* = *"))
                .with(Setting.COLUMN_NAMES, List.of("*.c_* = *"));
        messages.addAll(Choice.of(catalog(), "com.acme", settings).warnings());
        assertThat(Choice.of(catalog(), "com.acme", Settings.NONE).warnings()).isEmpty();
    }

    private static Catalog catalog() throws Exception {
        try (TestDatabase database = TestDatabase.of("h2").run(SettingSchema.script("h2"))) {
            return SchemaReaders.read(database.connection(), List.of());
        }
    }

    private static Settings tables(List<String> include, List<String> exclude) {
        return Settings.NONE.with(Setting.INCLUDE_TABLES, include).with(Setting.EXCLUDE_TABLES, exclude);
    }

    private static Settings forced(String columns, String type, String read, String write) {
        return forced(new ForcedType(List.of(columns), List.of(), type, read, write));
    }

    private static Settings forced(ForcedType forced) {
        return Settings.NONE.withForcedTypes(List.of(forced));
    }

    private static Settings views(List<String> notNull, List<String> keys) {
        return Settings.NONE.with(Setting.NOT_NULL, notNull).with(Setting.VIEW_KEYS, keys);
    }

    private static Settings written(List<String> typedIds, List<String> versions, List<String> readOnly) {
        return Settings.NONE
                .with(Setting.TYPED_IDS, typedIds)
                .with(Setting.VERSION_COLUMNS, versions)
                .with(Setting.READ_ONLY_TABLES, readOnly);
    }

    private static Settings names(String tables, String columns) {
        return Settings.NONE.with(Setting.TABLE_NAMES, List.of(tables)).with(Setting.COLUMN_NAMES, List.of(columns));
    }

    private void refused(Settings settings) {
        GenerationException refused = catchThrowableOfType(GenerationException.class, settings::check);
        assertThat(refused).as(settings.toString()).isNotNull();
        messages.add(refused.getMessage());
    }

    private void refused(Catalog catalog, Settings settings) {
        settings.check();
        GenerationException refused =
                catchThrowableOfType(GenerationException.class, () -> Choice.of(catalog, "com.acme", settings));
        assertThat(refused).as(settings.toString()).isNotNull();
        messages.add(refused.getMessage());
    }
}
