package io.colonnade.check;

import io.colonnade.ast.DerivedTable;
import io.colonnade.ast.Join;
import io.colonnade.ast.Names;
import io.colonnade.ast.TableRef;
import io.colonnade.ast.TableSource;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables whose columns an expression may use: those of its own statement, then those of the statements around. */
final class Scope {
    private final @Nullable Scope outer;
    private final Map<TableRef, @Nullable Join> tables = new LinkedHashMap<>();

    private Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    /** No table at all. */
    static Scope none() {
        return new Scope(null);
    }

    /** One table. */
    static Scope of(TableRef table) {
        Scope scope = none();
        scope.tables.put(table, null);
        return scope;
    }

    /** An empty scope inside another. */
    static Scope inside(@Nullable Scope outer) {
        return new Scope(outer);
    }

    /** Brings in a table that nothing can leave out. */
    void add(TableSource source) {
        add(source, null);
    }

    /** Brings in a joined table, and notes which tables the join can leave out. */
    void add(Join join) {
        if (join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL) {
            tables.replaceAll((table, earlier) -> earlier == null ? join : earlier);
        }
        boolean optional = join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL;
        add(join.source(), optional ? join : null);
    }

    private void add(TableSource source, @Nullable Join leftOutBy) {
        for (TableRef table : tables.keySet()) {
            if (table.qualifier().equals(source.ref().qualifier())) {
                throw duplicate(source);
            }
        }
        tables.put(source.ref(), leftOutBy);
    }

    private static RefusedException duplicate(TableSource source) {
        String name = Names.of(source.ref());
        String copy = source instanceof DerivedTable
                ? "Give each derived table an alias of its own."
                : "Make a second copy under another name: var other = " + name + ".as(\"other\").";
        return new RefusedException(Rule.SCOPE, name + " is in FROM twice under one name. " + copy);
    }

    /** Whether this statement, or one around it, has the table. */
    boolean sees(TableRef table) {
        return has(table) || (outer != null && outer.sees(table));
    }

    /** Whether this statement itself has the table. */
    boolean has(TableRef table) {
        return tables.containsKey(table);
    }

    /** The join that can leave the table out; null when none can. */
    @Nullable
    Join leftOutBy(TableRef table) {
        if (has(table)) {
            return tables.get(table);
        }
        return outer == null ? null : outer.leftOutBy(table);
    }

    /** The tables of this statement, in the order in which they came. */
    List<TableRef> tables() {
        return new ArrayList<>(tables.keySet());
    }
}
