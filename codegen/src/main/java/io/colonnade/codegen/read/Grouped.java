package io.colonnade.codegen.read;

import io.colonnade.codegen.model.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Rows that come one for each column of a key or an index, brought together by the key's table and name. */
final class Grouped<R> {

    /** Which key of which table. */
    record Owner(QualifiedName table, String name) {}

    private final Map<Owner, List<R>> groups = new LinkedHashMap<>();

    void add(QualifiedName table, String name, R row) {
        groups.computeIfAbsent(new Owner(table, name), owner -> new ArrayList<>())
                .add(row);
    }

    void each(BiConsumer<Owner, List<R>> action) {
        groups.forEach(action);
    }
}
