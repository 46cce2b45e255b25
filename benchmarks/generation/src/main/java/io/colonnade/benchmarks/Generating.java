package io.colonnade.benchmarks;

import io.colonnade.codegen.Generator;
import io.colonnade.codegen.GeneratorOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** A process of its own that generates once: url, user, password, output directory. */
final class Generating {

    private Generating() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            Generator.generate(connection, new GeneratorOptions("com.acme.large.db", Path.of(arguments[3])));
        }
        Cost.print();
    }
}
