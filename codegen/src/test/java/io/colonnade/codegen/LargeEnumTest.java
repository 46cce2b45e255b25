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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An enum of as many labels as a class has room for, and one of one more, whose values are texts. */
class LargeEnumTest {

    private static final String WARNING =
            "The enum t_(above|several) has 2401 labels, more than a Java enum can have; its columns are texts\\."
                    + " A table with a foreign key to it would say as much\\.";

    private static final String PROGRAM = """
            package large;

            import static io.colonnade.Sql.insertInto;
            import static io.colonnade.Sql.select;
            import static large.T.T;

            import io.colonnade.jdbc.Database;
            import java.util.List;

            public final class Program {
                private Program() {}

                public static List<TRecord> run(Database db) {
                    insertInto(T).values(NewT.below(TBelow.L_2400).above("l 2401").several("l 1")).execute(db);
                    insertInto(T).values(NewT.below(TBelow.L_1).above("l 7")).execute(db);
                    return select(T)
                            .from(T)
                            .where(T.above.eq("l 2401").or(T.above.in(List.of("l 7", "l 8"))))
                            .where(T.below.in(List.of(TBelow.L_2400, TBelow.L_1)))
                            .orderBy(T.above.asc())
                            .fetch(db);
                }
            }
            """;

    @TempDir
    private Path root;

    static List<String> dialects() {
        return TestDialects.ALL;
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialects")
    void aLabelTooManyMakesTexts(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run(script(dialect))) {
            Path sources = root.resolve("java");
            GenerationReport report = Generator.generate(database.connection(), new GeneratorOptions("large", sources));
            assertThat(report.warnings()).isNotEmpty().allMatch(warning -> warning.matches(WARNING));
            Path classes = Files.createDirectories(root.resolve("classes"));
            assertThat(Compilation.messages(texts(sources), classes)).isEmpty();
            assertThat(run(classes, Database.of(new OneConnection(database.connection()))))
                    .extracting(Object::toString)
                    .containsExactly(
                            "TRecord[below=L_1, above=l 7, several=null]",
                            "TRecord[below=L_2400, above=l 2401, several=l 1]");
        }
    }

    private static String script(String dialect) {
        if (!dialect.equals("postgres")) {
            return "create table t (below " + labels(2400) + " not null, above " + labels(2401) + " not null, several "
                    + labels(2401) + ")";
        }
        return "create type t_below as " + labels(2400) + ";\ncreate type t_above as " + labels(2401)
                + ";\ncreate table t (below t_below not null, above t_above not null, several t_above)";
    }

    private static String labels(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(label -> "'l " + label + "'")
                .collect(Collectors.joining(", ", "enum (", ")"));
    }

    private static Map<String, String> texts(Path sources) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        texts.put("large/Program.java", PROGRAM);
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(sources.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<?> run(Path classes, Database db) throws Exception {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Table.class.getClassLoader())) {
            return (List<?>) loader.loadClass("large.Program")
                    .getMethod("run", Database.class)
                    .invoke(null, db);
        }
    }
}
