package io.colonnade.codegen.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Whoever points at a method reads how it is called and what SQL it makes: {@code x.length()} makes
 * {@code char_length(x)}. Plumbing that has to be public says "Not for users." or "Users call …", and is left out.
 */
class JavadocTest {
    private static final Path SOURCES = Path.of("..", "dsl", "src", "main", "java", "io", "colonnade");

    private static final List<String> EXPORTED =
            List.of("", "dialect", "error", "jdbc", "meta", "postgres", "query", "render", "row", "schema", "type");

    /** The packages whose methods are words of SQL. */
    private static final List<String> LANGUAGE = List.of("", "query", "postgres");

    /** Results that are no part of a statement. */
    private static final Set<String> VALUES = Set.of(
            "void",
            "boolean",
            "int",
            "long",
            "R",
            "T",
            "Object",
            "String",
            "List",
            "Optional",
            "Stream",
            "Page",
            "PageToken",
            "PageTokens");

    @Test
    void everyPublicMethodSaysWhatItDoes() {
        assertThat(without(EXPORTED, method -> method.comment().saysASentence()))
                .isEmpty();
    }

    @Test
    void everyWordOfSqlShowsHowItIsCalled() {
        assertThat(without(LANGUAGE, method -> method.comment().showsTheCallOf(method.name())))
                .isEmpty();
    }

    @Test
    void everyWordOfSqlShowsTheSqlThatItMakes() {
        assertThat(without(
                        LANGUAGE,
                        method -> VALUES.contains(method.result())
                                || method.comment().showsSql()))
                .isEmpty();
    }

    @Test
    void noMethodIsOverlooked() {
        assertThat(without(LANGUAGE, method -> false))
                .hasSizeGreaterThan(600)
                .anyMatch(method -> method.contains("Selecting.select(Projection, Projection)"))
                .anyMatch(method -> method.contains("NumberExpr.plus(long)"))
                .anyMatch(method -> method.contains("NeedsWhere.allRows()"));
    }

    private static List<String> without(List<String> packages, Predicate<PublicMethod> what) {
        return packages.stream()
                .flatMap(name -> PublicMethods.of(SOURCES.resolve(name)))
                .filter(what.negate())
                .map(PublicMethod::toString)
                .toList();
    }
}
