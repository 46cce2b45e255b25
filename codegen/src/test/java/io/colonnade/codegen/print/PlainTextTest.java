package io.colonnade.codegen.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final Path GOLDENS = Path.of("src/test/resources/goldens");

    /** Most members of the goldens were printed without a syntax tree. */
    @Test
    void printsWhatTheSyntaxTreePrints() throws IOException {
        for (Path golden : goldens()) {
            String text = Files.readString(golden);
            CompilationUnit unit = parser().parse(text).getResult().orElseThrow();
            for (TypeDeclaration<?> type : unit.getTypes()) {
                for (BodyDeclaration<?> member : type.getMembers()) {
                    assertThat(text).as("%s", golden).contains(JavaPrinter.print(member, 1));
                }
                type.getMembers().clear();
                String head = JavaPrinter.print(type, 0);
                assertThat(text)
                        .as("%s", golden)
                        .contains(head.substring(0, head.lastIndexOf('}')).stripTrailing());
            }
        }
    }

    private static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDENS)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(all).hasSizeGreaterThan(100);
            return all;
        }
    }

    private static JavaParser parser() {
        return new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.RAW));
    }
}
