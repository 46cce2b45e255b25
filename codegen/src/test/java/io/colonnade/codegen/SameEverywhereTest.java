package io.colonnade.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes are those of the goldens, which every Java is compared with, wherever the machine stands. */
class SameEverywhereTest {

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1 -Duser.timezone=Asia/Kathmandu",
                "-Duser.language=ar -Dfile.encoding=UTF-16 -Duser.timezone=America/St_Johns -Dline.separator=\r\n"
            })
    void doesNotDependOnLocaleEncodingOrTimeZone(String options) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of(
                "-Dbasedir=" + System.getProperty("basedir", "."),
                "-cp",
                System.getProperty("java.class.path"),
                GeneratingProcess.class.getName(),
                output.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        assertThat(process.waitFor())
                .as(new String(said, StandardCharsets.UTF_8))
                .isZero();
        assertThat(files()).isEqualTo(new GoldenCase("names").recorded("h2"));
    }

    private Map<String, String> files() throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path :
                    paths.filter(one -> one.toString().endsWith(".java")).toList()) {
                files.put(
                        output.relativize(path).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
