package io.colonnade.codegen.docs;

import io.colonnade.codegen.model.Catalog;
import io.colonnade.codegen.model.ForeignKey;
import io.colonnade.codegen.model.QualifiedName;
import io.colonnade.codegen.model.Routine;
import io.colonnade.codegen.model.Schema;
import io.colonnade.codegen.model.TableModel;
import io.colonnade.codegen.snapshot.SnapshotWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page says of a catalog; the same catalog always makes the same page.
 *
 * <pre>{@code
 * SchemaDocs docs = SchemaDocs.of(SchemaReaders.read(connection, schemas));
 * Files.writeString(directory.resolve("schema.html"), docs.html());
 * Files.writeString(directory.resolve("schema.mmd"), docs.mermaid());
 * }</pre>
 *
 * @param schemas those with tables, in the order of their names
 */
public record SchemaDocs(Catalog catalog, List<SchemaDocs.Tables> schemas) {

    /** Copies the list. */
    public SchemaDocs {
        schemas = List.copyOf(schemas);
    }

    /**
     * The tables and views of one schema.
     *
     * @param schema where the enums stand, too
     */
    public record Tables(Schema schema, List<TableDocs> tables) {

        /** Copies the list. */
        public Tables {
            tables = List.copyOf(tables);
        }

        /** The schema's name; the default one has none, as it is called otherwise in every database. */
        public String title() {
            return schema.isDefault() ? "Default schema" : schema.name();
        }
    }

    /** Looks up who refers to whom. */
    public static SchemaDocs of(Catalog catalog) {
        Anchors anchors = new Anchors(catalog);
        Map<QualifiedName, List<Reference>> incoming = incoming(catalog, anchors);
        List<Tables> schemas = catalog.schemas().stream()
                .filter(schema -> !schema.isOnlyNamed())
                .map(schema -> new Tables(
                        schema,
                        schema.tables().stream()
                                .map(table -> docs(table, anchors, incoming))
                                .toList()))
                .toList();
        return new SchemaDocs(catalog, schemas);
    }

    /** One self-contained page: it loads nothing, and works from a file. */
    public String html() {
        return HtmlPage.of(this, Layout.of(tables()));
    }

    /** An {@code erDiagram} of Mermaid with the columns of keys. */
    public String mermaid() {
        return Mermaid.of(tables());
    }

    /** What a function is given and what it gives. */
    public String call(Routine routine) {
        return SnapshotWords.of(catalog).call(routine);
    }

    /** The tables of all schemas. */
    public List<TableDocs> tables() {
        return schemas.stream().flatMap(schema -> schema.tables().stream()).toList();
    }

    private static TableDocs docs(TableModel table, Anchors anchors, Map<QualifiedName, List<Reference>> incoming) {
        List<Reference> references = table.foreignKeys().stream()
                .map(key -> reference(anchors, table, key, key.target()))
                .toList();
        return new TableDocs(
                anchors.of(table.name()),
                anchors.shown(table.name()),
                table,
                references,
                incoming.getOrDefault(table.name(), List.of()));
    }

    private static Map<QualifiedName, List<Reference>> incoming(Catalog catalog, Anchors anchors) {
        Map<QualifiedName, List<Reference>> incoming = new LinkedHashMap<>();
        for (Schema schema : catalog.schemas()) {
            for (TableModel table : schema.tables()) {
                for (ForeignKey key : table.foreignKeys()) {
                    incoming.computeIfAbsent(key.target(), target -> new ArrayList<>())
                            .add(reference(anchors, table, key, table.name()));
                }
            }
        }
        return incoming;
    }

    private static Reference reference(Anchors anchors, TableModel from, ForeignKey key, QualifiedName other) {
        boolean optional = key.columns().stream()
                .map(from::column)
                .flatMap(Optional::stream)
                .anyMatch(column -> column.nullable());
        return new Reference(
                key.name(),
                anchors.ofKnown(other),
                anchors.shown(other),
                key.columns(),
                key.targetColumns(),
                optional,
                actions(key));
    }

    private static String actions(ForeignKey key) {
        return Stream.of(
                        key.onDelete() == null ? "" : "on delete " + key.onDelete(),
                        key.onUpdate() == null ? "" : "on update " + key.onUpdate())
                .filter(action -> !action.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
