package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.colonnade.codegen.docs.SchemaDocs;
import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.problem.GenerationException;
import io.colonnade.codegen.read.SchemaReaders;
import io.colonnade.codegen.setting.Setting;
import io.colonnade.codegen.setting.Settings;
import io.colonnade.codegen.snapshot.Origin;
import io.colonnade.codegen.snapshot.PortableCatalog;
import io.colonnade.codegen.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {

    @TempDir
    private Path root;

    private GenerationReport generate(TestDatabase database) {
        return Generator.generate(database.connection(), new GeneratorOptions("com.acme.db", root.resolve("out put")));
    }

    @Test
    void reportsWhatItDid() throws Exception {
        try (TestDatabase database = TestDatabase.of("h2").run("create table a (id int); create table b (id int)")) {
            GenerationReport first = generate(database);
            assertThat(first.tables()).isEqualTo(2);
            assertThat(first.written()).isEqualTo(7);
            assertThat(first.elapsed()).isPositive();
            GenerationReport second = generate(database);
            assertThat(second.written()).isZero();
            assertThat(second.unchanged()).isEqualTo(7);
            GenerationReport third = generate(database.run("drop table b; alter table a add c int"));
            assertThat(third.written()).isEqualTo(3);
            assertThat(third.unchanged()).isEqualTo(1);
            assertThat(third.removed()).isEqualTo(3);
            assertThat(database.connection().isClosed()).isFalse();
        }
    }

    @Test
    void writesNothingWhenTheSchemaIsWrong() throws Exception {
        try (TestDatabase database = TestDatabase.of("h2")) {
            assertThatThrownBy(() -> generate(database)).isInstanceOf(GenerationException.class);
            assertThat(root).isEmptyDirectory();
        }
    }

    /** A schema of nothing else generates, is written down and read again, and has a page. */
    @Test
    void generatesFromSequencesAlone() throws Exception {
        try (TestDatabase database = TestDatabase.of("h2").run("create sequence numbers")) {
            GenerationReport report = generate(database);
            assertThat(report.tables()).isZero();
            assertThat(root.resolve("out put/com/acme/db/Numbers.java")).exists();
            Catalog catalog = PortableCatalog.of(SchemaReaders.read(database.connection(), List.of()));
            Snapshot snapshot = new Snapshot(new Origin("1", List.of(), List.of()), catalog);
            assertThat(Snapshot.parse(snapshot.text(), "schema.txt")).isEqualTo(snapshot);
            assertThat(SchemaDocs.of(catalog).html()).contains("numbers");
            Settings pattern = Settings.NONE.with(Setting.EXCLUDE_TABLES, List.of("x"));
            assertThat(Generator.files(catalog, "com.acme.db", pattern))
                    .isEqualTo(Generator.files(catalog, "com.acme.db"));
        }
    }

    static List<GoldenCase> cases() throws Exception {
        return GoldenCase.all();
    }

    @ParameterizedTest(name = "{0} is generated alike in every run, whatever the order of the catalog")
    @MethodSource("cases")
    void isDeterministic(GoldenCase golden) throws Exception {
        Catalog catalog = golden.catalog("h2");
        List<GeneratedFile> files = Generator.files(catalog, GoldenCase.PACKAGE);
        assertThat(Generator.files(golden.catalog("h2"), GoldenCase.PACKAGE)).isEqualTo(files);
        assertThat(Generator.files(reversed(catalog), GoldenCase.PACKAGE)).isEqualTo(files);
    }

    private static Catalog reversed(Catalog catalog) {
        List<Schema> schemas = catalog.schemas().stream()
                .map(schema -> new Schema(
                        schema.name(),
                        schema.isDefault(),
                        reversed(schema.tables().stream()
                                .map(GeneratorTest::reversed)
                                .toList()),
                        reversed(schema.enums()),
                        reversed(schema.sequences()),
                        reversed(schema.routines())))
                .toList();
        return new Catalog(catalog.dialect(), reversed(schemas));
    }

    private static TableModel reversed(TableModel table) {
        return new TableModel(
                table.name(),
                table.kind(),
                table.comment(),
                reversed(table.columns()),
                table.primaryKey(),
                reversed(table.uniqueKeys()),
                reversed(table.foreignKeys()),
                reversed(table.indexes()),
                reversed(table.checks()),
                reversed(table.exclusions()));
    }

    private static <E> List<E> reversed(List<E> list) {
        List<E> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
