package io.colonnade.tests.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.colonnade.Sql;
import io.colonnade.tests.db.Book;
import io.colonnade.tests.harness.ClosingTable;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that javac finds, in a dozen lines at most; what each is, its first line says. */
class MustNotCompileTest {
    private static final Path PROGRAMS = Path.of("src", "test", "resources", "must-not-compile");
    private static final String TREE = "jdk.compiler/com.sun.tools.javac.";

    @TempDir
    private Path directory;

    @Test
    void on_the_running_jdk() {
        List<Program> programs = Program.in(PROGRAMS);
        StringBuilder report = new StringBuilder();
        sources(programs).forEach(source -> report.append(Compilations.compile(directory, source, options())));
        check(programs, Outcome.parse(report.toString()));
        ClosingTable.compiler("javac", Runtime.version().toString(), "the running JDK", programs.size());
    }

    @Test
    void on_the_newest_jdk_there_is() throws Exception {
        Optional<Jdk> newer = Jdk.newer();
        if (newer.isEmpty()) {
            ClosingTable.compiler("javac, newest", "-", "no newer JDK here: name one by -Dnewest.jdk=…", 0);
            assertThat(Program.in(PROGRAMS)).isNotEmpty();
            return;
        }
        List<Program> programs = Program.in(PROGRAMS);
        check(programs, compile(newer.get(), List.of(), programs, options()));
        ClosingTable.compiler(
                "javac, newest",
                newer.get().version().toString(),
                newer.get().home().toString(),
                programs.size());
    }

    /** NullAway needs javac 22, or a late patch of 17 or 21 with a flag; where there is neither, it says so itself. */
    @Test
    void with_nullaway() throws Exception {
        Jdk jdk = Jdk.newer().filter(newer -> newer.version().feature() >= 22).orElse(Jdk.running());
        List<Program> programs = Program.in(PROGRAMS.resolve("nullaway"));
        Map<String, Outcome> outcomes = compile(jdk, openings(), programs, withNullAway());
        boolean unable = outcomes.values().stream()
                .flatMap(outcome -> outcome.text().stream())
                .anyMatch(line -> line.contains("Running NullAway in JSpecify mode requires"));
        if (unable) {
            assertThat(jdk.version().feature()).isLessThan(22);
            outcomes = compile(jdk, List.of(), programs, options());
            programs.forEach(twinCompiles(outcomes));
        } else {
            check(programs, outcomes);
        }
        ClosingTable.compiler(
                "javac with NullAway",
                jdk.version().toString(),
                unable
                        ? "not able to: it needs JDK 22+, 21.0.8+ or 17.0.19+"
                        : jdk.home().toString(),
                unable ? 0 : programs.size());
    }

    private static List<String> withNullAway() {
        List<String> options = new ArrayList<>(options());
        options.remove("-proc:none");
        options.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
        options.addAll(List.of("-XDaddTypeAnnotationsToSymbol=true", "-processorpath"));
        options.add(Child.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        options.add("-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
                + " -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode=true");
        return options;
    }

    private Map<String, Outcome> compile(Jdk jdk, List<String> flags, List<Program> programs, List<String> options)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(flags);
        command.addAll(List.of(
                "-Dstdout.encoding=UTF-8", "-cp", Child.of(Compilations.class).toString()));
        command.addAll(List.of(Compilations.class.getName(), directory.toString()));
        sources(programs).forEach(source -> command.add(source.toString()));
        command.add("--");
        command.addAll(options);
        return Outcome.parse(Child.run(directory, command));
    }

    private static Stream<Path> sources(List<Program> programs) {
        return programs.stream().flatMap(program -> Stream.of(program.file(), program.twin()));
    }

    private static List<String> options() {
        String classPath = Stream.of(Sql.class, Book.class, NullMarked.class)
                .map(type -> Child.of(type).toString())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", classPath, "-proc:none", "-encoding", "UTF-8", "--release", "17");
    }

    private static List<String> openings() {
        List<String> flags = new ArrayList<>();
        for (String name : List.of("api", "file", "main", "model", "parser", "processing", "tree", "util")) {
            flags.add("--add-exports=" + TREE + name + "=ALL-UNNAMED");
        }
        flags.add("--add-opens=" + TREE + "code=ALL-UNNAMED");
        flags.add("--add-opens=" + TREE + "comp=ALL-UNNAMED");
        return flags;
    }

    private static void check(List<Program> programs, Map<String, Outcome> outcomes) {
        assertThat(programs).isNotEmpty();
        for (Program program : programs) {
            Outcome outcome = outcomes.get(program.name());
            String text = String.join("\n", outcome.text());
            assertThat(outcome.errors())
                    .as(program.name() + "\n" + text)
                    .containsExactly(program.code() + " " + program.line());
            assertThat(text).as(program.name()).contains(program.phrase());
            assertThat(outcome.text()).as(program.name()).hasSizeLessThanOrEqualTo(12);
        }
        programs.forEach(twinCompiles(outcomes));
    }

    private static Consumer<Program> twinCompiles(Map<String, Outcome> outcomes) {
        return program -> {
            Outcome twin = outcomes.get(program.twin().getFileName().toString());
            assertThat(twin).as(program.twin().toString()).isNotNull();
            assertThat(twin.text()).as(program.twin().toString()).isEmpty();
        };
    }
}
