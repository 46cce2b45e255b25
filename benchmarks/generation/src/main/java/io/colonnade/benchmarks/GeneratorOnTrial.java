package io.colonnade.benchmarks;

import java.util.List;

/**
 * A generator, the class that runs it, and the options of javac that its output is compiled with.
 *
 * @param heap that it is given: ours has the limit of its goal, the others have what they need
 */
record GeneratorOnTrial(String name, Class<?> program, String heap, List<String> javacOptions) {

    static final GeneratorOnTrial COLONNADE =
            new GeneratorOnTrial("Colonnade", Generating.class, "512m", List.of("-Werror"));

    /** Their output may have warnings. */
    static final List<GeneratorOnTrial> PEERS = List.of(
            new GeneratorOnTrial("jOOQ", GeneratingJooq.class, "4g", List.of()),
            new GeneratorOnTrial("Querydsl", GeneratingQuerydsl.class, "4g", List.of()));
}
