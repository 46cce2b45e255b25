package io.colonnade.codegen.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.Compilation;
import io.colonnade.codegen.Generator;
import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.TestDialects;
import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.read.SchemaReaders;
import io.colonnade.jdbc.Database;
import io.colonnade.schema.Table;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated with settings is what was recorded, compiles, and writes and reads types of the program's own. */
class SettingsTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "src/test/resources/settings");
    private static final Settings SETTINGS = Settings.NONE
            .with(Setting.INCLUDE_TABLES, List.of("*"))
            .with(Setting.EXCLUDE_TABLES, List.of("tmp_*"))
            .withForcedTypes(List.of(
                    new ForcedType(List.of("*isbn"), List.of(), "com.acme.shop.Isbn", "Isbn::parse", "Isbn::text"),
                    new ForcedType(
                            List.of(),
                            List.of("json"),
                            "com.acme.shop.Details",
                            "com.acme.shop.DetailsJson::read",
                            "com.acme.shop.DetailsJson::write")))
            .with(Setting.NOT_NULL, List.of("book_count.books"))
            .with(Setting.VIEW_KEYS, List.of("book_count.author_id"))
            .with(Setting.TYPED_IDS, List.of("*"))
            .with(Setting.VERSION_COLUMNS, List.of("*.version"))
            .with(Setting.READ_ONLY_TABLES, List.of("branch"));

    @TempDir
    private Path classes;

    static List<String> dialects() {
        return TestDialects.ALL;
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialects")
    void writesAndReadsTypesOfTheProgramsOwn(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run(SettingSchema.script(dialect))) {
            Catalog catalog = SchemaReaders.read(database.connection(), List.of());
            Choice choice = Choice.of(catalog, "com.acme.shop.db", SETTINGS);
            assertThat(choice.warnings()).isEmpty();
            Map<String, String> sources = generated(catalog);
            if (dialect.equals("h2")) {
                checkRecorded(sources);
            }
            sources.putAll(program());
            assertThat(Compilation.messages(sources, classes)).isEmpty();
            assertThat(run(SettingSchema.database(database)))
                    .extracting(Object::toString)
                    .containsExactly(
                            "BookRecord[id=BookId[value=42], authorId=AuthorId[value=7],"
                                    + " isbn=Isbn[digits=9780441013593], oldIsbn=null, details=Details[pages=412],"
                                    + " branchId=null, version=0]",
                            "BookRecord[id=BookId[value=42], authorId=AuthorId[value=7],"
                                    + " isbn=Isbn[digits=9780441013593], oldIsbn=Isbn[digits=9780441013593],"
                                    + " details=null, branchId=BranchId[value=1], version=1]",
                            "BranchRecord[id=BranchId[value=1], name=Main Street]",
                            "book has no row with this record's id and version: it was changed or deleted after the"
                                    + " record was read, and nothing was written. Read the row again with byKey(…),"
                                    + " and decide what of the change is still wanted.",
                            "BookCountRecord[authorId=7, books=1, lastIsbn=Isbn[digits=9780441013593]]",
                            "Optional.empty");
        }
    }

    private List<?> run(Database db) throws Exception {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Table.class.getClassLoader())) {
            return (List<?>) loader.loadClass("com.acme.shop.Program")
                    .getMethod("run", Database.class)
                    .invoke(null, db);
        }
    }

    private static Map<String, String> generated(Catalog catalog) {
        Map<String, String> sources = new TreeMap<>();
        for (GeneratedFile file : Generator.files(catalog, "com.acme.shop.db", SETTINGS)) {
            sources.put(file.path(), file.content());
        }
        return sources;
    }

    private static void checkRecorded(Map<String, String> sources) throws IOException {
        Path recorded = ROOT.resolve("h2");
        if (Boolean.getBoolean("colonnade.record")) {
            for (String old : texts(recorded).keySet()) {
                Files.delete(recorded.resolve(old));
            }
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = recorded.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
        assertThat(sources).isEqualTo(texts(recorded));
    }

    private static Map<String, String> program() throws IOException {
        return texts(ROOT.resolve("program"));
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
