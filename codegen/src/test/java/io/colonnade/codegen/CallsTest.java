package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.nasty.OneConnection;
import io.colonnade.jdbc.Database;
import io.colonnade.schema.Table;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that calls every sequence and function of a schema by what was generated for it, on the engine. */
class CallsTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "src/test/resources/calls");

    @TempDir
    private Path classes;

    static List<String> dialects() {
        return TestDialects.ALL;
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialects")
    void callsFunctionsAndSequences(String dialect) throws Exception {
        GoldenCase golden = new GoldenCase("calls");
        Map<String, String> sources = new TreeMap<>(golden.recorded(dialect));
        sources.put("com/acme/shop/Program.java", Files.readString(ROOT.resolve(dialect + "/Program.java")));
        assertThat(Compilation.messages(sources, classes)).isEmpty();
        try (TestDatabase database = TestDatabase.of(dialect).run(golden.script(dialect))) {
            assertThat(run(Database.of(new OneConnection(database.connection()))))
                    .extracting(Object::toString)
                    .containsExactlyElementsOf(Files.readAllLines(ROOT.resolve(dialect + "/read.txt")));
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
}
