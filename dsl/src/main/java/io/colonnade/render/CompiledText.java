package io.colonnade.render;

import io.colonnade.ast.Parameter;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import io.colonnade.query.RowQuery;
import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled query's text, and which value of a call goes where. */
final class CompiledText implements RowQuery.Kept {
    private static final int CONSTANT = -1;

    private final WeakReference<Rendering> rendering;
    private final RenderedShape shape;
    private final @Nullable String name;
    private final @Nullable Object[] values;
    private final int[] sources;
    private final boolean straight;

    /** Remembers what it was rendered by, but does not keep that alive. */
    CompiledText(Rendering rendering, ReadyStatement ready, List<Parameter> parameters) {
        this.rendering = new WeakReference<>(rendering);
        this.shape = ready.shape();
        this.name = ready.name();
        this.values = ready.values();
        this.sources = new int[values.length];
        boolean same = values.length == parameters.size();
        for (int index = 0; index < values.length; index++) {
            sources[index] = source(values[index], parameters);
            same = same && sources[index] == index;
        }
        this.straight = same;
    }

    private static int source(@Nullable Object value, List<Parameter> parameters) {
        if (!(value instanceof Parameter parameter)) {
            return CONSTANT;
        }
        int place = parameters.indexOf(parameter);
        if (place < 0) {
            throw new RefusedException(
                    Rule.STATEMENT,
                    "The query has a parameter, param(" + parameter + "), that compile(…) was not given. Give it all"
                            + " parameters of the query: compile(a, b, select(…)).");
        }
        return place;
    }

    boolean isOf(Rendering other) {
        return rendering.refersTo(other);
    }

    ReadyStatement with(Object[] given) {
        if (straight) {
            return new ReadyStatement(shape, given, name);
        }
        @Nullable Object[] all = values.clone();
        for (int index = 0; index < all.length; index++) {
            if (sources[index] != CONSTANT) {
                all[index] = given[sources[index]];
            }
        }
        return new ReadyStatement(shape, all, name);
    }
}
