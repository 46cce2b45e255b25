package io.colonnade.render;

import java.util.List;

/**
 * What is kept of all statements of one shape.
 *
 * @param renderer what stands for the renderer, which is not kept alive
 * @param steps the texts, of statements that together do it; one, nearly always
 * @param tables the names of the tables of the database that it reads or changes, each once
 */
record RenderedShape(Object renderer, List<RenderedStep> steps, List<String> tables) {
    RenderedShape {
        steps = List.copyOf(steps);
        tables = List.copyOf(tables);
    }
}
