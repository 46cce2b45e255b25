package io.colonnade.shape;

import io.colonnade.ast.TableRef;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the text of a statement depends on, as a flat list of tokens; values are not among them. */
public final class Shape {
    private final Object[] tokens;
    private final int count;
    private final int hash;

    Shape(Object[] tokens, int count, int hash) {
        this.tokens = tokens;
        this.count = count;
        this.hash = hash;
    }

    /** The same without spare room, to be kept. */
    Shape trimmed() {
        return new Shape(Arrays.copyOf(tokens, count), count, hash);
    }

    /** The tables of the database that it names, in their order and each once, with the schema where there is one. */
    public List<String> tables() {
        Set<String> tables = new LinkedHashSet<>();
        for (int index = 0; index < count; index++) {
            if (tokens[index] instanceof TableRef table && !table.isDerived()) {
                tables.add(table.schema() == null ? table.name() : table.schema() + "." + table.name());
            }
        }
        return List.copyOf(tables);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Shape that) || hash != that.hash || count != that.count) {
            return false;
        }
        for (int index = 0; index < count; index++) {
            Object token = tokens[index];
            if (token != that.tokens[index] && !token.equals(that.tokens[index])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(tokens, count));
    }
}
