package io.colonnade.tests.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Gives programs to the javac of the JVM that it runs in, one by one, and prints what javac said; a main class, so that
 * it can run on another JDK too. Needs nothing but that JDK.
 */
public final class Compilations {
    private Compilations() {}

    /** The output directory, then the programs, then {@code --} and javac's options. */
    public static void main(String[] arguments) {
        List<String> all = List.of(arguments);
        int options = all.indexOf("--");
        for (String program : all.subList(1, options)) {
            System.out.print(compile(Path.of(all.get(0)), Path.of(program), all.subList(options + 1, all.size())));
        }
    }

    /** The name of the program and, for each error, its code, its line and its text. */
    static String compile(Path output, Path program, List<String> options) {
        StringBuilder report = new StringBuilder("program " + program.getFileName() + "\n");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, null)) {
            Path classes = Files.createTempDirectory(output, "classes");
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", classes.toString()));
            javac.getTask(null, files, found, all, null, files.getJavaFileObjects(program))
                    .call();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        // a copy, as javac loads classes, and finds more to say, while it writes a message
        for (Diagnostic<? extends JavaFileObject> diagnostic : List.copyOf(found.getDiagnostics())) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                report.append("error ").append(diagnostic.getCode()).append(' ');
                report.append(diagnostic.getLineNumber()).append('\n');
                diagnostic
                        .toString()
                        .lines()
                        .forEach(line -> report.append("| ").append(line).append('\n'));
            }
        }
        return report.toString();
    }
}
