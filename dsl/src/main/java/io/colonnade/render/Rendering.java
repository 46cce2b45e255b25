package io.colonnade.render;

import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.Statement;
import io.colonnade.check.Rules;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.BoundStatement;
import io.colonnade.query.Compiled;
import io.colonnade.query.RowQuery;
import io.colonnade.shape.DeepStatement;
import io.colonnade.shape.Shape;
import io.colonnade.shape.ShapeCache;
import io.colonnade.shape.ShapeWalk;
import io.colonnade.shape.SlotRewriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks and renders statements for one grammar, once for every shape. Safe for use by many threads. */
public final class Rendering {
    private static final int GENERATION_SIZE = 1_000;

    private final Grammar grammar;
    private final Object identity = new Object();
    private final ShapeCache<RenderedShape> cache = new ShapeCache<>(GENERATION_SIZE);

    /** With an empty cache. */
    public Rendering(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The database's answers. */
    public Grammar grammar() {
        return grammar;
    }

    /** The query, ready to be bound and run. */
    public ReadyStatement prepare(RowQuery<?> query) {
        return query instanceof Compiled.Call<?> call ? text(call.compiled()).with(call.values()) : prepareOnce(query);
    }

    /** A query that is run again has its text, with its values, which no one can change. */
    private ReadyStatement prepareOnce(RowQuery<?> query) {
        if (query.kept() instanceof ReadyStatement kept && kept.isOf(identity)) {
            return kept;
        }
        ReadyStatement ready = prepare(query.statement(), query.name());
        query.keep(ready);
        return ready;
    }

    private CompiledText text(Compiled<?> compiled) {
        if (compiled.kept() instanceof CompiledText text && text.isOf(this)) {
            return text;
        }
        CompiledText text =
                new CompiledText(this, prepare(compiled.statement(), false, compiled.name()), compiled.parameters());
        compiled.keep(text);
        return text;
    }

    /** The statement, which may have a name, ready to be bound and run. */
    public ReadyStatement prepare(Statement statement, @Nullable String name) {
        return prepare(statement, true, name);
    }

    /** The statement, with whatever parameters it has, to be looked at. */
    public ReadyStatement look(Statement statement) {
        return prepare(statement, false, null);
    }

    private ReadyStatement prepare(Statement statement, boolean toRun, @Nullable String name) {
        int most = grammar.limits().levels();
        try {
            return prepare(statement, toRun, name, Math.min(most, ShapeWalk.SHALLOW));
        } catch (DeepStatement deep) {
            return DeepStack.call(() -> prepareDeep(statement, toRun, name, most));
        }
    }

    private ReadyStatement prepareDeep(Statement statement, boolean toRun, @Nullable String name, int most) {
        try {
            return prepare(statement, toRun, name, most);
        } catch (DeepStatement deep) {
            throw grammar.limits().tooDeep();
        }
    }

    private ReadyStatement prepare(Statement statement, boolean toRun, @Nullable String name, int levels) {
        ShapeWalk walk = ShapeWalk.of(statement, grammar.comparing().inLists(), levels);
        if (toRun && walk.hasParameters()) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "A parameter, param(…), has no value here. Run the query by compile(…): compile(key,"
                            + " select(…)).with(7L).fetch(db).");
        }
        Shape shape = walk.shape();
        RenderedShape rendered = cache.get(shape);
        if (rendered == null) {
            rendered = new RenderedShape(identity, fresh(statement, walk.commonQueries()), shape.tables());
            cache.put(shape, rendered);
        }
        return new ReadyStatement(rendered, toRun ? walk.values() : walk.trimmedValues(), name);
    }

    /** How many shapes are kept. */
    public int cachedShapes() {
        return cache.size();
    }

    /** The statement's text with its values; the cache is not asked. */
    public static BoundStatement once(Grammar grammar, Statement statement) {
        return new Rendering(grammar).look(statement).bound();
    }

    private List<RenderedStep> fresh(Statement statement, List<CommonQuery> commonQueries) {
        commonQueries.forEach(common -> Rules.check(common.query()));
        Rules.check(statement);
        Statement slots = SlotRewriter.rewrite(statement, grammar.comparing().inLists());
        List<RenderedStep> rendered = new ArrayList<>();
        for (Step step : grammar.writing().returning().steps(slots)) {
            rendered.add(new RenderedStep(step.kind(), Renderer.render(grammar, step), step.keys()));
        }
        return rendered;
    }
}
