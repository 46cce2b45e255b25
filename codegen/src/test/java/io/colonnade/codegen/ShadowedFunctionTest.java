package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A function of the name of one that the database has itself, which is the one that would be called. */
class ShadowedFunctionTest {

    private static final String WARNING = "The function lower(text) has no class: where a call does not name its"
            + " schema, the database calls one of its own. Rename it, or call it with"
            + " function(identifier(\"<its schema>\", \"lower\"), …).";

    @TempDir
    private Path root;

    /** H2 refuses to create it. */
    static List<String> dialects() {
        return TestDialects.ALL.stream()
                .filter(dialect -> !dialect.equals("h2"))
                .toList();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("dialects")
    void isLeftOutWithAWarning(String dialect) throws Exception {
        try (TestDatabase database = TestDatabase.of(dialect).run(script(dialect))) {
            GeneratorOptions options = new GeneratorOptions("shop", root);
            assertThat(Generator.generate(database.connection(), options).warnings())
                    .containsExactly(WARNING);
            assertThat(root.resolve("shop/Book.java")).exists();
            assertThat(root.resolve("shop/Lower.java")).doesNotExist();
        }
    }

    private static String script(String dialect) {
        return dialect.equals("postgres")
                ? "create table book (id integer primary key);\n"
                        + "create function lower(text) returns text language sql as 'select ''mine'''"
                : "create table book (id integer primary key);\n"
                        + "create function `lower`(x text) returns text deterministic no sql return 'mine'";
    }
}
