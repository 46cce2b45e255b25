package io.colonnade.render;

import io.colonnade.ast.ChangedRows;
import io.colonnade.ast.CommonQuery;
import io.colonnade.ast.Labels;
import io.colonnade.ast.TableRef;
import io.colonnade.error.RefusedException;
import io.colonnade.error.Rule;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** The common queries that one WITH has to say, each after those that it reads. */
final class CommonTables {
    private final SqlWriter definitions;
    private final IdentityHashMap<CommonQuery, String> said = new IdentityHashMap<>();
    private final Set<String> tables = new HashSet<>();
    private boolean recursive;

    CommonTables(SqlWriter definitions) {
        this.definitions = definitions;
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    boolean isRecursive() {
        return recursive;
    }

    /** The list behind WITH. */
    SqlWriter definitions() {
        return definitions;
    }

    /** Says a query, once. */
    void need(CommonQuery query) {
        if (said.containsKey(query)) {
            return;
        }
        SqlWriter definition = definitions.beside();
        CommonQuery agreed = Recursion.agreed(query);
        definition.name(query.name()).sql(" (");
        String comma = "";
        for (String column : Labels.of(query.query().items())) {
            definition.sql(comma).name(column);
            comma = ", ";
        }
        definition.grammar().tables().common().as(definition.sql(") "), query);
        definition.sql(" ");
        body(definition, agreed);
        definitions.sql(said.isEmpty() ? "" : ", ").append(definition);
        said.put(query, query.name());
        recursive |= query.recursive();
    }

    private static void body(SqlWriter definition, CommonQuery query) {
        if (query.query() instanceof ChangedRows rows) {
            definition.grammar().tables().common().change(definition, query, () -> Renderer.change(definition, rows));
        } else {
            definition.query(query.query(), Place.COMMON);
        }
    }

    /** Notes that a table of the database is read, whose name a common query would hide. */
    void read(TableRef table) {
        if (table.schema() == null) {
            tables.add(table.name());
        }
    }

    /** Refuses a common query that hides a table. */
    void check() {
        for (String name : said.values()) {
            if (tables.contains(name)) {
                throw new RefusedException(
                        Rule.SCOPE,
                        "The common query \"" + name + "\" has the name of a table that this statement reads, too, and"
                                + " SQL would take that table for the common query. Give the common query a name that"
                                + " no table has.");
            }
        }
    }
}
