package io.colonnade.codegen;

import java.nio.file.Path;
import java.util.List;

/** A process of its own that generates the goldens' nastiest names from H2 into the directory it is given. */
final class GeneratingProcess {

    private GeneratingProcess() {}

    public static void main(String[] arguments) throws Exception {
        GoldenCase golden = new GoldenCase("names");
        try (TestDatabase database = TestDatabase.of("h2").run(golden.script("h2"))) {
            GeneratorOptions options = new GeneratorOptions(
                    GoldenCase.PACKAGE, Path.of(arguments[0]), List.of("public", "audit", "class"));
            Generator.generate(database.connection(), options);
        }
    }
}
