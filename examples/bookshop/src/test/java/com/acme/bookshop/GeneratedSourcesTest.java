package com.acme.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.codegen.Generator;
import io.colonnade.codegen.GeneratorOptions;
import io.colonnade.migrations.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations differ where the databases do; what is generated from them does not. */
class GeneratedSourcesTest {

    @TempDir
    private Path directory;

    @Test
    void areEqualFromH2AndPostgres() throws Exception {
        Map<String, String> h2 = generated("h2");
        Map<String, String> postgres = generated("postgres");

        assertThat(h2).hasSize(23).containsKey("com/acme/bookshop/db/BookFormat.java");
        assertThat(h2.get("com/acme/bookshop/db/Book.java")).contains("dialects = \"h2\"");
        assertThat(postgres.keySet()).isEqualTo(h2.keySet());
        postgres.forEach(
                (file, source) -> assertThat(common(source)).as(file).isEqualTo(common(h2.getOrDefault(file, ""))));
    }

    /** The tour is compiled against the sources of one database; these are the same. */
    @Test
    void areThoseThatTheBuildCompiles() throws Exception {
        Path built = Path.of("target/generated-sources/colonnade");
        String engine = System.getProperty("bookshop.engine");

        assertThat(read(built)).isEqualTo(generated(engine));
    }

    private Map<String, String> generated(String engine) throws SQLException, IOException {
        Path output = directory.resolve(engine);
        try (ScratchDatabase scratch = ScratchDatabase.of(engine).migrated(Shop.migrations(engine));
                Connection connection = scratch.dataSource().getConnection()) {
            Generator.generate(connection, new GeneratorOptions("com.acme.bookshop.db", output));
        }
        return read(output);
    }

    private static Map<String, String> read(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        Map<String, String> sources = new TreeMap<>();
        for (Path file : files) {
            sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return sources;
    }

    private static String common(String source) {
        return source.replaceAll("dialects = \"[a-z0-9]+\"", "dialects = \"any\"");
    }
}
