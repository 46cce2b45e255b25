package io.colonnade.codegen.model;

import java.util.Comparator;

/** The name of a table or a type together with its schema, both as the catalog spells them. */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

    /** The name as SQL has it, {@code "shop"."mood"}; without its schema where nobody has to say that. */
    public String inSql(boolean isDefaultSchema) {
        return (isDefaultSchema ? "" : quoted(schema) + ".") + quoted(name);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** By code unit, schema first: never by a collation. */
    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }
}
