package io.colonnade.benchmarks;

import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** A process of its own in which jOOQ generates once, with its defaults: url, user, password, output directory. */
final class GeneratingJooq {

    private GeneratingJooq() {}

    public static void main(String[] arguments) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.ERROR)
                .withJdbc(
                        new Jdbc().withUrl(arguments[0]).withUser(arguments[1]).withPassword(arguments[2]))
                .withGenerator(new Generator()
                        .withDatabase(new Database().withInputSchema("public"))
                        .withTarget(new Target()
                                .withPackageName("com.acme.large.db")
                                .withDirectory(arguments[3]))));
        Cost.print();
    }
}
