package io.colonnade.render;

import io.colonnade.ast.Statement;
import io.colonnade.check.Rules;
import io.colonnade.query.BoundStatement;
import io.colonnade.shape.Shape;
import io.colonnade.shape.ShapeCache;
import io.colonnade.shape.ShapeWalk;
import io.colonnade.shape.SlotRewriter;
import org.jspecify.annotations.Nullable;

/** Checks and renders statements for one grammar, once for every shape. Safe for use by many threads. */
public final class Rendering {
    private static final int GENERATION_SIZE = 1_000;

    private final Grammar grammar;
    private final ShapeCache<RenderedStatement> cache = new ShapeCache<>(GENERATION_SIZE);

    /** With an empty cache. */
    public Rendering(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The database's answers. */
    public Grammar grammar() {
        return grammar;
    }

    /** The statement, ready to be bound and run. */
    public Ready prepare(Statement statement) {
        ShapeWalk walk = ShapeWalk.of(statement);
        Shape shape = walk.shape();
        RenderedStatement rendered = cache.get(shape);
        if (rendered == null) {
            rendered = fresh(statement);
            cache.put(shape, rendered);
        }
        return new Ready(rendered, walk.values());
    }

    /** How many shapes are kept. */
    public int cachedShapes() {
        return cache.size();
    }

    /** The statement's text with its values; the cache is not asked. */
    public static BoundStatement once(Grammar grammar, Statement statement) {
        ShapeWalk walk = ShapeWalk.of(statement);
        return new Rendering(grammar).fresh(statement).with(walk.values());
    }

    private RenderedStatement fresh(Statement statement) {
        Rules.check(statement);
        return Renderer.render(grammar, SlotRewriter.rewrite(statement));
    }

    /**
     * A rendered statement and the values of this call.
     *
     * @param rendered the text, shared by all statements of the shape
     * @param values the values, in the order of the walk
     */
    public record Ready(
            RenderedStatement rendered, @Nullable Object[] values) {
        /** The text with its values, to be looked at. */
        public BoundStatement bound() {
            return rendered.with(values);
        }
    }
}
