package io.colonnade.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A process of its own that compiles a directory: sources, classes, class path, more options. */
final class Compiling {

    private Compiling() {}

    public static void main(String[] arguments) throws Exception {
        List<String> options = new ArrayList<>(
                List.of("-Xlint:all", "-proc:none", "-encoding", "UTF-8", "-d", arguments[1], "-cp", arguments[2]));
        options.addAll(List.of(arguments).subList(3, arguments.length));
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .forEach(options::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("it does not compile");
        }
        Cost.print();
    }
}
