package io.colonnade.codegen.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.Compilation;
import io.colonnade.codegen.Generator;
import io.colonnade.codegen.TestDatabase;
import io.colonnade.codegen.emit.GeneratedFile;
import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.name.NamingPolicy;
import io.colonnade.codegen.name.Renaming;
import io.colonnade.codegen.read.SchemaReaders;
import io.colonnade.jdbc.Database;
import io.colonnade.schema.Table;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As many columns as a record holds, one more, and as many as PostgreSQL has. */
class WideTableTest {

    private static final String PACKAGE = "wide";

    @TempDir
    private Path classes;

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {254, 255, 1600})
    void takesARowAndGivesItBack(int columns) throws Exception {
        String definitions = IntStream.range(1, columns)
                .mapToObj(column -> "part" + column + " integer" + (column % 3 == 0 ? " not null" : ""))
                .collect(Collectors.joining(", "));
        String sql = "create table wide (id integer primary key, " + definitions + ")";
        try (TestDatabase database = TestDatabase.of("postgres").run(sql)) {
            Catalog catalog = SchemaReaders.read(database.connection(), List.of());
            Map<String, String> sources = Generator.files(catalog, PACKAGE).stream()
                    .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
            assertThat(Compilation.messages(sources, classes)).isEmpty();
            TableModel table = catalog.schemas().get(0).tables().get(0);
            URL[] path = {classes.toUri().toURL()};
            try (URLClassLoader loader = new URLClassLoader(path, Table.class.getClassLoader())) {
                new RoundTrip(
                                Database.of(new OneConnection(database.connection())),
                                table,
                                NamingPolicy.name(catalog, PACKAGE, Renaming.NONE)
                                        .table(table.name()),
                                loader)
                        .run();
            }
        }
    }
}
