package io.colonnade.listen;

import io.colonnade.ast.Statement;
import io.colonnade.render.ReadyStatement;
import io.colonnade.render.Rendering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of one statement; equal to itself only, so that a listener can keep what it knows of it in a map.
 *
 * <p>What takes several statements on a database, such as {@code returning(…)} on MySQL, is one run. Of a batch, the
 * rows that follow each other and have the same columns are one. What begins and ends transactions is none.
 */
public final class StatementRun {
    private final Statement tree;
    private final ReadyStatement ready;
    private final Rendering rendering;
    private final long transaction;
    private final boolean batch;
    private @Nullable StackTraceElement caller;

    /** Not for users. */
    public StatementRun(Statement tree, ReadyStatement ready, Rendering rendering, long transaction, boolean batch) {
        this.tree = tree;
        this.ready = ready;
        this.rendering = rendering;
        this.transaction = transaction;
        this.batch = batch;
    }

    /** What it does. */
    public StatementKind kind() {
        return StatementKind.of(tree);
    }

    /**
     * The tables and views of the database that it reads or changes, in any part of it, each once: {@code book}, or
     * {@code archive.book} where it is not in the default schema.
     */
    public List<String> tables() {
        return ready.tables();
    }

    /** What {@code .named("cheap books")} calls it; null when nothing does. */
    public @Nullable String name() {
        return ready.name();
    }

    /** The text, with {@code ?} where values are bound; that of several statements with semicolons between them. */
    public String sql() {
        return ready.text();
    }

    /** Whether it is run once for each of many rows, by {@code executeBatch(db)}. */
    public boolean isBatch() {
        return batch;
    }

    /** A number that the statements of one transaction share, of nested ones too; 0 of a statement on its own. */
    public long transaction() {
        return transaction;
    }

    /**
     * The line that runs it: the innermost one that is neither Colonnade's nor the JDK's; null when there is none. It
     * is looked for when it is first asked for, which takes some microseconds.
     */
    public @Nullable StackTraceElement caller() {
        StackTraceElement known = caller;
        if (known == null) {
            known = Callers.innermost();
            caller = known;
        }
        return known;
    }

    List<String> values(Values values) {
        return values.of(tree, ready, rendering.grammar());
    }

    @Override
    public String toString() {
        return "StatementRun of " + (name() == null ? sql() : name());
    }
}
