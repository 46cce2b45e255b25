package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions of one name that the database tells apart by what Java calls the same. */
class OverloadsTest {

    @TempDir
    private Path root;

    @Test
    void typesOfOneNameInTwoSchemas() throws Exception {
        String script = """
                create type mood as enum ('a');
                create schema o;
                create type o.mood as enum ('b');
                create table o.t (m o.mood);
                create function f(x mood) returns int language sql as 'select 1';
                create function f(x o.mood) returns int language sql as 'select 2';
                create function g(x mood[]) returns int language sql as 'select 1';
                create function g(x o.mood[]) returns int language sql as 'select 2';
                """;
        assertThat(generate(script, List.of("public", "o"))).isEmpty();
        assertThat(Compilation.messages(texts(), Files.createDirectory(root.resolve("classes"))))
                .isEmpty();
        assertThat(Files.readString(root.resolve("java/shop/F.java"))).contains(" fMood(", " fOMood(");
    }

    @Test
    void typesThatAreOneInJavaHaveNoMethodAndAWarning() throws Exception {
        String script = """
                create function f(x json) returns text language sql as 'select ''a''';
                create function f(x jsonb) returns text language sql as 'select ''b''';
                create function f(x integer) returns text language sql as 'select ''c''';
                """;
        assertThat(generate(script, List.of()))
                .containsExactly("The functions f(json) have no method: the database has several, which differ in types"
                        + " that are one here. Rename them, or call them with function(identifier(\"f\"), …).");
        assertThat(Compilation.messages(texts(), Files.createDirectory(root.resolve("classes"))))
                .isEmpty();
        assertThat(Files.readString(root.resolve("java/shop/F.java")))
                .containsOnlyOnce("TextExpr<@Nullable String> f(");
    }

    private List<String> generate(String script, List<String> schemas) throws Exception {
        try (TestDatabase database = TestDatabase.of("postgres").run(script)) {
            GeneratorOptions options = new GeneratorOptions("shop", root.resolve("java"), schemas);
            return Generator.generate(database.connection(), options).warnings();
        }
    }

    private Map<String, String> texts() throws Exception {
        Map<String, String> texts = new TreeMap<>();
        Path sources = root.resolve("java");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(sources.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
