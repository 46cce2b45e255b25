package io.colonnade.codegen.setting;

import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.snapshot.PortableCatalog;

/** Names as patterns have them: as in a snapshot, but never in quotes. */
final class Spelling {

    private Spelling() {}

    /** {@code book}, {@code archive.loan}. */
    static String table(QualifiedName name) {
        return name.schema().equals(PortableCatalog.DEFAULT) ? name.name() : name.schema() + "." + name.name();
    }

    /** {@code book.isbn}. */
    static String column(QualifiedName table, String column) {
        return table(table) + "." + column;
    }
}
