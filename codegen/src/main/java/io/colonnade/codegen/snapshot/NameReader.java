package io.colonnade.codegen.snapshot;

import io.colonnade.codegen.model.QualifiedName;

/** Reads names of tables and types: without a schema they are in the default one. */
final class NameReader {

    private String defaultSchema = PortableCatalog.DEFAULT;

    void defaultSchema(String name) {
        defaultSchema = name;
    }

    QualifiedName qualified(Line line) {
        String first = line.name();
        return line.accept(".") ? new QualifiedName(first, line.name()) : new QualifiedName(defaultSchema, first);
    }
}
