package io.colonnade.render;

import java.util.List;

/**
 * What is kept of all statements of one shape.
 *
 * @param steps the texts, of statements that together do it; one, nearly always
 * @param tables the names of the tables of the database that it reads or changes, each once
 */
record RenderedShape(List<RenderedStep> steps, List<String> tables) {
    RenderedShape {
        steps = List.copyOf(steps);
        tables = List.copyOf(tables);
    }
}
