package io.colonnade.codegen;

import io.colonnade.schema.Table;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles generated sources as strictly as a user may. */
public final class Compilation {

    private Compilation() {}

    /** What javac says about the sources, with all warnings; nothing when they are fine. */
    public static List<String> messages(Map<String, String> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all", "-Werror", "--release", "17", "-proc:none", "-cp", classPath(), "-d", classes.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(null, files, diagnostics, options, null, units(sources))
                    .call();
            List<String> messages =
                    diagnostics.getDiagnostics().stream().map(Object::toString).toList();
            return compiled || !messages.isEmpty() ? messages : List.of("not compiled, without a message");
        }
    }

    private static List<Source> units(Map<String, String> sources) {
        return sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
    }

    /** Only what generated code may use. */
    private static String classPath() {
        return Stream.of(Table.class, Nullable.class)
                .map(Compilation::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
