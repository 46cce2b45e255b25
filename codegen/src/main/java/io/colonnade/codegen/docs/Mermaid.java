package io.colonnade.codegen.docs;

import io.colonnade.codegen.model.ColumnModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An {@code erDiagram}, as https://mermaid.js.org/syntax/entityRelationshipDiagram.html has it. */
final class Mermaid {

    private final StringBuilder text = new StringBuilder("erDiagram\n");
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Mermaid() {}

    static String of(List<TableDocs> tables) {
        Mermaid mermaid = new Mermaid();
        tables.forEach(table -> mermaid.ids.put(table.anchor(), "t" + (mermaid.ids.size() + 1)));
        tables.forEach(mermaid::entity);
        tables.forEach(mermaid::lines);
        return mermaid.text.toString();
    }

    private void entity(TableDocs docs) {
        text.append("    ")
                .append(id(docs.anchor()))
                .append("[\"")
                .append(quoted(docs.name()))
                .append("\"]");
        List<ColumnModel> keys = docs.table().columns().stream()
                .filter(column -> !docs.marks(column).isEmpty())
                .toList();
        if (!keys.isEmpty()) {
            text.append(" {\n");
            keys.forEach(column -> attribute(docs, column));
            text.append("    }");
        }
        text.append('\n');
    }

    private void attribute(TableDocs docs, ColumnModel column) {
        text.append("        ")
                .append(word(column.type().text()))
                .append(' ')
                .append(word(column.name()))
                .append(' ')
                .append(String.join(", ", docs.marks(column)));
        if (!word(column.name()).equals(column.name())) {
            text.append(" \"").append(quoted(column.name())).append('"');
        }
        text.append('\n');
    }

    private void lines(TableDocs docs) {
        for (Reference reference : docs.references()) {
            if (reference.anchor() != null) {
                text.append("    ")
                        .append(id(reference.anchor()))
                        .append(reference.optional() ? " |o--o{ " : " ||--o{ ")
                        .append(id(docs.anchor()))
                        .append(" : \"")
                        .append(quoted(String.join(", ", reference.columns())))
                        .append("\"\n");
            }
        }
    }

    private String id(String anchor) {
        return ids.getOrDefault(anchor, anchor);
    }

    /** Names and types of attributes are words that start with a letter. */
    private static String word(String name) {
        String word = name.replaceAll("[^A-Za-z0-9_]+", "_");
        return word.matches("[A-Za-z].*") ? word : "c_" + word;
    }

    /** A text in quotes may have no quotes, {@code %}, backslashes, ends of lines and signs of its own escapes. */
    private static String quoted(String name) {
        return name.replaceAll("\\p{Cntrl}+", " ")
                .replace("#", "#35;")
                .replace("%", "#37;")
                .replace("\\", "#92;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }
}
