package io.colonnade.codegen.nasty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in the making: what it takes to define it. */
final class NastyTable {

    private final Engine engine;
    private final String schema;
    private final String name;
    private final List<String> definitions = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private @Nullable String tableComment;

    NastyTable(Engine engine, String schema, String name) {
        this.engine = engine;
        this.schema = schema;
        this.name = name;
    }

    String name() {
        return name;
    }

    String qualified() {
        return engine.quoted(schema) + "." + engine.quoted(name);
    }

    /** Adds a column; null for no comment. */
    void column(String column, String definition, @Nullable String comment) {
        String plain = engine.quoted(column) + " " + definition;
        if (comment == null) {
            definitions.add(plain);
        } else if (engine.isMysql()) {
            definitions.add(plain + " comment " + engine.literal(comment));
        } else {
            definitions.add(plain);
            statements.add("comment on column " + qualified() + "." + engine.quoted(column) + " is "
                    + engine.literal(comment));
        }
    }

    void constraint(String definition) {
        definitions.add(definition);
    }

    void comment(String comment) {
        tableComment = comment;
    }

    /** The statements that define it, in order. */
    List<String> sql() {
        List<String> all = new ArrayList<>();
        boolean inline = tableComment != null && engine.isMysql();
        String create = "create table " + qualified() + " (" + String.join(", ", definitions) + ")";
        all.add(create + (inline ? " comment = " + engine.literal(String.valueOf(tableComment)) : ""));
        all.addAll(statements);
        if (tableComment != null && !inline) {
            all.add("comment on table " + qualified() + " is " + engine.literal(tableComment));
        }
        return all;
    }
}
