package io.colonnade.tests.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.Sql;
import io.colonnade.tests.db.Book;
import io.colonnade.tests.harness.ClosingTable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin 2 sees the nulls of Java's types with no setting: each program is wrong in one line, and its twin is not. */
class KotlinTest {
    private static final Path PROGRAMS = Path.of("src", "test", "resources", "must-not-compile", "kotlin");
    private static final String COMPILER = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler";
    private static final Pattern HEADER = Pattern.compile("// line (\\d+), error: (.+)");

    @TempDir
    private Path directory;

    @Test
    void nulls_in_components_that_are_not_nullable() throws Exception {
        List<Path> wrong = programs(name -> !name.endsWith(".fixed.kt"));
        List<String> printed = compile(wrong);
        assertThat(wrong).hasSizeGreaterThan(5);
        for (Path program : wrong) {
            Matcher header = HEADER.matcher(Files.readAllLines(program).get(0));
            assertThat(header.matches()).as("first line of %s", program).isTrue();
            String place = program.getFileName() + ":" + header.group(1) + ":";
            assertThat(errors(printed, program))
                    .as(program.toString())
                    .allSatisfy(error -> assertThat(error).contains(place))
                    .anySatisfy(error -> assertThat(error).contains(header.group(2)));
        }
        ClosingTable.compiler("Kotlin", version(), "of Maven Central", wrong.size());
    }

    @Test
    void the_corrected_twins_compile() throws Exception {
        List<Path> twins = programs(name -> name.endsWith(".fixed.kt"));
        assertThat(twins).hasSameSizeAs(programs(name -> !name.endsWith(".fixed.kt")));
        assertThat(compile(twins)).noneMatch(line -> line.contains("error:"));
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".class"));
        }
    }

    private static List<Path> programs(Predicate<String> names) throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.filter(file -> names.test(file.toString())).sorted().toList();
        }
    }

    private static List<String> errors(List<String> printed, Path program) {
        String name = program.getFileName().toString();
        return printed.stream()
                .filter(line -> line.contains(name + ":") && line.contains("error:"))
                .toList();
    }

    /** All in one run, in a JVM of its own. */
    private List<String> compile(List<Path> programs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Jdk.running().java().toString(), "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-cp", joined(Child.classPath().stream()), COMPILER));
        command.addAll(List.of("-no-stdlib", "-no-reflect", "-nowarn", "-d", directory.toString()));
        command.addAll(List.of("-classpath", joined(Stream.concat(users(), library()))));
        programs.forEach(program -> command.add(program.toString()));
        Path printed = Files.createTempFile(directory, "printed", ".txt");
        Process kotlin = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertThat(kotlin.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
        } finally {
            kotlin.destroyForcibly();
        }
        return Files.readAllLines(printed, StandardCharsets.UTF_8);
    }

    private static Stream<Path> users() {
        return Stream.of(Sql.class, Book.class, NullMarked.class).map(Child::of);
    }

    private static Stream<Path> library() {
        return Child.classPath().stream()
                .filter(path -> path.getFileName().toString().matches("kotlin-stdlib-\\d.*\\.jar"));
    }

    private static String version() {
        return library()
                .map(path -> path.getFileName().toString().replaceAll("[^0-9.]|\\.jar", ""))
                .findFirst()
                .orElse("-");
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
